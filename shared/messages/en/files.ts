import { assertNever } from '#shared/assert-never.ts';
import type { OpenFileError, SaveFileError } from '#shared/host.ts';
import type { WorkspaceParseError } from '#shared/workspace/parse-workspace.ts';
import type { Format } from '../format.ts';
import { workspaceErrors } from './workspace-errors.ts';

/** A failure as a dialog tells it: what happened, where and why, what to do next. */
export type FileProblem = { readonly title: string; readonly sentence: string; readonly next: string };

const closeNote = 'If it happens again, restart the app; a recovery copy of your work is kept.';

function parseTitle(error: WorkspaceParseError, name: string): string {
  switch (error.type) {
    case 'too-large':
      return `“${name}” is too large`;
    case 'not-json':
    case 'not-ours':
      return `“${name}” is not a workspace`;
    case 'too-new':
      return `“${name}” needs a later version`;
    case 'migration-failed':
      return `“${name}” could not be brought up to date`;
    case 'duplicate-key':
    case 'forbidden-key':
    case 'number-out-of-range':
    case 'too-deep':
    case 'invalid':
      return `“${name}” holds something that is not valid`;
    default:
      return assertNever(error);
  }
}

function describeOpen(error: OpenFileError, format: Format): FileProblem {
  switch (error.type) {
    case 'missing':
      return {
        title: `“${error.name}” is not there`,
        sentence: 'The file was moved, renamed or deleted since it was last opened.',
        next: 'Find it where it is now with Open a file.',
      };
    case 'unreadable':
      return {
        title: `“${error.name}” could not be read`,
        sentence: `The system refused: ${error.detail}.`,
        next: 'Check that the drive is connected and that you may read the file, then open it again.',
      };
    case 'too-large':
      return {
        title: `“${error.name}” is too large`,
        sentence: `It has ${format.number(error.bytes / 1e6, 1)}\u00A0MB; at most ${format.number(error.limit / 1e6, 1)}\u00A0MB can be opened.`,
        next: 'Choose a smaller file, or split the list in two.',
      };
    case 'refused':
      return {
        title: 'The file was not opened',
        sentence: `The app may not read it: ${error.detail}.`,
        next: 'Choose the file once more with Open a file.',
      };
    case 'internal':
      return {
        title: 'The file was not opened',
        sentence: `Something in the app went wrong: ${error.detail}.`,
        next: `Open it once more. ${closeNote}`,
      };
    default:
      return assertNever(error);
  }
}

function describeSave(error: SaveFileError): FileProblem {
  switch (error.type) {
    case 'changed-on-disk':
      return {
        title: `“${error.name}” was changed by another program`,
        sentence: 'What stands in the file is not what was last read or written here. Nothing was overwritten.',
        next: 'Keep both under another name, or decide which of them holds.',
      };
    case 'unwritable':
      return {
        title: `“${error.name}” could not be written`,
        sentence: `The system refused: ${error.detail}. The file is as it was.`,
        next: 'Save under another name or in another folder.',
      };
    case 'disk-full':
      return {
        title: `There is no room for “${error.name}”`,
        sentence: 'The disk is full. The file is as it was.',
        next: 'Free some space, or save on another drive.',
      };
    case 'not-verified':
      return {
        title: `“${error.name}” was not saved for certain`,
        sentence: 'What was read back from the disk differs from what was written.',
        next: 'Save on another drive now, and have this one checked.',
      };
    case 'refused':
      return {
        title: 'The file was not saved',
        sentence: `The app may not write there: ${error.detail}.`,
        next: 'Choose a place with Save as.',
      };
    case 'internal':
      return {
        title: 'The file was not saved',
        sentence: `Something in the app went wrong: ${error.detail}.`,
        next: `Save once more. ${closeNote}`,
      };
    default:
      return assertNever(error);
  }
}

/** What to tell when a file cannot be opened or saved. */
export function files(format: Format) {
  const { reason, nextStep } = workspaceErrors(format);
  return {
    /** A file that was read and holds no workspace that can be opened. */
    parse: (error: WorkspaceParseError, name: string): FileProblem => ({
      title: parseTitle(error, name),
      sentence: reason(error),
      next: nextStep(error),
    }),
    open: (error: OpenFileError): FileProblem => describeOpen(error, format),
    save: (error: SaveFileError): FileProblem => describeSave(error),
    /** Said on top of a workspace that a later version wrote. */
    readOnly: 'A later version wrote this file. It can be looked at here, and saved only under another name.',
  };
}
