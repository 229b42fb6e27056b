import type { FileKind, FileReference } from '#shared/host.ts';

/** A file that the person chose in this tab: a handle to write to, or bytes of the moment where there are no handles. */
export type ChosenFile =
  | { readonly type: 'handle'; readonly reference: FileReference; readonly handle: FileSystemFileHandle }
  | { readonly type: 'blob'; readonly reference: FileReference; readonly blob: Blob }
  | { readonly type: 'download'; readonly reference: FileReference };

/** The files that the person chose, by the id that the view knows. */
export type ChosenFiles = {
  readonly find: (id: string) => Promise<ChosenFile | undefined>;
  readonly add: (file: ChosenFile) => void;
};

/** A reference to a file chosen now. */
export function createReference(name: string): FileReference {
  return { id: crypto.randomUUID(), name, location: '' };
}

/** The file behind `handle`, chosen now. */
export function chooseHandle(handle: FileSystemFileHandle): ChosenFile {
  return { type: 'handle', handle, reference: createReference(handle.name) };
}

/** The file that `blob` is a snapshot of, chosen now; it cannot be written in place. */
export function chooseBlob(blob: File): ChosenFile {
  return { type: 'blob', blob, reference: createReference(blob.name) };
}

const kinds: Readonly<Record<FileKind, { readonly mime: string; readonly extension: string }>> = {
  workspace: { mime: 'application/x-sextant', extension: '.sextant' },
  csv: { mime: 'text/csv', extension: '.csv' },
  pdf: { mime: 'application/pdf', extension: '.pdf' },
  zip: { mime: 'application/zip', extension: '.zip' },
  ics: { mime: 'text/calendar', extension: '.ics' },
  pptx: { mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', extension: '.pptx' },
  svg: { mime: 'image/svg+xml', extension: '.svg' },
  png: { mime: 'image/png', extension: '.png' },
  pack: { mime: 'application/x-sextant-pack', extension: '.sextantpack' },
};

/** The media type of a kind of file. */
export function mediaType(kind: FileKind): string {
  return kinds[kind].mime;
}

/** What a picker is told: one entry per kind, after one for all of them together where there are several. */
export function pickerTypes(
  asked: readonly FileKind[],
  labels: Readonly<Record<FileKind | 'any', string>>,
): PickerType[] {
  const types = asked.map((kind) => ({
    description: labels[kind],
    accept: { [kinds[kind].mime]: [kinds[kind].extension] },
  }));
  if (types.length < 2) return types;
  return [{ description: labels.any, accept: Object.assign({}, ...types.map((type) => type.accept)) }, ...types];
}

/** Asks for one file through a file input; null when the person cancels. */
export function askForBlob(asked: readonly FileKind[]): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = asked.map((kind) => kinds[kind].extension).join(',');
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null), { once: true });
    input.addEventListener('cancel', () => resolve(null), { once: true });
    input.click();
  });
}

/** Hands `bytes` to the browser's downloads under `name`. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>, kind: FileKind): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType(kind) }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download begins in a later task; releasing the address in this one would cancel it in some browsers.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
