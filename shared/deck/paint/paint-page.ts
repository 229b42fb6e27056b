import type { Face } from '../measure.ts';
import { type PlacedItem, type PlacedPage, type PlacedText, pageHeight } from '../placed-page.ts';
import type { PageStructure } from './create-structure.ts';
import { toPdfNumber as at, type PdfDocument, type PdfFont, type PdfReference, toPdfText } from './pdf-document.ts';
import { type Pen, toPdfColor, toShapeOperators } from './to-shape-operators.ts';

export type Inks = Readonly<
  Record<Face, { readonly font: PdfFont; readonly encode: (text: string, size: number) => string }>
>;

const allowedAddress = /^(https:\/\/|mailto:)/;

type Hand = Pen & { font: string; size: number };

function isLink(item: PlacedItem): item is PlacedText {
  return (
    item.type === 'text' && (item.toPage !== undefined || (item.href !== undefined && allowedAddress.test(item.href)))
  );
}

function toAnnotation(item: PlacedText, document: PdfDocument): PdfReference {
  const top = pageHeight - item.baseline;
  const action =
    item.toPage === undefined
      ? { S: 'URI', URI: toPdfText(item.href ?? '') }
      : { S: 'GoTo', D: toPdfText(item.toPage) };
  return document.ref({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [item.x, top - item.size * 0.25, item.x + item.width, top + item.size * 0.85],
    Border: [0, 0, 0],
    F: 4,
    Contents: toPdfText(item.text),
    A: action,
  });
}

function toTextOperators(item: PlacedText, isFollowed: boolean, hand: Hand, inks: Inks, document: PdfDocument): string {
  const { font, encode } = inks[item.face];
  document.page.fonts[font.id] ??= font.ref();
  let text = '';
  if (item.color !== hand.fill) text += `${toPdfColor(item.color)} rg `;
  hand.fill = item.color;
  text += `BT 1 0 0 -1 ${at(item.x)} ${at(item.baseline)} Tm `;
  if (font.id !== hand.font || item.size !== hand.size) text += `/${font.id} ${at(item.size)} Tf `;
  hand.font = font.id;
  hand.size = item.size;
  // A space at the end of a line keeps its last word apart from the first of the next for those who listen.
  return `${text}${encode(isFollowed ? `${item.text} ` : item.text, item.size)}ET\n`;
}

function isContinued(item: PlacedText, next: PlacedItem | undefined): boolean {
  return next?.type === 'text' && next.tag === item.tag && item.tag !== undefined && next.baseline !== item.baseline;
}

/** Paints the items of a page onto the document's open page, each piece of content marked with its tag. */
export function paintPage(page: PlacedPage, document: PdfDocument, structure: PageStructure, inks: Inks): void {
  const hand: Hand = { fill: '', stroke: '', width: -1, dash: 0, font: '', size: 0 };
  let content = '';
  let open: number | 'decoration' | null = null;
  const close = () => {
    if (open !== null) content += 'EMC\n';
    open = null;
  };
  const begin = (item: PlacedItem) => {
    if (isLink(item)) {
      close();
      const annotation = toAnnotation(item, document);
      document.page.annotations.push(annotation);
      if (item.tag !== undefined) content += `/Link <</MCID ${structure.addLink(item.tag, annotation)}>> BDC\n`;
      else content += '/Artifact BMC\n';
      annotation.end();
      return;
    }
    const wanted = item.tag ?? 'decoration';
    if (wanted === open) return;
    close();
    if (wanted === 'decoration') content += '/Artifact BMC\n';
    else content += `/${page.tags[wanted]?.type ?? 'P'} <</MCID ${structure.addContent(wanted)}>> BDC\n`;
    open = wanted;
  };
  page.items.forEach((item, index) => {
    begin(item);
    if (item.type === 'image') {
      document.addContent(content);
      content = '';
      document.image(item.data, item.x, item.y, { width: item.width, height: item.height });
    } else if (item.type === 'text') {
      content += toTextOperators(item, isContinued(item, page.items[index + 1]), hand, inks, document);
    } else content += toShapeOperators(item, hand);
    if (isLink(item)) content += 'EMC\n';
  });
  close();
  document.addContent(content);
}
