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
      zip: 'Zip archive',
      ics: 'Calendar',
      pptx: 'PowerPoint presentation',
      svg: 'SVG picture',
      png: 'PNG picture',
      pack: 'Method pack',
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
    start: {
      building: 'Building Sextant …',
      buildFailed: 'Sextant could not be built; the lines above say where.',
      fetching: 'Fetching Electron (about 110\u00A0MB, only this once) …',
      withoutSandbox: {
        root: 'You are root, which Chromium refuses to be sandboxed for: Electron is started with --no-sandbox.',
        restricted:
          'This system does not let Chromium make its sandbox from a development copy: Electron is started with --no-sandbox.',
      },
      noDisplay:
        'There is no display for a window (neither DISPLAY nor WAYLAND_DISPLAY is set). To get the desktop app, start it from a desktop session, or under a virtual display with: xvfb-run -a npm start.',
      notFetched: (detail: string) =>
        `Electron, which shows the window, is not installed and could not be fetched${detail === '' ? '' : ` (${detail})`}. To get the desktop app, start again when the network is there, or set ELECTRON_MIRROR to a mirror that you can reach, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds an unpacked Electron.`,
      noElectronIn: (folder: string) =>
        `There is no Electron in ${folder}, the folder that ELECTRON_OVERRIDE_DIST_PATH names. To get the desktop app, let it name a folder that holds an unpacked Electron, or unset it so that Electron is fetched (ELECTRON_MIRROR names another place to fetch it from).`,
      didNotStart: (detail: string) =>
        `Electron was found but could not show a window (${detail}; what it said is above). Often a system library or a display is missing: xvfb-run -a npm start brings a virtual display, and ELECTRON_OVERRIDE_DIST_PATH names another Electron.`,
      servedInstead:
        'Until then the same app runs in your browser, from this machine alone: same view, same files, same deck.',
      address: (address: string) => `Sextant is at ${address} (Ctrl+C ends it)`,
      openThere: (files: readonly string[]) => `A browser opens files only by hand. Open there: ${files.join(', ')}`,
    },
  };
}
