import type { planRuleTexts as english } from '../../en/finding-rules/plan-rules.ts';

const ofRoom = {
  'override-without-reason': {
    name: 'Décision contraire à la recommandation sans motif',
    why: 'Un an plus tard, personne ne sait plus pourquoi.',
    fix: 'Notez le motif.',
  },
  'contested-decided': {
    name: 'Décidé alors que c’est contesté',
    why: 'Une décision prise sur un différend ouvert revient.',
    fix: 'Arrêtez la note, ou consignez le désaccord et dérogez.',
  },
  contested: {
    name: 'Contesté',
    why: 'Les voix divergent, la médiane ne représente donc personne.',
    fix: 'Parlez-en, et arrêtez une valeur.',
  },
  'single-voter': {
    name: 'Décidé sur une seule voix',
    why: 'Une seule voix ne montre aucune dispersion et ne révèle aucune erreur.',
    fix: 'Faites noter d’autres personnes.',
  },
  'fragile-decided': {
    name: 'Décidé sur une base fragile',
    why: 'D’autres poids ou d’autres voix auraient mené ailleurs.',
    fix: 'Parlez de ce qui fait basculer, ou décidez d’abord d’en apprendre plus.',
  },
  'unscored-decided': {
    name: 'Décidé sans note',
    why: 'Personne ne peut dire pourquoi l’apprentissage automatique plutôt que plus simple.',
    fix: 'Notez-le.',
  },
  'zero-weights': {
    name: 'Tous les poids à zéro',
    why: 'Des poids nuls ne disent rien de ce qui compte.',
    fix: 'Donnez un poids à au moins un critère.',
  },
  'decision-without-owner': {
    name: 'Décision sans responsable',
    why: 'Ce dont personne n’est responsable ne se fait pas.',
    fix: 'Nommez qui s’en charge.',
  },
  'same-title': {
    name: 'Même titre',
    why: 'Deux cartes du même nom peuvent être une idée comptée deux fois.',
    fix: 'Fusionnez-les, ou donnez-leur des titres différents.',
  },
};

const ofPlan = {
  'funded-without-owner': {
    name: 'Développé sans responsable',
    why: 'De l’argent sans responsable est dépensé sans résultat.',
    fix: 'Nommez la personne qui en répond.',
  },
  'requirement-not-funded': {
    name: 'Prérequis non financé',
    why: 'Cela ne peut fonctionner sans ce dont il dépend.',
    fix: 'Planifiez aussi le prérequis, ou levez cette dépendance.',
  },
  'requirement-unknown': {
    name: 'Prérequis inconnu',
    why: 'Ce qui n’est pas dans l’atelier n’est ni planifié ni payé.',
    fix: 'Ajoutez le prérequis, ou retirez-le.',
  },
  'requires-itself': {
    name: 'Dépend de lui-même',
    why: 'Dans un cercle, rien ne peut commencer en premier.',
    fix: 'Retirez un prérequis du cercle.',
  },
  'duplicates-counted': {
    name: 'Doublons comptés deux fois',
    why: 'Le même bénéfice ne peut être gagné deux fois.',
    fix: 'Fusionnez les deux, ou laissez-en un hors du plan.',
  },
  'requirement-without-cost': {
    name: 'Prérequis sans coût',
    why: 'Une plateforme qui ne coûte rien fait paraître bon marché tout ce qu’elle porte.',
    fix: 'Indiquez son coût.',
  },
  'mandatory-blocked': {
    name: 'Une obligation impossible',
    why: 'Tant que ce n’est pas réglé, rien ne peut être choisi.',
    fix: 'Levez ce qui l’empêche, ou rendez-la facultative.',
  },
  'mandatory-over-budget': {
    name: 'Obligations au-delà du budget',
    why: 'Tant que ce n’est pas réglé, rien ne peut être choisi.',
    fix: 'Relevez le budget, ou rendez un élément facultatif.',
  },
  'mandatory-over-people': {
    name: 'Obligations au-delà de l’effectif',
    why: 'Tant que ce n’est pas réglé, rien ne peut être choisi.',
    fix: 'Trouvez des personnes, accordez plus de temps, ou rendez un élément facultatif.',
  },
  'placed-before': {
    name: 'Placé avant son prérequis',
    why: 'Il devrait attendre, ou être construit deux fois.',
    fix: 'Placez-le plus tard, ou son prérequis plus tôt.',
  },
  'placed-beyond': {
    name: 'Placé au-delà du plan',
    why: 'Ce qui finit après le plan n’y est pas financé.',
    fix: 'Placez-le plus tôt, ou allongez le plan.',
  },
  'placed-unfunded': {
    name: 'Placé, mais non financé',
    why: 'Une place dans le plan promet ce que personne ne paie.',
    fix: 'Rendez-le obligatoire, ou retirez-le de la feuille de route.',
  },
  'too-few-people': {
    name: 'Trop peu de personnes un trimestre',
    why: 'Le plan glisse dès le premier trimestre qui demande plus de personnes qu’il n’y en a.',
    fix: 'Déplacez un élément, ou trouvez des personnes.',
  },
};

/** Rules about what the room said and decided and about the plan, in words. */
export const planRuleTexts: typeof english = { ...ofRoom, ...ofPlan };
