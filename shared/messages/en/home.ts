import type { Format } from '../format.ts';

/** The words of the first screen and of the questions around files. */
export function home(format: Format) {
  const counted = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'use case', other: 'use cases' })}`;
  return {
    lead: 'From a pile of ideas to a machine-learning strategy you can defend.',
    start: 'Start',
    newWorkshop: 'New workshop',
    openFile: 'Open a file',
    drop: 'Or drop a .sextant file or a CSV anywhere in this window.',
    language: 'Language',
    systemLanguage: 'As the system',
    promises: [
      { title: 'Nothing is lost.', text: '“Saved” means read back.' },
      { title: 'Nothing is a black box.', text: 'Every number opens.' },
      { title: 'Nothing leaves the laptop.', text: 'No request, ever.' },
    ],
    recent: 'Recent',
    noRecent: 'Files that you open or save are shown here.',
    recentLine: (count: number, openedAt: string) => `${counted(count)}, opened ${format.date(openedAt)}`,
    missing: 'The file is no longer there.',
    forget: (title: string) => `Take “${title}” off this list`,
    samples: 'Complete samples',
    sample: {
      insurer: {
        title: 'Insurer',
        text: 'Claims routing: 91\u00A0% for $2\u00A0million, or 89\u00A0% for $20,000? The room finds out.',
        line: '18 use cases, 8 voices',
      },
      retailer: {
        title: 'Retailer',
        text: 'Price and demand ideas that fail on serving, not on accuracy.',
        line: '16 use cases, 6 voices',
      },
      hospital: {
        title: 'Hospital',
        text: 'Critical tier, few labels, and a data-first year.',
        line: '14 use cases, 9 voices',
      },
    },
    why: 'Why it exists',
    whyNote:
      'As stated by “The Anatomy of a Machine Learning Strategy”. Footnotes in the deck say what could not be traced.',
    kept: (title: string) => `Unsaved work on “${title}” was kept`,
    keptLine: (keptAt: string, name: string | null) =>
      `The app’s own copy of ${format.date(keptAt)}, ${format.time(keptAt)}${name === null ? ', never saved to a file' : `, newer than ${name}`}.`,
    recover: 'Recover',
    discard: 'Discard',
    discardTitle: (title: string) => `Discard the unsaved work on “${title}”?`,
    discardText: 'The copy is deleted and cannot be brought back. A file that was saved stays as it is.',
    keep: 'Keep it',
    newTitle: 'New workshop',
    newName: 'Name of the workshop',
    newNameHint: 'It stands on the deck’s cover. It can be changed at any time.',
    newOrganization: 'Organization',
    nameNeeded: 'A workshop needs a name.',
    create: 'Create',
    cancel: 'Cancel',
    paste: {
      title: 'Paste a list',
      text: 'Each line, or each row of a spreadsheet, becomes a use case. One undo takes them all back.',
      label: 'Lines',
      add: (count: number) => (count === 0 ? 'Add use cases' : `Add ${counted(count)}`),
    },
    unsaved: {
      title: (title: string) => `Save the changes to “${title}”?`,
      text: 'They are not in a file yet. Without saving they are gone.',
      cancel: 'Go back',
      discard: 'Discard changes',
      save: 'Save',
    },
    conflict: {
      title: (name: string) => `${name} changed on disk`,
      editedText:
        'Another program or person wrote it after it was opened here. Your changes are only in this window. Nothing has been written yet.',
      cleanText: 'Another program or person wrote it after it was opened here. You have changed nothing here.',
      cancel: 'Go back',
      reload: 'Reload the file',
      reloadLosing: 'Reload, drop my changes',
      keepBoth: 'Keep both, save a copy',
      overwrite: 'Overwrite the file',
    },
    keptOfFile: {
      title: (name: string) => `Work on ${name} was kept that is not in the file`,
      text: (keptAt: string, editedAt: string) =>
        `The app ended before it was saved. The work was kept on ${format.date(keptAt)} at ${format.time(keptAt)}; what the file holds was last edited on ${format.date(editedAt)} at ${format.time(editedAt)}. Recovering writes nothing until you save.`,
      discard: 'Discard the copy',
      keep: 'Open as saved, keep the copy',
      recover: 'Recover the kept work',
    },
  };
}
