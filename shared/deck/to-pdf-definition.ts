import type { Face } from './measure.ts';
import {
  type PlacedItem,
  type PlacedPage,
  type PlacedShape,
  type PlacedText,
  pageHeight,
  pageWidth,
} from './placed-page.ts';

/** Facts about the file itself. */
export type PdfInfo = {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** Day that is written into the file; the same day gives the same bytes. */
  readonly createdOn: string;
};

type Vector = Readonly<Record<string, unknown>>;
export type PdfNode = Readonly<Record<string, unknown>>;

/** What pdfmake paints: plain data, one page after the other, every text a line of its own at a known place. */
export type PdfDefinition = {
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly pageMargins: readonly [number, number, number, number];
  readonly content: readonly PdfNode[];
  readonly defaultStyle: { readonly font: string };
  readonly info: {
    readonly title: string;
    readonly author: string;
    readonly subject: string;
    readonly creator: string;
    readonly producer: string;
  };
  readonly createdOn: string;
  readonly compress: boolean;
};

export const fontFamily = 'SourceSans';
/** Height of the line's top above its baseline, as a share of the size: Source Sans 3's ascender. */
const ascent = 1;

const faceFlags: Readonly<Record<Face, PdfNode>> = {
  regular: {},
  semibold: { bold: true },
  italic: { italics: true },
  semiboldItalic: { bold: true, italics: true },
};

const allowedAddress = /^(https:\/\/|mailto:)/;

function toTextNode(item: PlacedText): PdfNode {
  return {
    text: item.text,
    ...faceFlags[item.face],
    fontSize: item.size,
    color: item.color,
    noWrap: true,
    absolutePosition: { x: item.x, y: item.baseline - ascent * item.size },
    ...(item.toPage === undefined ? {} : { linkToDestination: item.toPage }),
    ...(item.href !== undefined && allowedAddress.test(item.href) ? { link: item.href } : {}),
  };
}

function toPaint(shape: PlacedShape): PdfNode {
  return {
    ...(shape.fill === undefined ? {} : { color: shape.fill }),
    ...(shape.stroke === undefined
      ? { lineWidth: 0 }
      : { lineColor: shape.stroke, lineWidth: shape.lineWidth ?? 0.75 }),
    ...(shape.dash === undefined ? {} : { dash: { length: shape.dash } }),
  };
}

function toVector(shape: PlacedShape): Vector {
  switch (shape.type) {
    case 'rectangle':
      return { type: 'rect', x: shape.x, y: shape.y, w: shape.width, h: shape.height, ...toPaint(shape) };
    case 'line':
      return { type: 'line', x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2, ...toPaint(shape) };
    case 'ellipse':
      return { type: 'ellipse', x: shape.x, y: shape.y, r1: shape.radius, r2: shape.radius, ...toPaint(shape) };
    case 'polygon':
      return { type: 'polyline', points: shape.points.map(([x, y]) => ({ x, y })), closePath: true, ...toPaint(shape) };
  }
}

/** Neighboring shapes share one canvas, so that the order of painting stays and pdfmake measures little. */
function toNodes(items: readonly PlacedItem[]): readonly PdfNode[] {
  const nodes: PdfNode[] = [];
  let vectors: Vector[] = [];
  const flush = () => {
    if (vectors.length > 0) nodes.push({ canvas: vectors, absolutePosition: { x: 0, y: 0 } });
    vectors = [];
  };
  for (const item of items) {
    if (item.type === 'text' || item.type === 'image') {
      flush();
      nodes.push(
        item.type === 'text'
          ? toTextNode(item)
          : { image: item.data, width: item.width, height: item.height, absolutePosition: { x: item.x, y: item.y } },
      );
    } else vectors.push(toVector(item));
  }
  flush();
  return nodes;
}

function toPageNodes(page: PlacedPage, index: number): readonly PdfNode[] {
  const opening = {
    text: '',
    fontSize: 1,
    id: page.id,
    ...(index === 0 ? {} : { pageBreak: 'before' }),
    outline: true,
    outlineText: page.bookmark.text,
    ...(page.bookmark.parentId === null ? {} : { outlineParentId: page.bookmark.parentId }),
  };
  return [opening, ...toNodes(page.items)];
}

/** The pages as pdfmake's document: as many PDF pages as placed pages, a bookmark for each. */
export function toPdfDefinition(pages: readonly PlacedPage[], info: PdfInfo): PdfDefinition {
  return {
    pageSize: { width: pageWidth, height: pageHeight },
    pageMargins: [0, 0, 0, 0],
    content: pages.flatMap(toPageNodes),
    defaultStyle: { font: fontFamily },
    info: { title: info.title, author: info.author, subject: info.subject, creator: 'Sextant', producer: 'Sextant' },
    createdOn: info.createdOn,
    compress: true,
  };
}
