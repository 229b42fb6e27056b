import type { criterionTexts as english } from '../criterion-texts.ts';

/** The five criteria in the shipped method's words. */
export const criterionTexts: typeof english = {
  complexity: {
    name: 'Complexité du problème',
    question: 'Pourrait-on écrire comment la décision est prise ?',
    pointsToMl: 'Les régularités dépassent ce que l’on peut écrire sous forme de règles.',
    pointsToRules: 'La logique est bien connue et peut être énoncée en règles.',
    anchors: [
      'Une page de règles « si… alors » suffit',
      'Une table de décision de moins de 50 règles',
      'Les experts s’accordent sur les cas sans pouvoir énoncer toutes les règles',
      'De nombreux signaux interagissent, les experts divergent en partie',
      'Du texte, des images ou des signaux faibles que personne ne peut codifier',
    ],
  },
  data: {
    name: 'Données disponibles',
    question: 'Y a-t-il assez d’exemples dont l’issue est connue ?',
    pointsToMl: 'De nombreux exemples étiquetés existent ou peuvent être produits.',
    pointsToRules: 'Les données sont rares et la décision repose sur l’expertise.',
    anchors: [
      'Aucune, seulement l’avis d’experts',
      'Moins de 1 000 enregistrements exploitables, ou pas d’étiquettes',
      'Quelques étiquettes existent, ou un trimestre suffirait à les produire',
      'L’examen des données conclut au moins à « suffisantes sous conditions »',
      'L’examen des données conclut à « suffisantes »',
    ],
  },
  value: {
    name: 'Valeur de la prédiction',
    question: 'Que vaut un point d’exactitude supplémentaire ?',
    pointsToMl: 'Même un faible gain d’exactitude rapporte beaucoup.',
    pointsToRules: 'Une méthode simple est déjà assez exacte.',
    anchors: [
      'L’approche simple suffit déjà',
      'Un point de plus vaut moins que ce qu’il coûte',
      'Un point de plus s’autofinance à peu près',
      'Un point de plus est amorti sur l’horizon',
      'Un point de plus est amorti en un an',
    ],
  },
  dynamics: {
    name: 'Vitesse de changement',
    question: 'À quelle fréquence les régularités changent-elles ?',
    pointsToMl: 'Les régularités évoluent, le système doit donc continuer d’apprendre.',
    pointsToRules: 'Les règles sont stables et changent rarement.',
    anchors: [
      'Les règles changent moins d’une fois par an',
      'Une fois par an',
      'Chaque trimestre',
      'Chaque mois',
      'Chaque semaine ou plus vite, ou quelqu’un cherche à contourner le système',
    ],
  },
  volume: {
    name: 'Volume de décisions',
    question: 'Combien de décisions sont prises par an ?',
    pointsToMl: 'Des millions de décisions, à la vitesse des machines.',
    pointsToRules: 'Si peu de décisions que des personnes ou une automatisation simple suffisent.',
    anchors: [
      'Moins de 1 000 par an',
      'De 1 000 à 10 000 par an',
      'De 10 000 à 100 000 par an',
      'De 100 000 à un million par an',
      'Un million ou plus par an, ou à la vitesse des machines',
    ],
  },
};
