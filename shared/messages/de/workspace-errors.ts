import { assertNever } from '#shared/assert-never.ts';
import type { IssueProblem, ParseIssue, ReferenceKind, TextForm, ValueKind } from '#shared/workspace/parse-issue.ts';
import type { JsonError } from '#shared/workspace/parse-json.ts';
import type { workspaceErrors as source } from '../en/workspace-errors.ts';
import type { Format } from '../format.ts';

const kinds: Readonly<Record<ValueKind, string>> = {
  text: 'ein Text',
  number: 'eine Zahl',
  'whole-number': 'eine ganze Zahl',
  'yes-or-no': 'true oder false',
  list: 'eine Liste',
  object: 'ein Objekt',
  nothing: 'null',
  other: 'etwas anderes',
};

const forms: Readonly<Record<TextForm, string>> = {
  day: 'ein Tag wie 2026-11-23',
  instant: 'ein Zeitpunkt wie 2026-11-23T14:02:00.000Z',
  id: 'eine Kennung aus Buchstaben, Ziffern, Punkten, Bindestrichen und Unterstrichen',
  'document-id': 'eine UUID',
  'time-of-day': 'eine Uhrzeit wie 09:30',
  color: 'eine Farbe wie #00646a',
  currency: 'die drei Buchstaben einer Währung wie EUR',
  image: 'ein eingebettetes PNG- oder JPEG-Bild',
  other: 'ein Text anderer Form',
};

const references: Readonly<Record<ReferenceKind, string>> = {
  'use-case': 'den Anwendungsfall',
  participant: 'die Person',
  enabler: 'die Grundlage',
  decision: 'die Entscheidung',
  zone: 'die Zone',
  note: 'die Notiz',
  'use-case-or-enabler': 'den Anwendungsfall oder die Grundlage',
};

const measures = { number: '', text: ' Zeichen', list: ' Einträge' } as const;

/** Why a workspace file cannot be opened, what in it is wrong, and what to do next. */
export function workspaceErrors(format: Format): ReturnType<typeof source> {
  const at = ({ line, column }: { readonly line: number; readonly column: number }) =>
    `Zeile ${format.number(line)}, Spalte ${format.number(column)}`;

  const problem = (found: IssueProblem): string => {
    switch (found.type) {
      case 'missing':
        return 'fehlt';
      case 'wrong-kind':
        return `muss ${kinds[found.expected]} sein, und dort steht ${kinds[found.found]}`;
      case 'not-one-of':
        return `muss eines von ${format.list(found.allowed)} sein`;
      case 'too-small':
        return `muss mindestens ${format.number(found.minimum, 3)}${measures[found.of]}${found.of === 'number' ? ' sein' : ' haben'}`;
      case 'too-big':
        return `darf höchstens ${format.number(found.maximum, 3)}${measures[found.of]}${found.of === 'number' ? ' sein' : ' haben'}`;
      case 'not-a-multiple':
        return `muss ein Vielfaches von ${format.number(found.step, 3)} sein`;
      case 'wrong-form':
        return `muss ${forms[found.form]} sein`;
      case 'wrong-key':
        return 'ist ein Name, der dort nicht stehen kann';
      case 'out-of-order':
        return 'muss von niedrig über wahrscheinlich bis hoch steigen';
      case 'falling':
        return 'darf von einer Zahl zur nächsten nicht fallen';
      case 'all-zero':
        return 'muss mindestens ein Gewicht über null haben';
      case 'differs':
        return `sagt „${found.stated}“, doch der Inhalt ergibt „${found.found}“; eines wurde ohne das andere geändert`;
      case 'unknown-reference':
        return `nennt ${references[found.to]} „${found.id}“, und das ist nicht in der Datei`;
      case 'listed-twice':
        return `führt „${found.id}“ zweimal auf`;
      case 'not-listed':
        return `fehlt in ${found.order}`;
      case 'number-taken':
        return `hat die Nummer ${format.number(found.number)}, die ein anderer Anwendungsfall schon hat`;
      case 'number-not-ahead':
        return `muss mindestens ${format.number(found.minimum)} sein, über jeder vergebenen Nummer`;
      case 'other':
        return `ist nicht gültig: ${found.detail}`;
      default:
        return assertNever(found);
    }
  };
  const issue = ({ path, problem: found }: ParseIssue) => `${path === '' ? 'die Datei' : path} ${problem(found)}`;

  const invalid = (issues: readonly ParseIssue[], total: number): string => {
    const first = issues[0];
    const more = total > 1 ? `, und ${format.number(total - 1)} weitere` : '';
    return `Ein Wert ist nicht gültig: ${first === undefined ? '' : issue(first)}${more}.`;
  };

  const inText = (error: JsonError): string => {
    switch (error.type) {
      case 'not-json':
        return `Es ist kein Workshop: Bei ${at(error)} ist es kein JSON mehr.`;
      case 'duplicate-key':
        return `Bei ${at(error)} steht der Name „${error.key}“ zweimal in einem Objekt.`;
      case 'forbidden-key':
        return `Bei ${at(error)} steht der Name „${error.key}“, den kein Workshop enthalten darf.`;
      case 'number-out-of-range':
        return `Bei ${at(error)} steht ${error.found}, eine Zahl, die sich nicht so behalten lässt, wie sie geschrieben ist.`;
      case 'too-deep':
        return `Bei ${at(error)} ist es tiefer als ${format.number(error.limit)} Ebenen verschachtelt.`;
      default:
        return assertNever(error);
    }
  };
  const millions = (length: number) => format.number(length / 1e6);

  return {
    issue,
    reason: (error) => {
      switch (error.type) {
        case 'too-large':
          return `Die Datei ist größer, als ein Workshop sein kann (${millions(error.length)} von ${millions(error.limit)}\u00A0Millionen Zeichen).`;
        case 'not-json':
        case 'duplicate-key':
        case 'forbidden-key':
        case 'number-out-of-range':
        case 'too-deep':
          return inText(error);
        case 'not-ours':
          return error.found === null
            ? 'Es ist JSON, aber kein Workshop von Sextant.'
            : `Es ist eine Datei der Art „${error.found}“, kein Workshop von Sextant.`;
        case 'too-new':
          return `Eine neuere Version hat sie geschrieben${error.generator === '' ? '' : ` (${error.generator})`}: Sie verlangt eine App, die Version ${format.number(error.minReaderVersion)} des Formats liest, und diese liest bis Version ${format.number(error.currentVersion)}.`;
        case 'migration-failed':
          return `Sie ist von Version ${format.number(error.from)} und ließ sich nicht auf Version ${format.number(error.to)} bringen (${error.name}): ${error.detail}.`;
        case 'invalid':
          return invalid(error.issues, error.total);
        default:
          return assertNever(error);
      }
    },
    packReason: (error) => {
      switch (error.type) {
        case 'too-large':
          return `Die Datei ist größer, als ein Methodenpaket sein kann (${millions(error.length)} von ${millions(error.limit)}\u00A0Millionen Zeichen).`;
        case 'not-json':
          return `Es ist kein Methodenpaket: Bei ${at(error)} ist es kein JSON mehr.`;
        case 'not-ours':
          return error.found === null
            ? 'Es ist JSON, aber kein Methodenpaket.'
            : `Es ist eine Datei der Art „${error.found}“, kein Methodenpaket.`;
        case 'too-new':
          return `Eine neuere Version hat sie geschrieben: Sie verlangt eine App, die Version ${format.number(error.minReaderVersion)} von Paketdateien liest, und diese liest bis Version ${format.number(error.currentVersion)}.`;
        case 'invalid':
          return invalid(error.issues, error.total);
        default:
          return inText(error);
      }
    },
    nextStep: (error) => {
      switch (error.type) {
        case 'not-ours':
        case 'not-json':
          return 'Wählen Sie eine .sextant-Datei; eine Ideenliste wird stattdessen importiert.';
        case 'too-new':
          return 'Öffnen Sie sie mit jener Version, oder aktualisieren Sie diese App.';
        case 'too-large':
          return 'Teilen Sie sie mit der App, die sie geschrieben hat, in mehrere Workshops auf.';
        case 'duplicate-key':
        case 'forbidden-key':
        case 'number-out-of-range':
        case 'too-deep':
        case 'migration-failed':
        case 'invalid':
          return 'Berichtigen Sie sie in einem Texteditor, oder öffnen Sie eine Sicherung. Nichts wurde geändert.';
        default:
          return assertNever(error);
      }
    },
  };
}
