/** What the window around the app says: menus, the system's own dialogs, the start from a terminal. */
export function shell() {
  return {
    menus: {
      file: 'File',
      edit: 'Edit',
      view: 'View',
      insert: 'Insert',
      useCase: 'Use case',
      workshop: 'Workshop',
      window: 'Window',
      help: 'Help',
    },
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
