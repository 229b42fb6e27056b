import type { valueRuleTexts as english } from '../../en/finding-rules/value-rules.ts';

const ofValue = {
  'no-baseline': {
    name: 'Pas d’approche la plus simple',
    why: 'La valeur de l’apprentissage automatique ne se voit que face à l’approche la plus simple qui suffirait.',
    fix: 'Ajoutez l’approche la plus simple, avec son exactitude et son coût.',
  },
  'no-good-enough': {
    name: 'Rien n’est encore suffisant',
    why: 'Sans objectif fixé par le métier, l’exactitude ne suffit jamais.',
    fix: 'Convenez du niveau suffisant, et du pourquoi, avant de regarder le modèle.',
  },
  'accuracy-beyond-need': {
    name: 'Plus exact que nécessaire, à perte',
    why: 'Les points au-delà du niveau suffisant doivent rapporter ce qu’ils coûtent.',
    fix: 'Prenez l’approche la plus simple qui suffit, ou montrez ce que rapportent les points de plus.',
  },
  'ml-costs-more': {
    name: 'Apprentissage automatique à perte',
    why: 'L’approche la plus simple rapporte ici davantage.',
    fix: 'Suivez la recommandation, ou corrigez coûts et bénéfices.',
  },
  'loses-money': {
    name: 'Développé à perte',
    why: 'Qui le paie devrait savoir que cela ne s’amortit pas.',
    fix: 'Retirez-le, réduisez-le, ou dérogez en disant à quoi il sert.',
  },
  'probably-loses': {
    name: 'Perte plus probable que gain',
    why: 'Les valeurs les plus probables masquent une fourchette du côté de la perte.',
    fix: 'Resserrez d’abord l’hypothèse la plus large, par un pilote.',
  },
  'counts-twice': {
    name: 'La même perte comptée deux fois',
    why: 'Un raté qui coûte ce que rapporte un succès est un seul montant ; compter les deux double la valeur.',
    fix: 'Mettez l’un des deux à zéro.',
  },
  'value-contradicts': {
    name: 'Chiffres contradictoires',
    why: 'Une valeur ne peut être juste si ses données se contredisent.',
    fix: 'Corrigez le chiffre faux.',
  },
  'no-upkeep': {
    name: 'Pas de maintenance',
    why: 'Maintenir un modèle coûte plusieurs fois sa construction.',
    fix: 'Indiquez son coût récurrent, ou le multiple de maintenance.',
  },
  'no-range': {
    name: 'Pas de fourchettes',
    why: 'Un chiffre unique paraît certain, et personne ne l’est.',
    fix: 'Donnez la valeur basse et la valeur haute de ce qui compte le plus.',
  },
};

const ofData = {
  'data-first-as-ml': {
    name: 'Planifié avant ses données',
    why: 'Un modèle ne peut compenser des données absentes.',
    fix: 'Planifiez le travail sur les données, et décidez à nouveau ensuite.',
  },
  'features-not-served': {
    name: 'Variables absentes à l’usage',
    why: 'Ce dont le modèle a appris doit être là, et identique, quand il décide.',
    fix: 'Retirez ces variables, ou rendez-les disponibles.',
  },
  'no-legal-basis': {
    name: 'Pas de base légale',
    why: 'Sans base légale, les données ne peuvent être utilisées, si bonnes soient-elles.',
    fix: 'Réglez d’abord la base légale, ou utilisez d’autres données.',
  },
  'data-insufficient': {
    name: 'Données insuffisantes',
    why: 'La plupart des échecs de modèles sont des échecs de données.',
    fix: 'Faites d’abord les travaux sur les données.',
  },
  'labels-disagree': {
    name: 'Étiquettes en désaccord',
    why: 'Un modèle ne peut être plus sûr que ceux qui l’ont instruit.',
    fix: 'Écrivez un guide, étiquetez deux fois un échantillon, et mesurez à nouveau.',
  },
  'data-contradicts': {
    name: 'Chiffres contraires aux réponses sur les données',
    why: 'La réponse ou le chiffre est faux.',
    fix: 'Corrigez celui des deux qui est faux.',
  },
};

const ofOperations = {
  'availability-above-sources': {
    name: 'Plus disponible que ses sources',
    why: 'Aucun service n’est plus disponible que tout ce dont il dépend.',
    fix: 'Abaissez l’objectif, améliorez les sources, ou passez-vous d’elles.',
  },
  'no-time-left': {
    name: 'Plus de temps pour le modèle',
    why: 'Une réponse trop tardive n’en est pas une.',
    fix: 'Accordez plus de temps, ou lisez moins de données.',
  },
  'operations-contradict': {
    name: 'Faits d’exploitation incohérents',
    why: 'Ce qui ne tient pas sur le papier échoue en service.',
    fix: 'Corrigez le fait erroné.',
  },
  'hybrid-without-guardrail': {
    name: 'Hybride sans garde-fou',
    why: 'Un hybride n’est sûr que parce que des règles prennent le relais quand le modèle échoue.',
    fix: 'Écrivez les règles qui l’encadrent et ce qui vaut quand il échoue.',
  },
  'no-fallback': {
    name: 'Pas de solution de repli',
    why: 'Tout modèle échoue un jour, et à risque élevé quelqu’un en pâtit.',
    fix: 'Écrivez ce qui se passe quand il échoue.',
  },
  'operations-unknown': {
    name: 'Développé sans savoir comment il sera exploité',
    why: 'Latence, charge et disponibilité décident de ce que l’on développe, elles passent donc d’abord.',
    fix: 'Renseignez les faits d’exploitation.',
  },
};

/** Rules about value, data and operations, in words. */
export const valueRuleTexts: typeof english = { ...ofValue, ...ofData, ...ofOperations };
