import type { deckSlides as english } from '../../en/deck/slides.ts';
import type { Format } from '../../format.ts';

/** The words of the deck as slides of a presentation: names of their parts, and speaker notes. */
export function deckSlides(format: Format): ReturnType<typeof english> {
  return {
    names: {
      title: 'Titre',
      text: 'Texte',
      table: 'Tableau',
      chart: 'Graphique',
      figure: 'Chiffre',
      shape: 'Forme',
      picture: 'Image',
      category: 'Quoi',
    },
    notes: {
      byHand: 'Le titre a été écrit par le groupe.',
      computed: 'Le titre découle de l’analyse, par règle.',
      from: (section) => `Origine : ${section}`,
      shows: (alternative) => `L’image montre : ${alternative}`,
      reading: (text) => `Pour la lire : ${text}`,
      state: (state) => `État : ${state}.`,
    },
    sources: {
      cover: 'ce que le groupe a écrit au cadrage.',
      summary: 'les pages qui suivent ; chaque chiffre y figure avec ses raisons.',
      contents: 'les titres des pages.',
      changes: 'les jours, les raisons et les premiers votes que garde le fichier.',
      portfolio:
        'notes, réponses sur le risque, réponses sur la maturité et valeur de chaque cas d’usage, selon la méthode.',
      matrix:
        'l’adéquation d’après les notes du groupe ; la valeur d’après les fourchettes données, ou le niveau d’après les réponses sur le risque.',
      ranking:
        'les notes arrêtées, ou la médiane des votes là où rien n’est arrêté, avec les poids du groupe ; les bandes montrent ce que permettent encore les critères ouverts.',
      feasibility:
        'la valeur d’après les fourchettes données ; la faisabilité d’après données, notes, maturité, exploitation et risque ; ou là où le groupe l’a placé.',
      value: 'les fourchettes données pour chaque cas d’usage financé, tirées ensemble avec la graine de l’atelier.',
      'use-case-values': 'les fourchettes données pour le cas d’usage et son approche la plus simple, tirées ensemble.',
      risk: 'les quatorze questions de risque de chaque cas d’usage, et les règles datées du pack de méthode.',
      maturity: 'les énoncés renseignés par le groupe, et les preuves nommées pour eux.',
      roadmap:
        'charge, durées, prérequis et effectif tels qu’indiqués, planifiés par règle ; ou là où le groupe l’a placé.',
      budget:
        'les coûts indiqués, répartis sur la feuille de route ; les coûts récurrents tels qu’indiqués à l’étape Décision.',
      staffing: 'effectif et charge tels qu’indiqués, sur les trimestres de la feuille de route.',
      components: 'les pratiques évaluées en atelier avec leurs preuves, et les actions qui y ont été convenues.',
      pattern: 'composantes, maturité et portefeuille, selon les règles de la méthode.',
      pitfalls: 'les réponses et chiffres qui correspondent à un écueil connu ; chacun nomme ses indices.',
      'use-cases':
        'ce qui a été dit du cas d’usage : votes, fourchettes, réponses sur le risque et les données, décisions.',
      disagreement: 'les votes que chacun a donnés seul, et les désaccords tels que consignés.',
      decisions: 'décisions, désaccords et dérogations tels que le groupe les a consignés.',
      next: 'décisions, prochaines étapes, actions convenues, contrôles, revues et feuille de route, selon leurs dates.',
      parked: 'les mémos mis en attente et les idées rangées.',
      takeaways: 'les chiffres des pages précédentes.',
      'not-discussed': 'ce à quoi le fichier n’a pas de réponse.',
      method: 'le pack de méthode nommé en pied de page.',
      sources: 'le pack de méthode et le fichier.',
      glossary: 'le pack de méthode.',
    },
    /** Names of what the charts show. */
    series: {
      amount: 'Montant',
      falls: 'Descend à',
      rises: 'Monte à',
      median: 'Médiane (P50) ; trait : P10 à P90',
      outside: 'En dehors',
      draws: 'Tirages',
      funded: 'Financé',
      notFunded: 'Non financé',
    },
    ranking: {
      series: 'Adéquation',
      figure: (count, first, last) =>
        `Diagramme à barres, adéquation de ${format.number(count)} cas d’usage, de 0 à 100. Le plus haut : ${first}. Le plus bas : ${last}.`,
    },
    matrix: { notScored: 'Sans recommandation' },
  };
}
