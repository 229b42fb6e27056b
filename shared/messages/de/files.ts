import { assertNever } from '#shared/assert-never.ts';
import type { OpenFileError, SaveFileError } from '#shared/host.ts';
import type { WorkspaceParseError } from '#shared/workspace/parse-workspace.ts';
import type { FileProblem, files as source } from '../en/files.ts';
import type { Format } from '../format.ts';
import { workspaceErrors } from './workspace-errors.ts';

const closeNote = 'Geschieht es wieder, starten Sie die App neu; eine Sicherungskopie Ihrer Arbeit bleibt erhalten.';

function parseTitle(error: WorkspaceParseError, name: string): string {
  switch (error.type) {
    case 'too-large':
      return `„${name}“ ist zu groß`;
    case 'not-json':
    case 'not-ours':
      return `„${name}“ ist kein Workshop`;
    case 'too-new':
      return `„${name}“ braucht eine neuere Version`;
    case 'migration-failed':
      return `„${name}“ ließ sich nicht auf den neuen Stand bringen`;
    case 'duplicate-key':
    case 'forbidden-key':
    case 'number-out-of-range':
    case 'too-deep':
    case 'invalid':
      return `„${name}“ enthält etwas Ungültiges`;
    default:
      return assertNever(error);
  }
}

function describeOpen(error: OpenFileError, format: Format): FileProblem {
  switch (error.type) {
    case 'missing':
      return {
        title: `„${error.name}“ ist nicht da`,
        sentence: 'Die Datei wurde seit dem letzten Öffnen verschoben, umbenannt oder gelöscht.',
        next: 'Suchen Sie sie mit „Datei öffnen“ an ihrem jetzigen Ort.',
      };
    case 'unreadable':
      return {
        title: `„${error.name}“ ließ sich nicht lesen`,
        sentence: `Das System verweigert es: ${error.detail}.`,
        next: 'Prüfen Sie, ob das Laufwerk verbunden ist und Sie die Datei lesen dürfen, und öffnen Sie sie noch einmal.',
      };
    case 'too-large':
      return {
        title: `„${error.name}“ ist zu groß`,
        sentence: `Sie hat ${format.number(error.bytes / 1e6, 1)}\u00A0MB; höchstens ${format.number(error.limit / 1e6, 1)}\u00A0MB lassen sich öffnen.`,
        next: 'Wählen Sie eine kleinere Datei, oder teilen Sie die Liste.',
      };
    case 'refused':
      return {
        title: 'Die Datei wurde nicht geöffnet',
        sentence: `Die App darf sie nicht lesen: ${error.detail}.`,
        next: 'Wählen Sie die Datei noch einmal mit „Datei öffnen“.',
      };
    case 'internal':
      return {
        title: 'Die Datei wurde nicht geöffnet',
        sentence: `In der App ist etwas schiefgegangen: ${error.detail}.`,
        next: `Öffnen Sie sie noch einmal. ${closeNote}`,
      };
    default:
      return assertNever(error);
  }
}

function describeSave(error: SaveFileError): FileProblem {
  switch (error.type) {
    case 'changed-on-disk':
      return {
        title: `„${error.name}“ wurde von einem anderen Programm geändert`,
        sentence:
          'In der Datei steht nicht, was hier zuletzt gelesen oder geschrieben wurde. Nichts wurde überschrieben.',
        next: 'Behalten Sie beides unter anderem Namen, oder entscheiden Sie, was gilt.',
      };
    case 'unwritable':
      return {
        title: `„${error.name}“ ließ sich nicht schreiben`,
        sentence: `Das System verweigert es: ${error.detail}. Die Datei ist, wie sie war.`,
        next: 'Speichern Sie unter anderem Namen oder in einem anderen Ordner.',
      };
    case 'disk-full':
      return {
        title: `Für „${error.name}“ ist kein Platz`,
        sentence: 'Der Datenträger ist voll. Die Datei ist, wie sie war.',
        next: 'Schaffen Sie Platz, oder speichern Sie auf einem anderen Laufwerk.',
      };
    case 'not-verified':
      return {
        title: `„${error.name}“ ist nicht sicher gespeichert`,
        sentence: 'Was vom Datenträger zurückgelesen wurde, weicht von dem ab, was geschrieben wurde.',
        next: 'Speichern Sie jetzt auf einem anderen Laufwerk, und lassen Sie dieses prüfen.',
      };
    case 'refused':
      return {
        title: 'Die Datei wurde nicht gespeichert',
        sentence: `Die App darf dort nicht schreiben: ${error.detail}.`,
        next: 'Wählen Sie mit „Speichern unter“ einen Ort.',
      };
    case 'internal':
      return {
        title: 'Die Datei wurde nicht gespeichert',
        sentence: `In der App ist etwas schiefgegangen: ${error.detail}.`,
        next: `Speichern Sie noch einmal. ${closeNote}`,
      };
    default:
      return assertNever(error);
  }
}

/** What to tell when a file cannot be opened or saved. */
export function files(format: Format): ReturnType<typeof source> {
  const { reason, nextStep } = workspaceErrors(format);
  return {
    parse: (error, name) => ({ title: parseTitle(error, name), sentence: reason(error), next: nextStep(error) }),
    open: (error) => describeOpen(error, format),
    save: (error) => describeSave(error),
    readOnly:
      'Eine neuere Version hat diese Datei geschrieben. Hier lässt sie sich ansehen und nur unter anderem Namen speichern.',
  };
}
