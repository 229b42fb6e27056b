import { join } from 'node:path';
import PdfKit from 'pdfkit';
import type { PlacedItem, PlacedPage, PlacedShape } from '#shared/deck/placed-page.ts';

const fonts = join(import.meta.dirname, '../../../assets/fonts');
const files = {
  regular: 'SourceSans3-Regular.ttf',
  semibold: 'SourceSans3-Semibold.ttf',
  italic: 'SourceSans3-It.ttf',
  semiboldItalic: 'SourceSans3-SemiboldIt.ttf',
} as const;

function trace(shape: PlacedShape, pdf: PdfKit): void {
  if (shape.type === 'rectangle') pdf.rect(shape.x, shape.y, shape.width, shape.height);
  else if (shape.type === 'ellipse') pdf.circle(shape.x, shape.y, shape.radius);
  else if (shape.type === 'polygon') pdf.polygon(...shape.points);
  else pdf.moveTo(shape.x1, shape.y1).lineTo(shape.x2, shape.y2);
}

function draw(item: PlacedItem, pdf: PdfKit): void {
  if (item.type === 'image') return;
  if (item.type === 'text') {
    pdf.font(item.face).fontSize(item.size).fillColor(item.color);
    pdf.text(item.text, item.x, item.baseline, { lineBreak: false, baseline: 'alphabetic' });
    if (item.toPage !== undefined) pdf.goTo(item.x, item.baseline - item.size, item.width, item.size, item.toPage);
    return;
  }
  if (item.fill !== undefined) pdf.fillColor(item.fill);
  if (item.stroke !== undefined) pdf.strokeColor(item.stroke).lineWidth(item.lineWidth ?? 0.75);
  if (item.dash !== undefined) pdf.dash(item.dash);
  trace(item, pdf);
  if (item.fill !== undefined && item.stroke !== undefined) pdf.fillAndStroke();
  else if (item.fill !== undefined) pdf.fill();
  else pdf.stroke();
  if (item.dash !== undefined) pdf.undash();
}

/** The same pages drawn with pdfkit as one writes it by hand, bookmarks and links with them, without tags. */
export function drawByHand(pages: readonly PlacedPage[]): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const pdf = new PdfKit({ size: [960, 540], margin: 0, autoFirstPage: false });
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    for (const [face, file] of Object.entries(files)) pdf.registerFont(face, join(fonts, file));
    for (const page of pages) {
      pdf.addPage();
      pdf.addNamedDestination(page.id);
      pdf.outline.addItem(page.bookmark.text);
      for (const item of page.items) draw(item, pdf);
    }
    pdf.end();
  });
}
