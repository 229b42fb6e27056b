import type { Format } from '../format.ts';

type Flag = { readonly type: 'contested' | 'missing'; readonly count: number };

/** What a card says aloud, already in words where words exist. */
type SpokenCard = {
  readonly title: string;
  readonly number: number;
  readonly position: number;
  readonly total: number;
  readonly tier: string | null;
  readonly recommendation: string;
  readonly levels: string;
  readonly flag: Flag | null;
};

/** Words of the canvas: cards, zones, notes, links, tools, the empty canvas. */
export function canvas(format: Format) {
  const flags = {
    contested: (count: number) => `${format.number(count)} contested`,
    missing: (count: number) => `${format.number(count)} missing`,
  };
  const spokenFlag = ({ type, count }: Flag) =>
    type === 'contested'
      ? format.plural(count, {
          one: '1 criterion contested',
          other: `${format.number(count)} criteria contested`,
        })
      : format.plural(count, { one: '1 fact missing', other: `${format.number(count)} facts missing` });
  return {
    label: 'Canvas',
    help: 'Arrows go from card to card, Space selects, Enter edits. Arrows move what is selected, with Shift farther. Escape lets go.',
    flags,
    noTier: 'No tier',
    notSet: '–',
    card: ({ title, number, position, total, tier, recommendation, levels, flag }: SpokenCard) =>
      [
        title,
        `number ${format.number(number)}`,
        `${format.number(position)} of ${format.number(total)}`,
        tier === null ? 'no tier' : `tier ${tier.toLowerCase()}`,
        recommendation.toLowerCase().replace(/\bml\b/, 'ML'),
        levels.toLowerCase(),
        ...(flag === null ? [] : [spokenFlag(flag)]),
      ].join(', '),
    titleField: 'Title of the use case',
    newTitleField: 'Title of the new use case',
    noteField: 'Text of the note',
    newNoteField: 'Text of the new note',
    zoneField: 'Title of the zone',
    linkField: 'What the link says',
    note: (text: string) => `Note: ${text === '' ? 'empty' : text}`,
    untitledZone: 'Untitled zone',
    zoneCount: (count: number) => format.number(count),
    zone: (title: string, count: number) =>
      `Zone: ${title === '' ? 'untitled' : title}, ${format.number(count)} ${format.plural(count, { one: 'use case', other: 'use cases' })}`,
    park: 'Park this note: the deck lists it under what is kept for another day',
    parked: 'parked',
    changePaper: 'Change the paper',
    resizeNote: 'Size of the note: arrows change it',
    resizeZone: 'Size of the zone: arrows change it',
    linkKinds: { requires: 'requires', supports: 'supports', duplicates: 'duplicates', relates: 'relates to' },
    link: (from: string, what: string, to: string) => `Link: ${from} ${what} ${to}`,
    selected: (count: number) => (count === 0 ? 'Nothing selected' : `${format.number(count)} selected`),
    tools: {
      label: 'Tools',
      select: 'Select',
      hand: 'Move the view',
      'use-case': 'New use case',
      note: 'New note',
      zone: 'Draw a zone',
      link: 'Link two cards: drag from one to the other',
    },
    linkKind: 'What the link means',
    deleteLink: 'Delete the link',
    closeLink: 'Done',
    selectionBar: 'What to do with what is selected',
    locked: 'Locked',
    lockedHere: 'This is locked and stays where it lies. Press Ctrl+Shift+L to unlock it.',
    moreTags: (count: number) => `+${format.number(count)}`,
    minimap: 'Map of the canvas: shows where the view is',
    backToContent: 'Back to content',
    empty: {
      title: 'No use cases yet',
      lead: 'Collect first, judge later. One line is one card; everything else can wait.',
      write: 'Write one',
      writeHow: ['Press', ', type a title,', '. The next card opens by itself.'] as readonly [string, string, string],
      writeAction: 'New use case',
      paste: 'Paste a list',
      pasteHow: 'From a mail or a spreadsheet: twenty lines become twenty cards, and one undo takes them back.',
      pasteAction: 'Paste',
      import: 'Import a CSV',
      importHow: 'Columns are mapped in a preview; doubtful rows and duplicates are shown before anything is added.',
      importAction: 'Choose a file',
      doubleClick: 'A double click anywhere writes a card there.',
      ask: 'Stuck? Ask the room these six questions',
      questions: [
        'Which decision do you make many times a day, always in the same way?',
        'Where does a customer or a colleague wait for an answer that somebody has to look up?',
        'Which work do experienced people do by feel, and find hard to explain?',
        'Where do you learn too late that something went wrong?',
        'What do you check by hand although almost nothing is ever found?',
        'Which forecast do you make in a spreadsheet, and how wrong was the last one?',
      ] as readonly string[],
    },
  };
}
