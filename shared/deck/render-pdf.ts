import { type Face, faces, type Measure } from './measure.ts';
import { createEncoder } from './paint/create-encoder.ts';
import { createStructure } from './paint/create-structure.ts';
import { type Inks, paintPage } from './paint/paint-page.ts';
import type { PdfDocument, PdfOutline } from './paint/pdf-document.ts';
import { type PlacedPage, pageHeight, pageWidth } from './placed-page.ts';

/** What is used of pdfmake; its build for browsers has this shape and runs in workers and in Node alike. */
export type PdfMaker = {
  readonly virtualfs: { writeFileSync(name: string, content: Uint8Array): void };
  setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
  setUrlAccessPolicy(allows: (url: string) => boolean): void;
  /** Which files of its own virtual folder it may read; the build for browsers knows no other. */
  localAccessPolicy: ((path: string) => boolean) | undefined;
  createPdf(
    definition: object,
    options: { readonly fontLayoutCache: boolean },
  ): { getStream(): Promise<PdfDocument>; getBuffer(): Promise<Uint8Array> };
};

export type PdfEngine = {
  readonly pdfMaker: PdfMaker;
  readonly fonts: Readonly<Record<Face, Uint8Array>>;
  /** The moment at which an ISO day begins in UTC, as the engine's own date. */
  readonly toDate: (day: string) => object;
};

export type PdfTools = PdfEngine & {
  /** What the pages were placed with: texts are spaced as they were measured. */
  readonly measure: Measure;
};

/** Facts about the file itself. */
export type PdfInfo = {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47 tag of the language that the pages are in. */
  readonly language: string;
  /** Day that is written into the file; the same day gives the same bytes. */
  readonly createdOn: string;
};

export type PdfAttachment = { readonly name: string; readonly description: string; readonly bytes: Uint8Array };

const fontFamily = 'SourceSans';
const styleOfFace: Readonly<Record<Face, string>> = {
  regular: 'normal',
  semibold: 'bold',
  italic: 'italics',
  semiboldItalic: 'bolditalics',
};

function prepare({ pdfMaker, fonts }: PdfEngine): void {
  const files = Object.fromEntries(faces.map((face) => [styleOfFace[face], `${fontFamily}-${face}.ttf`]));
  for (const face of faces) pdfMaker.virtualfs.writeFileSync(`${fontFamily}-${face}.ttf`, fonts[face]);
  pdfMaker.setFonts({ [fontFamily]: files });
  pdfMaker.setUrlAccessPolicy(() => false);
  pdfMaker.localAccessPolicy = (path) => Object.values(files).includes(path);
}

/** An empty page: pdfmake opens the document with its fonts, and the pages are painted onto it. */
function toOpening(info: PdfInfo, tools: PdfTools): object {
  const { title, author, subject, language, createdOn } = info;
  return {
    pageSize: { width: pageWidth, height: pageHeight },
    pageMargins: [0, 0, 0, 0],
    content: [{ text: '', fontSize: 1 }],
    defaultStyle: { font: fontFamily },
    info: { title, author, subject, creator: 'Sextant', producer: 'Sextant', creationDate: tools.toDate(createdOn) },
    version: '1.7',
    language,
    tagged: true,
    displayTitle: true,
    compress: true,
  };
}

function createInks(document: PdfDocument, measure: Measure): Inks {
  const ink = (face: Face, bold: boolean, italics: boolean) => {
    const font = document.provideFont(fontFamily, bold, italics);
    // What was found while measuring is not looked for again.
    font.layoutRun = (text) => measure.glyphs(text, face);
    return { font, encode: createEncoder(font, (first, second) => measure.kerning(first, second, face)) };
  };
  return {
    regular: ink('regular', false, false),
    semibold: ink('semibold', true, false),
    italic: ink('italic', false, true),
    semiboldItalic: ink('semiboldItalic', true, true),
  };
}

function attach({ name, description, bytes }: PdfAttachment, document: PdfDocument, date: object): void {
  const buffer = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(buffer).set(bytes);
  const dates = { creationDate: date, modifiedDate: date };
  document.file(buffer, { name, description, type: 'application/json', relationship: 'Source', ...dates });
}

/**
 * The bytes of the PDF: a page for each placed page with a bookmark, real tags, embedded subsets of the fonts. Nothing
 * is fetched and no file is read: fonts come as bytes. The same pages give the same bytes, in Node and in a worker.
 * `onProgress` hears how many pages are painted.
 */
export async function renderPdf(
  pages: readonly PlacedPage[],
  info: PdfInfo,
  attachment: PdfAttachment | null,
  tools: PdfTools,
  onProgress: (done: number) => void,
): Promise<Uint8Array> {
  prepare(tools);
  const output = tools.pdfMaker.createPdf(toOpening(info, tools), { fontLayoutCache: false });
  const document = await output.getStream();
  const inks = createInks(document, tools.measure);
  const structure = createStructure(document);
  const bookmarks = new Map<string, PdfOutline>();
  pages.forEach((page, index) => {
    if (index > 0) document.addPage({ size: [pageWidth, pageHeight], margin: 0 });
    document.page.dictionary.data.Tabs = 'S';
    document.addNamedDestination(page.id, 'Fit');
    const { text, parentId } = page.bookmark;
    const parent = (parentId === null ? undefined : bookmarks.get(parentId)) ?? document.outline;
    bookmarks.set(page.id, parent.addItem(text, { fit: true }));
    const pageStructure = structure.beginPage(page);
    paintPage(page, document, pageStructure, inks);
    pageStructure.end();
    onProgress(index + 1);
  });
  structure.end();
  if (attachment !== null) attach(attachment, document, tools.toDate(info.createdOn));
  return output.getBuffer();
}
