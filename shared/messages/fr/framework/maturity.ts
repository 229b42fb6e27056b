import type * as english from '../../en/framework/maturity.ts';

/** The four levels in words. */
export const levelTexts: typeof english.levelTexts = {
  0: {
    name: 'Manuel',
    practice: 'Entraînement et déploiement à la main, aucune supervision',
    characteristics: 'Des notebooks sont remis aux ingénieurs, un déploiement prend des semaines',
    frequency: 'Mensuelle ou moins fréquente',
  },
  1: {
    name: 'Pipeline ML',
    practice: 'L’entraînement est automatisé, le déploiement manuel, la supervision sommaire',
    characteristics: 'L’entraînement est reproductible, le déploiement mobilise encore des ingénieurs',
    frequency: 'De toutes les deux semaines à tous les mois',
  },
  2: {
    name: 'CI/CD pour le ML',
    practice: 'Entraînement, tests, déploiement et supervision sont automatisés',
    characteristics: 'Un modèle qui passe la validation se déploie seul, la dégradation déclenche une alerte',
    frequency: 'De chaque jour à chaque semaine',
  },
  3: {
    name: 'ML autonome',
    practice: 'Il se réentraîne, se répare et s’optimise en continu',
    characteristics: 'La dérive lance le réentraînement, les pannes se réparent seules, les tests A/B sont permanents',
    frequency: 'En continu',
  },
};

/** The eight areas in words. */
export const areaTexts: typeof english.areaTexts = {
  training: 'Entraînement',
  deployment: 'Déploiement',
  testing: 'Tests et validation',
  monitoring: 'Supervision',
  retraining: 'Réentraînement',
  rollback: 'Retour arrière et service',
  features: 'Données et variables',
  governance: 'Registre et gouvernance',
};

/** The four sections of the ML Test Score with seven tests each. */
export const testScoreTexts: typeof english.testScoreTexts = {
  data: {
    name: 'Données',
    tests: [
      'Ce qui est attendu de chaque variable figure dans un schéma',
      'L’utilité de chaque variable est démontrée',
      'Aucune variable ne coûte plus qu’elle n’apporte',
      'Les variables respectent les règles internes',
      'Le pipeline protège la vie privée',
      'Une nouvelle variable s’ajoute vite',
      'Le code des variables est testé',
    ],
  },
  model: {
    name: 'Modèle',
    tests: [
      'Les spécifications du modèle sont revues et versionnées',
      'Les indicateurs hors ligne suivent ce qui se passe en ligne',
      'Les hyperparamètres ont été réglés',
      'L’effet d’un modèle vieillissant est connu',
      'Un modèle plus simple n’est pas meilleur',
      'La qualité tient sur les segments importants',
      'Équité et inclusion ont été testées',
    ],
  },
  infrastructure: {
    name: 'Infrastructure',
    tests: [
      'L’entraînement est reproductible',
      'Le code du modèle a des tests unitaires',
      'Tout le pipeline a un test d’intégration',
      'La qualité est validée avant la mise en service',
      'Un exemple peut être suivi pas à pas',
      'Un canari précède la mise en service complète',
      'Le retour arrière est rapide et sûr',
    ],
  },
  monitoring: {
    name: 'Supervision',
    tests: [
      'Les changements dont il dépend sont annoncés',
      'Les données gardent leurs invariants, à l’entraînement et à l’usage',
      'Entraînement et usage ne divergent pas',
      'Les modèles ne sont pas trop anciens',
      'Le calcul est numériquement stable',
      'Vitesse, latence et mémoire ne se dégradent pas',
      'La qualité des prédictions sur données réelles ne se dégrade pas',
    ],
  },
};
