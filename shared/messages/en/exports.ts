import type { Format } from '../format.ts';

/** What is written beside the deck: tables, model cards, a calendar of reviews. */
export function exports(format: Format) {
  const count = (value: number, one: string, other: string) =>
    `${format.number(value)} ${format.plural(value, { one, other })}`;
  return {
    calendar: {
      title: (kind: 'review' | 'audit', number: number, title: string) =>
        kind === 'review'
          ? `Review of ${format.number(number)} ${title}`
          : `External audit of ${format.number(number)} ${title}`,
      description: ({ tier, owner, open }: { tier: string; owner: string; open: readonly string[] }) =>
        [
          `Risk tier: ${tier}.`,
          owner === '' ? 'It has no owner yet.' : `Owner: ${owner}.`,
          open.length === 0 ? 'No control is open.' : `Open controls: ${format.list(open)}.`,
        ].join('\n'),
    },
    tables: {
      names: {
        useCases: 'Use cases',
        votes: 'Scores',
        findings: 'Findings',
        everything: 'Everything that was said',
      },
      votes: ['Number', 'Use case', 'Criterion', 'Participant', 'Round', 'Score', 'Reason', 'When'],
      findings: ['Number', 'Use case', 'Severity', 'Finding', 'Waived because', 'Waived by'],
      everything: ['Part', 'Where in the file', 'Answer'],
      doesNotKnow: "don't know",
      theRoom: 'The room, settled',
      severities: { high: 'High', medium: 'Medium', low: 'Low' },
    },
    dialog: {
      title: 'Export',
      intro: 'Choose what to write. Nothing leaves this machine but the file that you place.',
      kinds: {
        deck: { label: 'Strategy deck', about: 'PDF, for the audience chosen in the step Deck' },
        slides: { label: 'Deck as slides', about: 'PPTX with texts, tables and charts that can be edited' },
        summary: { label: 'Summary', about: 'PDF of the one page that an executive reads' },
        svg: { label: 'Canvas as SVG', about: 'A drawing that stays sharp, with its texts as text' },
        png: { label: 'Canvas as PNG', about: 'A picture, twice as large as on screen' },
        csv: { label: 'List of use cases', about: 'CSV with scores, recommendation, tier, level and value' },
        tables: { label: 'All data', about: 'Zip of CSV tables: use cases, scores, findings, every answer' },
        'model-cards': { label: 'Model card drafts', about: 'Zip of Markdown files, short or full by risk tier' },
        ics: { label: 'Review calendar', about: 'ICS with every review and audit of two years' },
      },
      picture: {
        lens: 'Lens',
        paper: 'Paper',
        papers: { light: 'Light', dark: 'Dark', room: 'Room' },
        selection: (total: number) =>
          total === 0
            ? 'Only what is selected (nothing is)'
            : `Only what is selected: ${count(total, 'thing', 'things')}`,
      },
      write: 'Export',
      cancel: 'Cancel',
      nothing: {
        svg: 'There is no use case to draw yet.',
        png: 'There is no use case to draw yet.',
        csv: 'There is no use case to list yet.',
        tables: 'There is nothing to write yet.',
        'model-cards': 'There is no use case to write a card for yet.',
        ics: 'No use case has a risk tier and a day from which reviews count. Answer its risk questions, and set the start of the plan in Frame.',
      },
    },
    picture: {
      title: (workshop: string, lens: string) => (workshop === '' ? lens : `${workshop}: ${lens}`),
      description: (total: number) => count(total, 'use case on the canvas', 'use cases on the canvas'),
    },
    written: {
      svg: (value: number) => count(value, 'use case, drawn', 'use cases, drawn'),
      csv: (value: number) => count(value, 'use case', 'use cases'),
      tables: (value: number) => count(value, 'table', 'tables'),
      'model-cards': (value: number) => count(value, 'model card', 'model cards'),
      ics: (value: number) => count(value, 'date', 'dates'),
    },
    comesLater: (what: string) => `Later: ${what}.`,
  };
}
