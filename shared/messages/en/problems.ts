import type { OpenFileError, SaveFileError } from '#shared/host.ts';
import type { Format } from '../format.ts';

/** What went wrong with a file, where, and what to do next. */
export function problems(format: Format) {
  const megabytes = (bytes: number) => `${format.number(bytes / 1_048_576, 1)} MB`;
  return {
    close: 'Close',
    details: 'Details',
    openAnother: 'Open another file',
    saveAs: 'Save as',
    tryAgain: 'Try again',
    cannotOpen: (name: string) => `${name} cannot be opened`,
    cannotOpenFile: 'The file cannot be opened',
    cannotSave: 'The workshop was not saved',
    cannotExport: 'The deck was not exported',
    cannotRecover: (title: string) => `The kept copy of “${title}” cannot be read`,
    moreIssues: (count: number) => `and ${format.number(count)} more`,
    nothingChanged: 'Nothing was changed, and what was open stays open.',
    notText:
      'It is not a text file in UTF-8, as every workspace is. Choose a .sextant file, or restore a backup of it.',
    foreign:
      'This app opens workspaces (.sextant) and lists (.csv). Choose one of these, or save the list as CSV in the spreadsheet.',
    open: (error: OpenFileError): string => {
      switch (error.type) {
        case 'missing':
          return `${error.name} is no longer where it was. It was moved, renamed or deleted. Open it from its new place.`;
        case 'unreadable':
          return `${error.name} cannot be read (${error.detail}). Check that you may read it and that its drive is connected.`;
        case 'too-large':
          return `${error.name} has ${megabytes(error.bytes)}, and a file may have ${megabytes(error.limit)}. It is probably not a workspace.`;
        case 'refused':
        case 'internal':
          return `The app could not read it (${error.detail}). Choose the file once more.`;
      }
    },
    save: (error: SaveFileError): string => {
      switch (error.type) {
        case 'changed-on-disk':
          return `${error.name} was written by somebody else in the meantime. Save under another name to keep both.`;
        case 'unwritable':
          return `${error.name} cannot be written (${error.detail}). Save it in another folder, or make the file writable and try again.`;
        case 'disk-full':
          return `There is no room left where ${error.name} is. Free some space and try again, or save it elsewhere.`;
        case 'not-verified':
          return `${error.name} was written, but reading it back gave something else. The drive may be failing. Save it elsewhere at once.`;
        case 'refused':
        case 'internal':
          return `The app could not write it (${error.detail}). Save it under another name.`;
      }
    },
    workIsHere: 'Your work is still here, and the app keeps a copy of it.',
    deck: (detail: string) => `The pages could not be made: ${detail}. The workshop itself is untouched.`,
    recover: (detail: string) => `${detail}. The copy stays where it is; start the app again and try once more.`,
  };
}
