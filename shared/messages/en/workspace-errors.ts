import { assertNever } from '#shared/assert-never.ts';
import type { PackParseError } from '#shared/framework/packs/parse-pack.ts';
import type { IssueProblem, ParseIssue, ReferenceKind, TextForm, ValueKind } from '#shared/workspace/parse-issue.ts';
import type { JsonError } from '#shared/workspace/parse-json.ts';
import type { WorkspaceParseError } from '#shared/workspace/parse-workspace.ts';
import type { Format } from '../format.ts';

const kinds: Readonly<Record<ValueKind, string>> = {
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  'yes-or-no': 'true or false',
  list: 'a list',
  object: 'an object',
  nothing: 'null',
  other: 'something else',
};

const forms: Readonly<Record<TextForm, string>> = {
  day: 'a day such as 2026-11-23',
  instant: 'a moment such as 2026-11-23T14:02:00.000Z',
  id: 'an id of letters, digits, dots, hyphens and underscores',
  'document-id': 'a UUID',
  'time-of-day': 'a time of day such as 09:30',
  color: 'a color such as #00646a',
  currency: 'three letters of a currency such as EUR',
  image: 'an embedded PNG or JPEG image',
  other: 'a text of another form',
};

const references: Readonly<Record<ReferenceKind, string>> = {
  'use-case': 'use case',
  participant: 'participant',
  enabler: 'enabler',
  decision: 'decision',
  zone: 'zone',
  note: 'note',
  'use-case-or-enabler': 'use case or enabler',
};

const measures = { number: '', text: ' characters', list: ' entries' } as const;

/** Why a workspace file cannot be opened, what in it is wrong, and what to do next. */
export function workspaceErrors(format: Format) {
  const at = ({ line, column }: { readonly line: number; readonly column: number }) =>
    `line ${format.number(line)}, column ${format.number(column)}`;

  const problem = (problem: IssueProblem): string => {
    switch (problem.type) {
      case 'missing':
        return 'is missing';
      case 'wrong-kind':
        return `must be ${kinds[problem.expected]}, and ${kinds[problem.found]} stands there`;
      case 'not-one-of':
        return `must be one of ${format.list(problem.allowed)}`;
      case 'too-small':
        return `must be at least ${format.number(problem.minimum, 3)}${measures[problem.of]}`;
      case 'too-big':
        return `must be at most ${format.number(problem.maximum, 3)}${measures[problem.of]}`;
      case 'not-a-multiple':
        return `must be a multiple of ${format.number(problem.step, 3)}`;
      case 'wrong-form':
        return `must be ${forms[problem.form]}`;
      case 'wrong-key':
        return 'is a name that cannot stand there';
      case 'out-of-order':
        return 'must rise from low to likely to high';
      case 'falling':
        return 'must not fall from one number to the next';
      case 'all-zero':
        return 'must have at least one weight above zero';
      case 'differs':
        return `says “${problem.stated}”, but the content gives “${problem.found}”, so one was changed without the other`;
      case 'unknown-reference':
        return `names the ${references[problem.to]} “${problem.id}”, which is not in the file`;
      case 'listed-twice':
        return `lists “${problem.id}” twice`;
      case 'not-listed':
        return `is missing from ${problem.order}`;
      case 'number-taken':
        return `has the number ${format.number(problem.number)}, which another use case has already`;
      case 'number-not-ahead':
        return `must be at least ${format.number(problem.minimum)}, above every number that is taken`;
      case 'other':
        return `is not valid: ${problem.detail}`;
      default:
        return assertNever(problem);
    }
  };
  const issue = ({ path, problem: found }: ParseIssue) => `${path === '' ? 'the file' : path} ${problem(found)}`;

  const invalid = (issues: readonly ParseIssue[], total: number): string => {
    const first = issues[0];
    const more = total > 1 ? `, and ${format.number(total - 1)} more` : '';
    return `It has a value that is not valid: ${first === undefined ? '' : issue(first)}${more}.`;
  };

  const inText = (error: JsonError): string => {
    switch (error.type) {
      case 'not-json':
        return `It is not a workspace: at ${at(error)} it stops being JSON.`;
      case 'duplicate-key':
        return `At ${at(error)} the name “${error.key}” stands twice in one object.`;
      case 'forbidden-key':
        return `At ${at(error)} stands the name “${error.key}”, which no workspace may hold.`;
      case 'number-out-of-range':
        return `At ${at(error)} stands ${error.found}, a number that cannot be kept as it is written.`;
      case 'too-deep':
        return `At ${at(error)} it is nested deeper than ${format.number(error.limit)} levels.`;
      default:
        return assertNever(error);
    }
  };

  return {
    /** One bad value with the path that leads to it. */
    issue,
    /** What is wrong with the file, in one or two sentences that follow its name. */
    reason: (error: WorkspaceParseError): string => {
      switch (error.type) {
        case 'too-large':
          return `It is larger than a workspace can be (${format.number(error.length / 1e6)} of ${format.number(error.limit / 1e6)}\u00A0million characters).`;
        case 'not-json':
        case 'duplicate-key':
        case 'forbidden-key':
        case 'number-out-of-range':
        case 'too-deep':
          return inText(error);
        case 'not-ours':
          return error.found === null
            ? 'It is JSON, but not a Sextant workspace.'
            : `It is a “${error.found}” file, not a Sextant workspace.`;
        case 'too-new':
          return `A later version wrote it${error.generator === '' ? '' : ` (${error.generator})`}: it asks for an app that reads version ${format.number(error.minReaderVersion)} of the format, and this one reads up to version ${format.number(error.currentVersion)}.`;
        case 'migration-failed':
          return `It is of version ${format.number(error.from)} and could not be brought to version ${format.number(error.to)} (${error.name}): ${error.detail}.`;
        case 'invalid':
          return invalid(error.issues, error.total);
        default:
          return assertNever(error);
      }
    },
    /** What is wrong with a pack file, in one or two sentences that follow its name. */
    packReason: (error: PackParseError): string => {
      switch (error.type) {
        case 'too-large':
          return `It is larger than a method pack can be (${format.number(error.length / 1e6)} of ${format.number(error.limit / 1e6)}\u00A0million characters).`;
        case 'not-json':
          return `It is not a method pack: at ${at(error)} it stops being JSON.`;
        case 'not-ours':
          return error.found === null
            ? 'It is JSON, but not a method pack.'
            : `It is a “${error.found}” file, not a method pack.`;
        case 'too-new':
          return `A later version wrote it: it asks for an app that reads version ${format.number(error.minReaderVersion)} of pack files, and this one reads up to version ${format.number(error.currentVersion)}.`;
        case 'invalid':
          return invalid(error.issues, error.total);
        default:
          return inText(error);
      }
    },
    /** What to do about it. */
    nextStep: (error: WorkspaceParseError): string => {
      switch (error.type) {
        case 'not-ours':
        case 'not-json':
          return 'Choose a .sextant file; a list of ideas is imported instead.';
        case 'too-new':
          return 'Open it with that version, or update this app.';
        case 'too-large':
          return 'Split it into several workspaces with the app that wrote it.';
        case 'duplicate-key':
        case 'forbidden-key':
        case 'number-out-of-range':
        case 'too-deep':
        case 'migration-failed':
        case 'invalid':
          return 'Correct it in a text editor, or open a backup. Nothing was changed.';
        default:
          return assertNever(error);
      }
    },
  };
}
