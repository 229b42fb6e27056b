import { type Face, faces } from './measure.ts';
import { fontFamily, type PdfDefinition } from './to-pdf-definition.ts';

/** What is used of pdfmake; its build for browsers has this shape and runs in workers and in Node alike. */
export type PdfMaker = {
  readonly virtualfs: { writeFileSync(name: string, content: Uint8Array): void };
  setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
  setUrlAccessPolicy(allows: (url: string) => boolean): void;
  /** Which files of its own virtual folder it may read; the build for browsers knows no other. */
  localAccessPolicy: ((path: string) => boolean) | undefined;
  /** Hears the share that is painted, 0 to 1. */
  setProgressCallback(hear: ((share: number) => void) | undefined): void;
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
};

export type PdfTools = {
  readonly pdfMaker: PdfMaker;
  readonly fonts: Readonly<Record<Face, Uint8Array>>;
  /** The moment at which an ISO day begins in UTC, as the engine's own date. */
  readonly toDate: (day: string) => object;
};

const styleOfFace: Readonly<Record<Face, string>> = {
  regular: 'normal',
  semibold: 'bold',
  italic: 'italics',
  semiboldItalic: 'bolditalics',
};

const wrongTarget = '/XYZ 960 540';
const rightTarget = '/XYZ 000 540';

/** Bookmarks are written with the right edge as their target, which scrolls away from the page when zoomed in. */
function correctBookmarkTargets(bytes: Uint8Array): Uint8Array {
  const wrong = new TextEncoder().encode(wrongTarget);
  const right = new TextEncoder().encode(rightTarget);
  const corrected = Uint8Array.from(bytes);
  const first = wrong[0] ?? 0;
  for (let at = corrected.indexOf(first); at !== -1; at = corrected.indexOf(first, at + 1)) {
    if (wrong.every((byte, index) => corrected[at + index] === byte)) corrected.set(right, at);
  }
  return corrected;
}

/**
 * The bytes of the PDF. Nothing is fetched and no file is read: fonts come as bytes. The same definition gives the
 * same bytes, in Node and in a worker.
 */
export async function renderPdf(
  definition: PdfDefinition,
  tools: PdfTools,
  onProgress: (share: number) => void,
): Promise<Uint8Array> {
  const { pdfMaker } = tools;
  const files = Object.fromEntries(faces.map((face) => [styleOfFace[face], `${fontFamily}-${face}.ttf`]));
  for (const face of faces) pdfMaker.virtualfs.writeFileSync(`${fontFamily}-${face}.ttf`, tools.fonts[face]);
  pdfMaker.setFonts({ [fontFamily]: files });
  pdfMaker.setUrlAccessPolicy(() => false);
  pdfMaker.localAccessPolicy = (path) => Object.values(files).includes(path);
  pdfMaker.setProgressCallback(onProgress);
  const { createdOn, ...rest } = structuredClone(definition);
  const document = { ...rest, info: { ...rest.info, creationDate: tools.toDate(createdOn) } };
  return correctBookmarkTargets(await pdfMaker.createPdf(document).getBuffer());
}
