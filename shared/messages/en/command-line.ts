import type { Format } from '../format.ts';
import { commandLinePack, packHelp } from './command-line-pack.ts';

const general = `Sextant, for machine-learning strategy workshops, on the command line.

  sextant check FILE…                     says whether workspace files are valid, and what is wrong by its path
  sextant analyze FILE [--json]           recommendation, risk tier and maturity of every use case
  sextant deck FILE -o deck.pdf           writes the strategy deck as PDF, or as slides (deck.pptx)
  sextant import LIST -o new.sextant      makes a workspace of a list of ideas (CSV)
  sextant export FILE --to csv -o out.csv writes a list, all data, model cards, a calendar, the canvas
  sextant pack FILE                       says which method pack holds; writes, compares or takes one

  sextant COMMAND --help                  tells more about one command
  sextant --version                       names the version

Every command takes --language LANGUAGE (such as de): what it says and writes is in that language. Without it,
messages are in English, and decks, tables and results in the language of the deck.

Exit codes: 0 done, 1 the input is at fault and nothing was written, 2 wrong usage.
`;

const helpTexts = {
  pack: packHelp,
  check: `sextant check FILE…

Says for each workspace file whether it is valid. Every value that is not valid is named by its path.

Exit codes: 0 all are valid, 1 one or more are not, 2 wrong usage.
`,
  analyze: `sextant analyze FILE [--json]

Computes what the app shows: recommendation, risk tier, maturity level and what is missing, use case by use case.

  --json   one JSON object with every result and its reasons; without it a short table

Exit codes: 0 done, 1 the input is at fault, 2 wrong usage.
`,
  deck: `sextant deck FILE -o deck.pdf [--to pdf|pptx] [--summary] [--audience NAME] [--date YYYY-MM-DD] [--force]

Writes the strategy deck as PDF, or as slides that can be edited. The same workspace, audience and date give the same
bytes.

  -o, --output FILE    where the deck goes; a name that ends in .pptx gives slides
  --to pdf|pptx        the format, whatever the name ends in
  --summary            writes the summary page alone
  --audience NAME      board, engineering, risk or public; without it, what the workspace says
  --date YYYY-MM-DD    the date on the deck; without it, today
  --force              replaces a file that is already there

Exit codes: 0 done, 1 the input is at fault and nothing was written, 2 wrong usage.
`,
  import: `sextant import LIST -o new.sextant [--map FIELD="Column"]… [--where "Column=Value"]… [options]

Makes a workspace of a list of ideas: comma, semicolon, tab or bar between cells, with a first row of column names.
Columns are recognized by their names; what has no place of its own is kept with the use case.

  -o, --output FILE         where the workspace goes
  --map FIELD="Column"      reads FIELD from that column; FIELD="" leaves it empty. Fields: title, summary, owner,
                            sponsor, department, stage, tags, number, shortTitle, decisionSupported, users,
                            peopleAffected, businessMetric
  --where "Column=Value"    takes only rows with that value; given more than once, all must hold. Letter case does
                            not count, and * stands for any text
  --title TEXT              title of the workshop; without it, the department that all share, or the list's name
  --organization TEXT       organization that holds the workshop
  --titles sentence         writes titles that are all in capitals in sentence case
  --force                   replaces a file that is already there

Exit codes: 0 done, 1 the input is at fault and nothing was written, 2 wrong usage.
`,
  export: `sextant export FILE --to csv|tables|model-cards|ics|pptx|svg -o OUT [--force]

Writes what a workspace holds for other programs. No cell can run as a formula in a spreadsheet.

  --to csv             the use cases as a list, one row each
  --to tables          a zip of CSV tables: use cases, scores, findings, every answer
  --to model-cards     a zip of model-card drafts in Markdown, short or full by risk tier
  --to ics             a calendar of the reviews and audits of two years
  --to pptx            the deck as slides; “sextant deck” has more to choose
  --to svg             the canvas as a drawing
  --lens NAME          of the drawing: free, rules-ml, risk, maturity, value or roadmap; without it, free
  --paper NAME         of the drawing: light, dark or room; without it, light
  -o, --output FILE    where it goes
  --force              replaces a file that is already there

Exit codes: 0 done, 1 the input is at fault and nothing was written, 2 wrong usage.
`,
} satisfies Readonly<Record<string, string>>;

const audiences = { board: 'the board', engineering: 'engineering', risk: 'risk', public: 'the public' } as const;

/** The character in quotes, or its number where nothing of it can be seen. */
function nameCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return /[\p{C}\p{Z}]/u.test(character) ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}` : `“${character}”`;
}

/** What the command line says: help, what was done, and what is at fault. */
export function commandLine(format: Format) {
  const quoted = (names: readonly string[]) => format.list(names.map((name) => `“${name}”`));
  const rows = (count: number) => `${format.number(count)} ${format.plural(count, { one: 'row', other: 'rows' })}`;
  const countUseCases = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'use case', other: 'use cases' })}`;
  return {
    help: general,
    helpTexts,
    version: (version: string) => `Sextant ${version}`,
    /** Every complaint is one line that begins with the program's name. */
    complaint: (text: string) => `sextant: ${text.replace(/\s*[\r\n]+\s*/g, ' ')}`,
    about: (path: string, text: string) => `${path}: ${text}`,
    warning: (text: string) => `warning: ${text}`,
    usage: {
      seeHelp: (command: string | null) => `See “sextant ${command === null ? '' : `${command} `}--help”.`,
      noCommand: 'No command was given.',
      unknownCommand: (name: string) => `There is no command “${name}”.`,
      unknownOption: (name: string) => `There is no option ${name} here.`,
      needsValue: (name: string) => `${name} needs a value.`,
      takesNoValue: (name: string) => `${name} takes no value.`,
      noFile: 'No file was named.',
      tooManyFiles: (count: number) => `One file is expected, and ${format.number(count)} were named.`,
      noOutput: 'Nothing says where the result goes: add -o FILE.',
      audience: (given: string, known: readonly string[]) =>
        `“${given}” is no audience; choose one of ${format.list(known)}.`,
      language: (given: string, known: readonly string[]) =>
        `“${given}” is no language of the app; choose one of ${format.list(known)}.`,
      date: (given: string) => `“${given}” is no date; write it as 2026-11-23.`,
      exportKind: (given: string | null, known: readonly string[]) =>
        given === null
          ? `Nothing says what to write: add --to with one of ${format.list(known)}.`
          : `“${given}” cannot be written; choose one of ${format.list(known)}.`,
      lens: (given: string, known: readonly string[]) => `“${given}” is no lens; choose one of ${format.list(known)}.`,
      paper: (given: string, known: readonly string[]) =>
        `“${given}” is no paper; choose one of ${format.list(known)}.`,
      map: (given: string) => `--map ${given} is not of the form FIELD="Column".`,
      mapField: (given: string, known: readonly string[]) =>
        `--map knows no field “${given}”; it knows ${format.list(known)}.`,
      where: (given: string) => `--where ${given} is not of the form "Column=Value".`,
      titles: (given: string) => `--titles knows no “${given}”; it knows sentence.`,
      tooLong: (name: string, limit: number) => `${name} may have ${format.number(limit)} characters.`,
    },
    input: {
      missing: 'There is no such file. Check the path.',
      folder: 'It is a folder. Name a file in it.',
      notFile: 'It is a device or a pipe, not a file. Write what it holds to a file, and name that.',
      unreadable: (detail: string) => `It cannot be read (${detail}). Check its permissions.`,
      notText:
        'It is not a workspace: it is no UTF-8 text. Choose a .sextant file; a list of ideas is imported instead.',
      tooLarge: (megabytes: number, limit: number) =>
        `It is ${format.number(megabytes)}\u00A0MB large, and up to ${format.number(limit)}\u00A0MB can be read. Take out what it holds beyond that, or split it into several files.`,
    },
    output: {
      exists: 'There is a file already. Choose another name, or replace it with --force.',
      same: 'It is the file that is read from. Choose another name for the result.',
      folder: 'It is a folder. Name a file in it.',
      noFolder: (folder: string) => `The folder “${folder}” does not exist. Create it, or choose another place.`,
      unwritable: (detail: string) =>
        `It cannot be written (${detail}). Choose another place, or change its permissions.`,
      full: 'There is no room left on the disk. Make room, or choose another place.',
      notVerified: 'What was written could not be read back. Choose another place.',
      changed: 'Another program wrote it in the meantime. Choose another name, or replace it with --force.',
    },
    pack: commandLinePack(format),
    check: {
      valid: (count: number, version: number) =>
        `valid, ${countUseCases(count)}, format version ${format.number(version)}`,
      readOnly: 'a later version wrote it, so it opens read-only',
      issue: (text: string) => `  ${text}`,
      others: (count: number) => `  and ${format.number(count)} more`,
    },
    analyze: {
      heading: ['No.', 'Use case', 'Score', 'Recommendation', 'Risk tier', 'Level'] as readonly string[],
      tentative: (text: string) => `${text}, provisional`,
      noUseCases: 'There are no use cases yet.',
      levels: (now: number, target: number | null) =>
        target === null ? format.number(now) : `${format.number(now)} → ${format.number(target)}`,
    },
    deck: {
      written: (path: string, audience: 'board' | 'engineering' | 'risk' | 'public', bytes: number) =>
        `${path}: the deck for ${audiences[audience]}, ${format.number(Math.ceil(bytes / 1000))}\u00A0KB`,
      empty: 'Every section of the deck is switched off. Switch one on in the Deck step.',
      uncovered: (characters: readonly string[], places: readonly string[]) =>
        `The typeface lacks ${format.list(characters.map(nameCharacter))}, found on the pages ${quoted(places)}; each is printed as a square, and the method page names them.`,
      failed: (detail: string) => `The deck could not be made: ${detail}. Nothing was written.`,
    },
    import: {
      noTitle: (columns: readonly string[]) =>
        `No column is recognized as the title. The columns are ${quoted(columns)}. Name one with --map title="${columns[0] ?? 'Column'}".`,
      unknownColumn: (option: string, column: string, columns: readonly string[]) =>
        `${option} names a column “${column}” that is not there. The columns are ${quoted(columns)}.`,
      noRows: 'It has column names and no rows under them. Add a row for each use case.',
      noMatch: (condition: string) => `No row matches --where "${condition}".`,
      noMatchTogether: (conditions: readonly string[]) =>
        `No row matches all of ${conditions.map((condition) => `--where "${condition}"`).join(' ')}, though each alone matches some. Leave one out.`,
      otherColumn: (column: string, value: string) =>
        `That value stands in the column “${column}”: try --where "${column}=${value}".`,
      values: (column: string, values: readonly string[], more: number) =>
        `In “${column}” stand ${format.list(values.map((value) => (value === '' ? 'empty cells' : `“${value}”`)))}${more > 0 ? `, and ${format.number(more)} more` : ''}.`,
      nothingLeft: (warning: string) => `No use case is left. ${warning}`,
      done: (path: string, count: number, matched: number, total: number) =>
        `${path}: ${countUseCases(count)} from ${
          matched === total ? rows(total) : `${format.number(matched)} of ${rows(total)}`
        }`,
      mapped: (pairs: readonly (readonly [string, string])[]) =>
        `Read: ${pairs.map(([field, column]) => `${field} from “${column}”`).join(', ')}`,
      kept: (columns: readonly string[]) =>
        columns.length === 0 ? 'Every column has a place' : `Kept with each use case as source: ${quoted(columns)}`,
      moreWarnings: (count: number) =>
        `warning: ${format.number(count)} more ${format.plural(count, { one: 'row', other: 'rows' })} of this kind.`,
      inCapitals: (count: number) =>
        `${format.number(count)} ${format.plural(count, { one: 'title is', other: 'titles are' })} in capitals; --titles sentence writes ${format.plural(count, { one: 'it', other: 'them' })} in sentence case.`,
    },
    export: {
      written: (path: string, what: string) => `${path}: ${what}`,
    },
    internal: (detail: string) => `Something went wrong inside: ${detail}. Nothing was written.`,
  };
}
