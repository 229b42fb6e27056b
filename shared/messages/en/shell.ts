/** What the window around the app says: menus, the system's own dialogs, the start from a terminal. */
export function shell() {
  return {
    openRecent: 'Open recent',
    noRecent: 'No recent files',
    kinds: {
      any: 'Files that Sextant opens',
      workspace: 'Sextant workspace',
      csv: 'Comma-separated values',
      pdf: 'PDF document',
    },
    open: { title: 'Open', button: 'Open' },
    save: { title: 'Save as', button: 'Save' },
    replace: {
      message: (name: string) => `A file called “${name}” is there already.`,
      detail: 'Replacing it puts the new content in its place.',
      replace: 'Replace',
      cancel: 'Cancel',
    },
    export: { title: 'Export', button: 'Export' },
    viewCrashed: {
      title: 'The window stopped working',
      message: 'The window stopped working and has to be loaded again.',
      detail: 'Work that was not saved is in a recovery copy. It is offered as soon as the window is back.',
      reload: 'Load again',
      quit: 'Quit',
    },
    viewStuck: {
      message: 'The window does not answer.',
      detail: 'It may still be working. Loading it again keeps the work of the last recovery copy.',
      wait: 'Wait',
      reload: 'Load again',
    },
  };
}
