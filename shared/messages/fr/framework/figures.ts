import type * as english from '../../en/framework/figures.ts';

/** Who is named as the source of a figure. */
export const attributionTexts: typeof english.attributionTexts = {
  gartner: 'Gartner, selon le cadre source',
  venturebeat: 'VentureBeat, selon le cadre source',
  'google-hidden-debt': 'Attribué par le cadre source à Google, « Hidden Technical Debt in Machine Learning Systems »',
  ng: 'Andrew Ng, selon le cadre source',
  'source-framework': '« The Anatomy of a Machine Learning Strategy », Stratrix',
};

/** The figures in words, with the footnote that an honest quotation needs. */
export const figureTexts: typeof english.figureTexts = {
  'prototype-to-production': {
    headline: '53 %',
    sentence: 'Seuls 53 % des projets ML passent du prototype à la production.',
    caveat:
      'Un communiqué de Gartner de 2022 indique 54 %, et la presse a cité les 53 % de 2019 dans les deux sens. Chiffre repris ici tel que le cadre source l’énonce.',
  },
  'never-in-production': {
    headline: '87 %',
    sentence: '87 % des projets de data science n’atteignent jamais la production.',
    caveat: 'Remonte à un article de juillet 2019 ; aucune méthode d’étude publiée n’a été trouvée.',
  },
  'team-ratio': {
    headline: '3 : 1',
    sentence:
      'La plupart des organisations ont trois data scientists ou plus par ingénieur ML. Les meilleures ont deux ou trois ingénieurs ML par data scientist ; nous en recommandons un ou deux.',
    caveat: null,
  },
  'maintenance-multiple': {
    headline: '5–10×',
    sentence: 'Maintenir un modèle en production coûte cinq à dix fois ce qu’a coûté sa construction.',
    caveat:
      'L’article parle de coûts de maintenance continus et massifs ; le multiple n’y a pas été trouvé. Il sert d’hypothèse de planification modifiable.',
  },
  'data-over-algorithm': {
    headline: '10 %',
    sentence: 'Des données meilleures de 10 % font d’ordinaire plus qu’un algorithme plus sophistiqué.',
    caveat: null,
  },
  'data-gain': {
    headline: '2–5×',
    sentence:
      'À modèle inchangé, le travail sur les données a rapporté deux à cinq fois plus que celui sur l’architecture.',
    caveat: null,
  },
  'effort-split': {
    headline: '80 / 20',
    sentence:
      'Les équipes consacrent 80 % de leur effort au modèle et 20 % aux données. La stratégie inverse ce rapport.',
    caveat: null,
  },
  'claims-routing': {
    headline: '100×',
    sentence:
      'Un assureur a dépensé 2 millions de dollars pour un modèle qui oriente les sinistres avec 91 % d’exactitude. Des règles écrites en deux semaines par un analyste atteignent 89 % pour 1 % du coût. Deux points ne justifiaient pas un coût centuplé.',
    caveat: null,
  },
};

/** The reference platforms in words. */
export const platformTexts: typeof english.platformTexts = {
  tfx: { name: 'Google TFX', lesson: 'Sert des milliards de prédictions par jour.' },
  michelangelo: {
    name: 'Uber Michelangelo',
    lesson: 'De moins de 10 modèles à des centaines ; le déploiement est passé de mois à des heures.',
  },
  spotify: {
    name: 'Spotify',
    lesson:
      'Plus de 1 000 modèles ; de mois à des jours en jugeant sur des indicateurs hors ligne et des indicateurs métier en ligne, avec des tests A/B permanents.',
  },
};
