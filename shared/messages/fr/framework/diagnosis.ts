import type * as english from '../../en/framework/diagnosis.ts';

/** The three patterns in words: names that stand without an article, so that they need no agreement in a sentence. */
export const patternTexts: typeof english.patternTexts = {
  'platform-first': {
    name: 'Plateforme d’abord',
    bestFor: 'Passer de quelques modèles à des dizaines ou des centaines, là où standards et réutilisation décident',
  },
  'data-centric': {
    name: 'Données au centre',
    bestFor: 'Là où la qualité des données et des étiquettes est la limite, et le sujet complexe ou ambigu',
  },
  embedded: {
    name: 'Intégration au produit',
    bestFor: 'Là où l’apprentissage automatique est ce qui distingue un produit',
  },
};

/** The key parts of the patterns in words. */
export const patternPartTexts: typeof english.patternPartTexts = {
  'self-service-platform': 'Une plateforme partagée que les équipes utilisent sans aide',
  'feature-store': 'Un seul feature store, le même à l’entraînement et à l’usage',
  'standard-pipelines': 'Des pipelines standard de déploiement et de supervision',
  'governed-registry': 'Un registre des modèles qui porte les données de gouvernance',
  'data-quality': 'La qualité des données comme premier levier de performance',
  'labeling-with-agreement': 'Un étiquetage avec contrôles de qualité et suivi de l’accord',
  augmentation: 'Des données augmentées et synthétiques pour ce qui est rare',
  'continuous-curation': 'Des données surveillées et entretenues en permanence',
  'real-time-serving': 'Des modèles servis dans le produit en temps réel',
  'learning-loops': 'Un usage du produit qui instruit le modèle',
  'product-ab-tests': 'Des tests A/B sur les indicateurs du produit',
  'shared-okrs': 'Des objectifs communs aux équipes produit et ML',
};

/** The signals for a pattern in words. */
export const patternSignalTexts: typeof english.patternSignalTexts = {
  'planned-models': 'Modèles prévus en production sous 24 mois',
  'ml-teams': 'Trois équipes ML ou plus',
  fragmentation: 'Infrastructure fragmentée',
  'shared-features': 'Variables attendues par deux cas d’usage ou plus',
  'platform-gap': 'Plateforme à deux niveaux ou plus sous sa cible',
  'high-tiers': '30 % des cas d’usage ou plus à risque élevé ou critique',
  'data-sufficiency': 'Données insuffisantes',
  'label-agreement': 'Annotateurs en désaccord',
  'data-first-cards': '30 % des cas d’usage ou plus à traiter « données d’abord »',
  'ambiguous-data': 'Données ambiguës ou non structurées',
  'rare-cases': 'Cas rares sous-représentés',
  'product-differentiator': 'Apprentissage automatique cité comme ce qui distingue un produit',
  'online-serving': 'La moitié des cas d’usage ML ou plus servis en ligne ou dans un produit',
  'usage-labels': 'Usage du produit qui produit des étiquettes',
  dynamics: 'Environnement qui change vite',
  'ab-testing-possible': 'Tests A/B possibles sur les indicateurs du produit',
  'shared-okrs-possible': 'Objectifs communs produit et ML possibles',
};

/** The five pitfalls in words. */
export const pitfallTexts: typeof english.pitfallTexts = {
  'notebook-gap': {
    name: 'Fossé entre notebook et production',
    symptom: 'De bons notebooks ne sont jamais déployés, car personne ne peut les mettre en exploitation.',
    prevention:
      'Renforcez l’ingénierie : une chaîne standard avec tests, empaquetage et déploiement, et un ou deux ingénieurs ML par data scientist.',
  },
  'model-decay': {
    name: 'Dégradation des modèles négligée',
    symptom:
      'Des modèles en service se dégradent des semaines ou des mois, et la baisse de l’indicateur métier est la première à le montrer.',
    prevention:
      'Suivez dérive, performance et résultat de chaque modèle en service, avec seuils d’alerte, procédures et budget de maintenance.',
  },
  fragmentation: {
    name: 'Infrastructure fragmentée',
    symptom:
      'Chaque équipe bâtit sa propre infrastructure : le travail est fait deux fois, la qualité varie, nul ne peut gouverner l’ensemble.',
    prevention: 'Une plateforme partagée aux pipelines standard, gérée comme un produit par son propre responsable.',
  },
  'accuracy-obsession': {
    name: 'Obsession de l’exactitude',
    symptom: 'Des mois sont consacrés à passer de 94 % à 96 %, alors que le modèle à 94 % pourrait déjà rapporter.',
    prevention:
      'Fixez d’abord le niveau suffisant d’après l’impact métier, mettez en service le plus petit modèle qui l’atteint, et améliorez-le là.',
  },
  'serving-ignored': {
    name: 'Mise en service ignorée',
    symptom:
      'Cela marche hors ligne et échoue en production : trop lent, trop petit, ou sans les variables de l’apprentissage.',
    prevention:
      'Fixez latence, débit et disponibilité avant le développement, et assurez-vous que chaque variable est présente et fraîche en production.',
  },
};

/** What shows a pitfall, in words. */
export const indicatorTexts: typeof english.indicatorTexts = {
  'few-reach-production': 'Moins de la moitié des modèles construits en 12 mois sont en production',
  'few-ml-engineers': 'Moins d’ingénieurs ML que de data scientists',
  'manual-mlops': 'La maturité MLOps est manuelle',
  'no-standard-path': 'Pas de chaîne standard avec tests, empaquetage et déploiement',
  'slow-to-live': 'Plus de huit semaines séparent un modèle entraîné de sa mise en service',
  'little-drift-monitoring': 'La dérive est surveillée pour moins de 80 % des modèles en service',
  'no-outcome-metric': 'Aucun résultat métier n’est suivi',
  'no-maintenance-budget': 'Pas de ligne budgétaire pour la maintenance',
  'no-alerts-or-runbooks': 'Ni seuils d’alerte ni procédures',
  'business-found-it': 'La dernière dégradation a été découverte par le métier',
  'separate-stacks': 'La moitié des équipes ou plus ont leur propre infrastructure',
  'no-shared-features': 'Pas de feature store partagé',
  'no-complete-registry': 'Pas de registre complet des modèles',
  'no-platform-owner': 'Personne ne gère la plateforme comme un produit',
  'duplicate-pipelines': 'Des pipelines existent notoirement en double',
  'no-good-enough': 'Le développement a commencé sans que le niveau suffisant soit dit',
  'good-model-waits': 'Un modèle suffisant attend depuis deux mois ou plus',
  'point-costs-more': 'Le prochain point d’exactitude coûte plus qu’il ne rapporte',
  'no-simplest-baseline': 'La carte ne nomme pas de référence simple',
  'offline-metrics-only': 'Seuls des indicateurs hors ligne sont utilisés',
  'operations-incomplete': 'Les exigences d’exploitation des cas d’usage ML sont incomplètes',
  'features-missing-at-serving': 'Certaines variables manquent en production',
  'no-load-test': 'Pas de test de charge ni de latence',
  'freshness-undefined': 'Personne n’a dit quelle fraîcheur les variables exigent',
  'no-skew-detection': 'L’écart entre entraînement et production n’est pas détecté',
};

/** The seven lessons in words. */
export const takeawayTexts: typeof english.takeawayTexts = {
  'engineering-first': {
    title: 'L’ingénierie avant la data science',
    text: 'Ce qui freine les modèles, c’est leur mise en production, pas leur construction.',
  },
  'simpler-first': {
    title: 'Les approches simples d’abord',
    text: 'Demandez chaque fois si plus simple suffit, pour une fraction du coût.',
  },
  'data-before-models': {
    title: 'Données et variables avant la sophistication des modèles',
    text: 'De meilleures variables l’emportent presque toujours sur de meilleurs algorithmes.',
  },
  'maturity-decides': {
    title: 'La maturité décide entre valeur et dette',
    text: 'Budgétez l’exploitation des modèles, pas seulement leur construction.',
  },
  'shared-platform': {
    title: 'Une plateforme partagée',
    text: 'Une seule plateforme ouvre l’apprentissage automatique à chaque équipe et impose un même standard.',
  },
  'business-metrics': {
    title: 'Suivre les indicateurs métier',
    text: 'Une AUC stable ne signifie rien quand le résultat baisse.',
  },
  'proportionate-governance': {
    title: 'Une gouvernance proportionnée au risque',
    text: 'Exigez une surveillance à la mesure de l’effet de la décision, et visez le plus haut standard applicable.',
  },
};
