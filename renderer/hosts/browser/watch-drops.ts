import { type ChosenFile, chooseBlob, chooseHandle } from './chosen-files.ts';

async function choose(transfer: DataTransfer): Promise<ChosenFile | null> {
  const item = [...transfer.items].find(({ kind }) => kind === 'file');
  const blob = item?.getAsFile() ?? null;
  // Asked for before the first await: the items are gone once the event is over.
  const handle = (await item?.getAsFileSystemHandle?.()) ?? null;
  if (handle instanceof FileSystemFileHandle) return chooseHandle(handle);
  return blob === null || handle !== null ? null : chooseBlob(blob);
}

/** Calls `onFile` with the first file of every drop on the window; other drops are left alone. */
export function watchDrops(onFile: (file: ChosenFile) => void): void {
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  window.addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    if (!hasFiles(event) || event.dataTransfer === null) return;
    event.preventDefault();
    void choose(event.dataTransfer).then((file) => {
      if (file !== null) onFile(file);
    });
  });
}
