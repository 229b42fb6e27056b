import { basename } from 'node:path';
import type {
  FileKind,
  FileSummary,
  OpenedFile,
  OpenFileError,
  RequestHandlers,
  SavedFile,
  SaveFileError,
} from '#shared/host.ts';
import { failure, type Result, success } from '#shared/result.ts';
import type { GrantedFiles } from '../files/granted-files.ts';
import { readLimitedFile } from '../files/read-limited-file.ts';
import { writeFileDurably } from '../files/write-file-durably.ts';

type FileHandlers = Pick<RequestHandlers, 'file:open' | 'file:read' | 'file:save' | 'file:export' | 'file:show'>;

/** The system's own dialogs, as far as files need them; null when the person cancels. */
export type FileDialogs = {
  readonly askForFile: (kinds: readonly FileKind[]) => Promise<string | null>;
  readonly askForPlace: (kind: FileKind, suggestedName: string, purpose: 'save' | 'export') => Promise<string | null>;
  readonly showInFolder: (path: string) => void;
};

export type FileHandlerOptions = {
  readonly granted: GrantedFiles;
  readonly dialogs: FileDialogs;
  readonly backups: string;
  /** The content of `path` is now known to be the one with this fingerprint. */
  readonly onSeen: (path: string, fingerprint: string) => void;
  /** A workspace is now in the file with this id. */
  readonly onSaved: (id: string, about: FileSummary) => Promise<unknown>;
};

const extensions: Readonly<Record<FileKind, string>> = {
  workspace: '.sextant',
  csv: '.csv',
  pdf: '.pdf',
  zip: '.zip',
  ics: '.ics',
  pptx: '.pptx',
  svg: '.svg',
  png: '.png',
  pack: '.sextantpack',
};

/** One name without folders or characters that some system refuses, ending as its kind does. */
export function toFileName(suggestedName: string, kind: FileKind): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  const plain = basename(suggestedName.replaceAll(/[\u0000-\u001f<>:"|?*\\/]/g, ' '))
    .trim()
    .replace(/^[. ]+/, '');
  const extension = extensions[kind];
  const stem = (plain.toLowerCase().endsWith(extension) ? plain.slice(0, -extension.length) : plain).slice(0, 120);
  return `${stem.trim() === '' ? 'Sextant' : stem.trim()}${extension}`;
}

/** One save at a time: two saves of one file must not race each other. */
function createQueue(): <Value>(act: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const next = last.then(act, act);
    last = next.catch(() => undefined);
    return next;
  };
}

/** Reads the file at `path` and grants it to the view. */
export async function openGranted(
  path: string,
  { granted, onSeen }: Pick<FileHandlerOptions, 'granted' | 'onSeen'>,
): Promise<Result<OpenedFile, OpenFileError>> {
  const read = await readLimitedFile(path);
  if (!read.ok) return read;
  onSeen(path, read.value.fingerprint);
  return success({ file: granted.grant(path), ...read.value });
}

/** The requests about files: only what a person picked is read or written, and the view knows it by an id alone. */
export function createFileHandlers(options: FileHandlerOptions): FileHandlers {
  const { granted, dialogs, backups, onSeen, onSaved } = options;
  const enqueue = createQueue();
  const write = (path: string, bytes: Uint8Array, expected: string | 'any' | null, keep: boolean) =>
    enqueue(async (): Promise<Result<SavedFile, SaveFileError>> => {
      const written = await writeFileDurably(path, bytes, { expected, ...(keep ? { backups } : {}) });
      if (!written.ok) return written;
      const { fingerprint } = written.value;
      onSeen(path, fingerprint);
      return success({ file: granted.grant(path), fingerprint, savedAt: new Date().toISOString(), verified: true });
    });
  return {
    'file:open': async ({ kinds }) => {
      const path = await dialogs.askForFile(kinds);
      return path === null ? success(null) : openGranted(path, options);
    },
    'file:read': async ({ id }) => {
      const path = granted.find(id);
      return path === undefined
        ? failure({ type: 'refused', detail: 'a file that was not picked' })
        : openGranted(path, options);
    },
    'file:save': async ({ id, suggestedName, text, expected, about }) => {
      const known = id === null ? null : granted.find(id);
      if (known === undefined) return failure({ type: 'refused', detail: 'a file that was not picked' });
      const path = known ?? (await dialogs.askForPlace('workspace', toFileName(suggestedName, 'workspace'), 'save'));
      if (path === null) return success(null);
      // The dialog itself asked before a file that is there is replaced.
      const saved = await write(path, Buffer.from(text, 'utf8'), known === null ? 'any' : expected, true);
      // The file is safe; a list that cannot be kept does not make the save fail.
      if (saved.ok) await onSaved(saved.value.file.id, about).catch(() => undefined);
      return saved;
    },
    'file:export': async ({ suggestedName, kind, bytes }) => {
      const path = await dialogs.askForPlace(kind, toFileName(suggestedName, kind), 'export');
      return path === null ? success(null) : write(path, bytes, 'any', false);
    },
    'file:show': async ({ id }) => {
      const path = granted.find(id);
      if (path === undefined) return failure({ type: 'refused', detail: 'a file that was not picked' });
      dialogs.showInFolder(path);
      return success(null);
    },
  };
}

/** `path` with the ending of its kind unless it has it: what follows a dot in "plan v1.2" is part of the name. */
export function withExtension(path: string, kind: FileKind): string {
  return path.toLowerCase().endsWith(extensions[kind]) ? path : `${path}${extensions[kind]}`;
}
