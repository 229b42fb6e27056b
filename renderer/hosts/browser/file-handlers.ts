import type {
  FileKind,
  FileReference,
  OpenedFile,
  OpenFileError,
  RequestHandlers,
  SavedFile,
  SaveFileError,
} from '#shared/host.ts';
import type { Messages } from '#shared/messages/messages.ts';
import { failure, type Result, success } from '#shared/result.ts';
import {
  askForBlob,
  type ChosenFile,
  type ChosenFiles,
  chooseBlob,
  chooseHandle,
  createReference,
  download,
  pickerTypes,
} from './chosen-files.ts';
import { fingerprint } from './fingerprint.ts';

/** Files above this size are not opened. */
const sizeLimit = 64 * 1024 * 1024;

type FileHandlers = Pick<RequestHandlers, 'file:open' | 'file:read' | 'file:save' | 'file:export' | 'file:show'>;

function nameOf(error: unknown): string {
  return error instanceof DOMException ? error.name : '';
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Reads what `chosen` holds now. */
export async function readChosen(chosen: ChosenFile): Promise<Result<OpenedFile, OpenFileError>> {
  const { name } = chosen.reference;
  if (chosen.type === 'download') return failure({ type: 'missing', name });
  try {
    if (chosen.type === 'handle' && (await chosen.handle.queryPermission?.({ mode: 'read' })) === 'prompt') {
      await chosen.handle.requestPermission?.({ mode: 'read' });
    }
    const blob = chosen.type === 'handle' ? await chosen.handle.getFile() : chosen.blob;
    if (blob.size > sizeLimit) return failure({ type: 'too-large', name, bytes: blob.size, limit: sizeLimit });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return success({ file: chosen.reference, bytes, fingerprint: await fingerprint(bytes), readOnly: false });
  } catch (error) {
    if (nameOf(error) === 'NotFoundError') return failure({ type: 'missing', name });
    return failure({ type: 'unreadable', name, detail: detailOf(error) });
  }
}

async function isChanged(handle: FileSystemFileHandle, expected: string | null): Promise<boolean> {
  try {
    const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
    return (await fingerprint(bytes)) !== expected;
  } catch (error) {
    if (nameOf(error) === 'NotFoundError') return false;
    throw error;
  }
}

/** Writes in place: the browser swaps the file in when it is whole; then it is read back and compared. */
async function writeHandle(
  file: FileReference,
  handle: FileSystemFileHandle,
  bytes: Uint8Array<ArrayBuffer>,
  expected: string | 'any' | null,
): Promise<Result<SavedFile, SaveFileError>> {
  const { name } = file;
  try {
    if ((await handle.requestPermission?.({ mode: 'readwrite' })) === 'denied') {
      return failure({ type: 'unwritable', name, detail: 'the browser was not given permission to write' });
    }
    if (expected !== 'any' && (await isChanged(handle, expected))) return failure({ type: 'changed-on-disk', name });
    const stream = await handle.createWritable();
    try {
      await stream.write(bytes);
      await stream.close();
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
    const written = await fingerprint(bytes);
    const readBack = new Uint8Array(await (await handle.getFile()).arrayBuffer());
    if ((await fingerprint(readBack)) !== written) return failure({ type: 'not-verified', name });
    return success({ file, fingerprint: written, savedAt: new Date().toISOString(), verified: true });
  } catch (error) {
    if (nameOf(error) === 'QuotaExceededError') return failure({ type: 'disk-full', name });
    return failure({ type: 'unwritable', name, detail: detailOf(error) });
  }
}

async function handOut(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  kind: FileKind,
  files: ChosenFiles,
): Promise<Result<SavedFile, SaveFileError>> {
  download(name, bytes, kind);
  const chosen: ChosenFile = { type: 'download', reference: createReference(name) };
  files.add(chosen);
  return success({
    file: chosen.reference,
    fingerprint: await fingerprint(bytes),
    savedAt: new Date().toISOString(),
    verified: false,
  });
}

async function pick<Value>(ask: () => Promise<Value>): Promise<Value | null> {
  try {
    return await ask();
  } catch (error) {
    if (nameOf(error) === 'AbortError') return null;
    throw error;
  }
}

/** The requests about files, for a browser with or without the File System Access API. */
export function createFileHandlers(files: ChosenFiles, readMessages: () => Messages): FileHandlers {
  const choose = (chosen: ChosenFile): ChosenFile => {
    files.add(chosen);
    return chosen;
  };
  const askForPlace = async (suggestedName: string, kind: FileKind) => {
    const handle = await pick(
      async () =>
        window.showSaveFilePicker?.({ types: pickerTypes([kind], readMessages().shell.kinds), suggestedName }) ?? null,
    );
    return handle === null ? null : choose(chooseHandle(handle));
  };
  const place = async (
    kind: FileKind,
    suggestedName: string,
    bytes: Uint8Array<ArrayBuffer>,
  ): Promise<Result<SavedFile | null, SaveFileError>> => {
    if (window.showSaveFilePicker === undefined) return handOut(suggestedName, bytes, kind, files);
    const chosen = await askForPlace(suggestedName, kind);
    if (chosen === null || chosen.type !== 'handle') return success(null);
    return writeHandle(chosen.reference, chosen.handle, bytes, 'any');
  };
  return {
    'file:open': async ({ kinds }) => {
      if (window.showOpenFilePicker === undefined) {
        const blob = await askForBlob(kinds);
        return blob === null ? success(null) : readChosen(choose(chooseBlob(blob)));
      }
      const handles = await pick(async () =>
        window.showOpenFilePicker?.({ types: pickerTypes(kinds, readMessages().shell.kinds) }),
      );
      const handle = handles?.[0];
      return handle === undefined ? success(null) : readChosen(choose(chooseHandle(handle)));
    },
    'file:read': async ({ id }) => {
      const chosen = await files.find(id);
      return chosen === undefined ? failure({ type: 'refused', detail: `unknown file ${id}` }) : readChosen(chosen);
    },
    'file:save': async ({ id, suggestedName, text, expected }) => {
      const bytes = new TextEncoder().encode(text);
      if (id === null) return place('workspace', suggestedName, bytes);
      const chosen = await files.find(id);
      if (chosen === undefined) return failure({ type: 'refused', detail: `unknown file ${id}` });
      if (chosen.type === 'handle') return writeHandle(chosen.reference, chosen.handle, bytes, expected);
      return handOut(chosen.reference.name, bytes, 'workspace', files);
    },
    'file:export': async ({ suggestedName, kind, bytes }) => place(kind, suggestedName, new Uint8Array(bytes)),
    'file:show': async () => failure({ type: 'refused', detail: 'a browser cannot show a file in its folder' }),
  };
}
