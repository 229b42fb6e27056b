import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type ReadPdf = { readonly pages: readonly string[]; readonly outline: readonly string[] };

/** The text of each page and the titles of the bookmarks, as another program reads them. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  const outline = (await pdf.getOutline()) ?? [];
  await task.destroy();
  return { pages, outline: outline.map(({ title }) => title) };
}
