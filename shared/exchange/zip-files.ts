import { zipSync } from 'fflate';

/** A file in a bundle: its name, and its text or bytes. */
export type NamedFile = { readonly name: string; readonly content: string | Uint8Array };

// The earliest moment that a zip can name: the same files give the same bytes.
const noTime = '1980-01-02T00:00:00';

/** The files as one zip, in the given order. A name that stands there already gets a number before its ending. */
export function zipFiles(files: readonly NamedFile[]): Uint8Array {
  const entries: Record<string, Uint8Array> = {};
  for (const { name, content } of files) {
    const dot = name.lastIndexOf('.');
    const [stem, ending] = dot < 1 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
    let free = name;
    for (let count = 2; Object.hasOwn(entries, free); count += 1) free = `${stem} ${count}${ending}`;
    entries[free] = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }
  return zipSync(entries, { level: 6, mtime: noTime });
}
