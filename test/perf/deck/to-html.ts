import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PlacedItem, PlacedPage } from '#shared/deck/placed-page.ts';

const fonts = join(import.meta.dirname, '../../../assets/fonts');
const styles = {
  regular: 'font-weight:400',
  semibold: 'font-weight:600',
  italic: 'font-weight:400;font-style:italic',
  semiboldItalic: 'font-weight:600;font-style:italic',
} as const;

function toSafeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function toMarkup(item: PlacedItem): string {
  if (item.type === 'image') return '';
  if (item.type === 'text')
    return `<text x="${item.x}" y="${item.baseline}" font-size="${item.size}" fill="${item.color}" style="${styles[item.face]}">${toSafeText(item.text)}</text>`;
  const paint = `fill="${item.fill ?? 'none'}" stroke="${item.stroke ?? 'none'}" stroke-width="${item.lineWidth ?? 0.75}"${item.dash === undefined ? '' : ` stroke-dasharray="${item.dash}"`}`;
  switch (item.type) {
    case 'rectangle':
      return `<rect x="${item.x}" y="${item.y}" width="${item.width}" height="${item.height}" ${paint}/>`;
    case 'line':
      return `<line x1="${item.x1}" y1="${item.y1}" x2="${item.x2}" y2="${item.y2}" ${paint}/>`;
    case 'ellipse':
      return `<circle cx="${item.x}" cy="${item.y}" r="${item.radius}" ${paint}/>`;
    case 'polygon':
      return `<polygon points="${item.points.map((point) => point.join(',')).join(' ')}" ${paint}/>`;
  }
}

/** The same pages for a browser to print: one SVG a page. */
export function toHtml(pages: readonly PlacedPage[]): string {
  const face = (file: string, style: string) =>
    `@font-face{font-family:Deck;src:url("${pathToFileURL(join(fonts, file)).href}");${style}}`;
  const css = `${face('SourceSans3-Regular.ttf', styles.regular)}${face('SourceSans3-Semibold.ttf', styles.semibold)}${face('SourceSans3-It.ttf', styles.italic)}${face('SourceSans3-SemiboldIt.ttf', styles.semiboldItalic)}@page{size:960pt 540pt;margin:0}body{margin:0;font-family:Deck}svg{display:block;width:960pt;height:540pt;break-after:page}`;
  const svgs = pages.map((page) => `<svg viewBox="0 0 960 540">${page.items.map(toMarkup).join('')}</svg>`);
  return `<!doctype html><meta charset="utf-8"><style>${css}</style>${svgs.join('')}`;
}
