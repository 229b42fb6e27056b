import type { exchange as english } from '../en/exchange.ts';
import type { Format } from '../format.ts';

/** What there is to say about a list that is imported: why it cannot be read, and what was odd row by row. */
export function exchange(format: Format): ReturnType<typeof english> {
  const megabytes = (bytes: number) => `${format.number(bytes / 1_000_000, 1)}\u00A0Mo`;
  return {
    fields: {
      title: 'Titre',
      summary: 'Résumé',
      owner: 'Responsable',
      sponsor: 'Sponsor',
      department: 'Direction',
      stage: 'Stade',
      tags: 'Mots-clés',
      number: 'Numéro',
      shortTitle: 'Titre court',
      decisionSupported: 'Décision appuyée',
      users: 'Utilisateurs',
      peopleAffected: 'Personnes concernées',
      businessMetric: 'Indicateur métier',
    },
    columns: {
      complexity: 'Complexité du problème',
      data: 'Données disponibles',
      value: 'Valeur de la prédiction',
      dynamics: 'Vitesse de changement',
      volume: 'Volume de décisions',
      suitability: 'Adéquation',
      recommendation: 'Recommandation',
      tier: 'Niveau de risque',
      level: 'Niveau de maturité',
      target: 'Cible de maturité',
      npv: 'VAN',
    },
    text: {
      tooLarge: (bytes, limit) =>
        `Elle fait ${megabytes(bytes)}, et une liste peut faire ${megabytes(limit)}. Divisez-la, ou retirez les longues colonnes.`,
      workbook: 'C’est un classeur de tableur. Enregistrez-le en CSV (UTF-8) dans le tableur, et importez ce fichier.',
      notText:
        'Ce n’est pas un fichier texte. Enregistrez la liste en CSV (UTF-8) dans le tableur, et importez ce fichier.',
      guessed:
        'Le fichier ne dit pas comment ses lettres sont codées ; il a été lu en windows-1252. Vérifiez les lettres accentuées, ou enregistrez-le en CSV (UTF-8).',
    },
    table: {
      empty: 'Elle ne contient aucune ligne. Une liste a une ligne de noms de colonnes et une ligne par cas d’usage.',
      tooManyRows: (limit) => `Elle a plus de ${format.number(limit)} lignes. Divisez-la en plusieurs fichiers.`,
      tooManyColumns: (columns, limit) =>
        `Elle a ${format.number(columns)} colonnes, et une liste peut en avoir ${format.number(limit)}. Retirez les colonnes inutiles.`,
      tooManyCells: (limit) =>
        `Elle a plus de ${format.number(limit)} cellules. Retirez les colonnes et lignes inutiles.`,
      unclosedQuote: (row) =>
        `Un guillemet ouvert à la ligne ${format.number(row)} n’est pas fermé là où une cellule pourrait finir. Corrigez cette ligne, ou réenregistrez la liste en CSV.`,
      oddQuotes: (row, limit) =>
        `Jusqu’à la ligne ${format.number(row)}, plus de ${format.number(limit)} guillemets sont mal placés. Réenregistrez la liste en CSV.`,
    },
    warnings: {
      moreCells: (row, cells, columns) =>
        `La ligne ${format.number(row)} a ${format.number(cells)} cellules alors que la première en nomme ${format.number(columns)} ; les autres ont été conservées sous des noms inventés.`,
      oddQuote: (row) => `La ligne ${format.number(row)} a un guillemet mal placé ; vérifiez ce qui en a été fait.`,
      emptyTitle: (row) => `La ligne ${format.number(row)} n’a pas de titre et a été omise.`,
      tooLong: (row, column, length, limit) =>
        `La ligne ${format.number(row)} a été omise : « ${column} » a ${format.number(length)} caractères, et il y a place pour ${format.number(limit)}. Raccourcissez-la dans la liste.`,
      duplicateRow: (row, title, otherRow) =>
        `La ligne ${format.number(row)} a le même titre que la ligne ${format.number(otherRow)} : « ${title} ».`,
      duplicateUseCase: (row, title, number) =>
        `La ligne ${format.number(row)} a le même titre que le cas d’usage ${format.number(number)} : « ${title} ».`,
      numberIgnored: (row, given) =>
        `Ligne ${format.number(row)} : « ${given} » n’est pas un entier à partir de 1, le cas d’usage a donc reçu un nouveau numéro.`,
    },
    rows: (count) => `${format.number(count)} ${format.plural(count, { one: 'ligne', other: 'lignes' })}`,
  };
}
