import type * as english from '../../en/framework/components.ts';

/** The seven components in words. */
export const componentTexts: typeof english.componentTexts = {
  framing: {
    name: 'Cadrage des problèmes et choix des cas d’usage',
    short: 'Cadrage',
    purpose:
      'Choisir les problèmes où l’apprentissage automatique dépasse assez les règles pour en valoir la peine, et le dire en argent.',
  },
  data: {
    name: 'Pipeline de données et ingénierie des variables',
    short: 'Données',
    purpose:
      'Transformer les données brutes en variables partagées, étiquetées avec soin, identiques à l’entraînement et à l’usage.',
  },
  development: {
    name: 'Développement des modèles et expérimentation',
    short: 'Développement',
    purpose:
      'Construire les modèles en ingénieurs : chaque essai est reproductible, chaque gain est mesuré par rapport à une référence.',
  },
  mlops: {
    name: 'MLOps et déploiement en production',
    short: 'MLOps',
    purpose: 'Mener un modèle du commit au service, aller et retour, sans exploit individuel.',
  },
  platform: {
    name: 'Ingénierie de la plateforme ML',
    short: 'Plateforme',
    purpose: 'Donner à chaque équipe une même façon d’entraîner, de déployer et de suivre les modèles.',
  },
  monitoring: {
    name: 'Supervision et fiabilité',
    short: 'Supervision',
    purpose: 'Remarquer qu’un modèle se dégrade avant que le métier ne le constate.',
  },
  governance: {
    name: 'Gouvernance et ML responsable',
    short: 'Gouvernance',
    purpose: 'Exiger de chaque modèle ce que son risque justifie, et en garder la trace.',
  },
};

/** The 28 practices in words, with what shows that one is standard. */
export const practiceTexts: typeof english.practiceTexts = {
  '1.1': {
    name: 'Évaluation de l’adéquation au ML',
    description: 'Chaque idée est comparée à des règles et à des statistiques avant tout développement.',
    evidence: 'Une comparaison remplie pour chaque idée, idées écartées comprises',
  },
  '1.2': {
    name: 'Évaluation de la suffisance des données',
    description: 'On vérifie qu’assez de données étiquetées existent ou peuvent être produites.',
    evidence: 'L’examen des données, rempli avant tout financement',
  },
  '1.3': {
    name: 'Exigences d’exploitation',
    description: 'Latence, débit, fraîcheur et fiabilité sont convenus avec ceux qui exploitent.',
    evidence: 'Les quatre valeurs convenues avant la modélisation',
  },
  '1.4': {
    name: 'Chiffrage de la valeur',
    description: 'Un gain d’exactitude est traduit en résultat métier, en argent.',
    evidence: 'Un dossier chiffré face à la référence la plus simple',
  },
  '2.1': {
    name: 'Feature store',
    description: 'Les variables sont définies, calculées et fournies depuis un seul endroit.',
    evidence: 'Un catalogue partagé où puisent au moins deux équipes',
  },
  '2.2': {
    name: 'Cohérence entre entraînement et usage',
    description: 'Ce dont un modèle a appris est calculé de la même façon lors de son usage.',
    evidence: 'Une seule définition par variable et le résultat d’un test d’écart',
  },
  '2.3': {
    name: 'Stratégie d’étiquetage',
    description:
      'Les étiquettes viennent de personnes, d’une supervision partielle, de règles faibles ou de données synthétiques, selon un plan.',
    evidence: 'Un guide, une mesure d’accord et un budget',
  },
  '2.4': {
    name: 'Automatisation des variables',
    description: 'Les variables candidates sont générées et choisies par le pipeline.',
    evidence: 'Des variables générées ou choisies dans le pipeline',
  },
  '3.1': {
    name: 'Suivi des expériences',
    description: 'Chaque essai conserve paramètres, indicateurs, version des données et résultats.',
    evidence: 'Tout essai du dernier trimestre peut être refait',
  },
  '3.2': {
    name: 'Méthode d’évaluation',
    description: 'Indicateurs, données réservées et test de significativité sont fixés à l’avance.',
    evidence: 'Indicateur, données réservées et règle de significativité par écrit',
  },
  '3.3': {
    name: 'Discipline de la référence',
    description: 'Tout nouveau modèle est comparé à une référence simple et à ce qui est en service.',
    evidence: 'La référence simple et le modèle en service dans chaque rapport',
  },
  '3.4': {
    name: 'Recherche d’hyperparamètres',
    description: 'Les réglages sont cherchés par méthode (bayésienne, grille, aléatoire), pas à la main.',
    evidence: 'Une recherche systématique dans le journal',
  },
  '4.1': {
    name: 'CI/CD pour le ML',
    description: 'Entraînement, validation, empaquetage et déploiement forment une seule chaîne automatisée.',
    evidence: 'Un journal d’exécution, du commit au paquet',
  },
  '4.2': {
    name: 'Mise en service des modèles',
    description: 'Les prédictions sont servies vite et à l’échelle, avec tests A/B et canaris.',
    evidence: 'Un test de charge, et de quoi mener un test A/B ou un canari',
  },
  '4.3': {
    name: 'Réentraînement automatique',
    description: 'La dégradation, la dérive ou un calendrier déclenche le réentraînement.',
    evidence: 'Le déclencheur par écrit et la dernière exécution',
  },
  '4.4': {
    name: 'Retour arrière',
    description: 'La version précédente peut revenir en service aussitôt.',
    evidence: 'Date et durée du dernier retour arrière ou exercice',
  },
  '5.1': {
    name: 'Plateforme en libre-service',
    description: 'Les data scientists entraînent et déploient sans être experts de l’infrastructure.',
    evidence: 'Un modèle mis en service sans l’équipe plateforme',
  },
  '5.2': {
    name: 'Calcul mutualisé',
    description: 'La capacité d’entraînement est mutualisée, planifiée, et son coût est connu.',
    evidence: 'Un quota et un rapport de coûts par équipe',
  },
  '5.3': {
    name: 'Registre des modèles',
    description: 'Un seul catalogue connaît chaque modèle : métadonnées, traçabilité, indicateurs et responsable.',
    evidence: 'Une liste complète avec traçabilité et responsable',
  },
  '5.4': {
    name: 'La plateforme comme produit',
    description: 'La plateforme consulte ses utilisateurs, a une feuille de route et des niveaux de service.',
    evidence: 'Un chef de produit, une feuille de route et un niveau de service',
  },
  '6.1': {
    name: 'Détection de la dérive des données',
    description: 'On surveille dans les entrées les changements qui égareraient le modèle.',
    evidence: 'Les seuils et la dernière alerte',
  },
  '6.2': {
    name: 'Détection de la dérive conceptuelle',
    description: 'On remarque quand ce qui a été appris ne tient plus.',
    evidence: 'Une comparaison avec les issues connues plus tard',
  },
  '6.3': {
    name: 'Suivi de la performance',
    description: 'Les résultats métier sont suivis, pas seulement le score du modèle.',
    evidence: 'L’indicateur métier au tableau de bord',
  },
  '6.4': {
    name: 'Alertes et réaction',
    description: 'Les alertes sont graduées, chacune avec une procédure pour les cas usuels.',
    evidence: 'Les niveaux, la procédure et sa dernière utilisation',
  },
  '7.1': {
    name: 'Documentation des modèles',
    description: 'Une fiche de modèle dit finalité, données, performance, limites et éthique.',
    evidence: 'Une fiche de modèle pour chaque modèle en production',
  },
  '7.2': {
    name: 'Tests de biais et d’équité',
    description: 'Les résultats sont comparés entre groupes, et les écarts d’impact sont consignés.',
    evidence: 'La dernière analyse des écarts d’impact',
  },
  '7.3': {
    name: 'Explicabilité',
    description: 'Plus le risque est élevé, plus l’explication possible est complète.',
    evidence: 'La méthode applicable à chaque niveau de risque',
  },
  '7.4': {
    name: 'Gestion du risque de modèle',
    description: 'Les modèles sont classés par risque, revus, et laissent une piste d’audit.',
    evidence: 'Les niveaux de risque, le journal des revues et la piste d’audit',
  },
};

/** What to do, in words. */
export const doTexts: typeof english.doTexts = {
  'share-features': 'Gardez les variables là où chaque équipe peut les trouver et les réutiliser.',
  'detect-skew': 'Alertez quand les variables à l’usage s’écartent de celles de l’entraînement.',
  'label-with-quality':
    'Traitez l’étiquetage comme un métier, avec contrôles de qualité et mesure de l’accord entre annotateurs.',
  'version-training-data': 'Versionnez les données d’entraînement avec le code.',
};

/** What to leave, in words. */
export const dontTexts: typeof english.dontTexts = {
  'isolated-pipelines': 'Laisser chaque équipe construire ses propres pipelines de variables.',
  'unvalidated-representativeness': 'Croire sur parole que les données d’entraînement ressemblent à la production.',
  'no-feature-importance': 'Ignorer quelles variables commandent les prédictions.',
  'stale-features': 'Servir des variables périmées.',
};
