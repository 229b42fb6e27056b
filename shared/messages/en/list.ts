import type { Format } from '../format.ts';

/** The words of the list: the same cards as a table. */
export function list(format: Format) {
  const counted = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'use case', other: 'use cases' })}`;
  return {
    name: 'Use cases',
    columns: {
      number: 'No',
      title: 'Use case',
      recommendation: 'Recommendation',
      tier: 'Tier',
      level: 'Level',
      value: 'Value',
      suitability: 'Suit.',
      owner: 'Owner',
      open: 'Open',
    },
    suitabilityFull: 'Suitability, 0 to 100',
    valueFull: 'Value, NPV over doing nothing',
    sort: (column: string) => `Sort by ${column}`,
    counts: (shown: number, all: number) =>
      shown === all ? counted(all) : `${format.number(shown)} of ${counted(all)}`,
    chosen: (count: number) => `${format.number(count)} chosen`,
    filter: 'Filter the list',
    clearFilter: 'Show all',
    nothingFound: (text: string) => `No use case contains “${text}”.`,
    add: 'Add a use case',
    addTitle: 'Title of the new use case',
    voice: 'Scoring for',
    room: 'The room',
    editTitle: (title: string) => `Title of ${title}`,
    editOwner: (title: string) => `Owner of ${title}`,
    notSet: 'not set',
    notScored: 'not scored',
    provisional: 'provisional',
    score: (value: number | null) => (value === null ? 'not scored' : format.number(value, 1)),
    contested: (count: number) => `${format.number(count)} contested`,
    missing: (count: number) => `${format.number(count)} missing`,
    noOwner: 'no owner',
    keys: 'Arrows move between cells. Enter edits a title or an owner, goes on in a score and opens the use case elsewhere. 1 to 5 score, 0 or ? means don’t know. Delete deletes the chosen rows, Ctrl and A chooses all, Ctrl and Enter adds one.',
    empty: 'No use cases yet.',
    emptyHint: 'Write one below, or paste a list: every line becomes a use case.',
  };
}
