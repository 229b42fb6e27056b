/** What the dialog of a problem says besides the problem itself. */
export function problems() {
  return {
    close: 'Close',
    details: 'Every bad value',
    openAnother: 'Open another file',
    saveAs: 'Save as',
    goToDeck: 'Go to Deck',
    tryAgain: 'Try again',
    nothingChanged: 'Nothing was changed, and what was open stays open.',
    workIsHere: 'Your work is still here, and the app keeps a copy of it.',
    untouched: 'The workshop itself is untouched.',
    notText: {
      title: (name: string) => `“${name}” is not a text file`,
      sentence: 'A workspace is text in UTF-8, and this is something else.',
      next: 'Choose a .sextant file, or restore a backup of it.',
    },
    attachment: {
      title: (name: string) => `“${name}” cannot be opened as a workshop`,
      reasons: {
        'not-pdf': 'It is named like a PDF, and is none.',
        'no-attachment': 'This PDF holds no workspace, or another program wrote it anew without it.',
        'foreign-attachment': 'This PDF holds files, and none of them is a workspace of Sextant.',
        damaged: 'This PDF holds a workspace that is cut short or was changed.',
      },
      next: 'Open the .sextant file, or a deck that was exported with the workspace inside.',
    },
    foreign: {
      title: (name: string) => `“${name}” is of another kind`,
      sentence: 'This app opens workspaces (.sextant), decks with a workspace inside (.pdf) and lists (.csv).',
      next: 'Choose one of these, or save the list as CSV in the spreadsheet.',
    },
    deckEmpty: {
      title: 'The deck has no page',
      sentence: 'Every section is switched off.',
      next: 'Switch on at least one section in the step Deck.',
    },
    deckFailed: (detail: string) => ({
      title: 'The deck was not made',
      sentence: `Something in the app went wrong: ${detail}.`,
      next: 'Export once more. If it happens again, switch off sections one by one to find the page.',
    }),
    recover: (title: string, detail: string) => ({
      title: `The kept copy of “${title}” cannot be read`,
      sentence: `${detail}.`,
      next: 'The copy stays where it is. Start the app again and try once more.',
    }),
  };
}
