import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter, shell } from 'electron';
import type { FileKind } from '#shared/host.ts';
import type { Messages } from '#shared/messages/messages.ts';
import { type FileDialogs, withExtension } from '../handlers/file-handlers.ts';

const extensions: Readonly<Record<FileKind, string>> = {
  workspace: 'sextant',
  csv: 'csv',
  pdf: 'pdf',
  zip: 'zip',
  ics: 'ics',
  pptx: 'pptx',
  svg: 'svg',
  png: 'png',
  pack: 'sextantpack',
};

function filtersOf(kinds: readonly FileKind[], labels: Messages['shell']['kinds']): FileFilter[] {
  const filters = kinds.map((kind) => ({ name: labels[kind], extensions: [extensions[kind]] }));
  if (filters.length < 2) return filters;
  return [{ name: labels.any, extensions: filters.flatMap((filter) => filter.extensions) }, ...filters];
}

/** The system's own dialogs, over `window`, in the language of the moment. */
export function createFileDialogs(window: BrowserWindow, readMessages: () => Messages): FileDialogs {
  const confirmReplacing = async (path: string) => {
    const { message, detail, replace, cancel } = readMessages().shell.replace;
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: message(basename(path)),
      detail,
      buttons: [replace, cancel],
      defaultId: 1,
      cancelId: 1,
    });
    return response === 0;
  };
  return {
    askForFile: async (kinds) => {
      const { shell: words } = readMessages();
      const { open } = words;
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: open.title,
        buttonLabel: open.button,
        filters: filtersOf(kinds, words.kinds),
        properties: ['openFile'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    askForPlace: async (kind, suggestedName, purpose) => {
      const { shell: words } = readMessages();
      const { title, button } = words[purpose];
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title,
        buttonLabel: button,
        defaultPath: suggestedName,
        filters: filtersOf([kind], words.kinds),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return null;
      const path = withExtension(filePath, kind);
      // The dialog asked about the name that was typed, which is another file.
      return path === filePath || !existsSync(path) || (await confirmReplacing(path)) ? path : null;
    },
    showInFolder: (path) => shell.showItemInFolder(path),
  };
}
