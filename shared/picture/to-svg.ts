import { assertNever } from '#shared/assert-never.ts';
import { toXmlText } from '#shared/to-xml-text.ts';
import type { Picture, PictureItem, PicturePaint, PictureShape } from './picture.ts';

/** The typeface by its name, and what stands in where it is not installed. */
export const pictureFonts = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', system-ui, sans-serif";

function at(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function toPaint({ fill, stroke, lineWidth = 1, dash }: PicturePaint): string {
  const line = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${at(lineWidth)}"`;
  const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash.map(at).join(' ')}"`;
  return ` fill="${fill ?? 'none'}"${line}${dashes}`;
}

function toShape(shape: PictureShape): string {
  const paint = toPaint(shape);
  switch (shape.type) {
    case 'rectangle': {
      const radius = shape.radius === undefined ? '' : ` rx="${at(shape.radius)}"`;
      return `<rect x="${at(shape.x)}" y="${at(shape.y)}" width="${at(shape.width)}" height="${at(shape.height)}"${radius}${paint}/>`;
    }
    case 'circle':
      return `<circle cx="${at(shape.x)}" cy="${at(shape.y)}" r="${at(shape.radius)}"${paint}/>`;
    case 'path': {
      const isMoved = shape.x !== 0 || shape.y !== 0 || shape.scale !== 1;
      const place = isMoved
        ? ` transform="translate(${at(shape.x)} ${at(shape.y)}) scale(${String(Math.round(shape.scale * 1e4) / 1e4)})"`
        : '';
      return `<path d="${toXmlText(shape.path)}"${place}${paint}/>`;
    }
  }
}

function toMarkup(item: PictureItem): string {
  switch (item.type) {
    case 'text': {
      const anchor = item.anchor === 'start' ? '' : ` text-anchor="${item.anchor}"`;
      const weight = item.weight === 400 ? '' : ` font-weight="${String(item.weight)}"`;
      return `<text x="${at(item.x)}" y="${at(item.baseline)}" font-size="${at(item.size)}"${weight}${anchor} fill="${item.color}">${toXmlText(item.text)}</text>`;
    }
    case 'group':
      return `<g role="img"><title>${toXmlText(item.title)}</title>${item.items.map(toMarkup).join('')}</g>\n`;
    case 'at':
      return `<g transform="translate(${at(item.x)} ${at(item.y)})">${item.items.map(toMarkup).join('')}</g>`;
    case 'rectangle':
    case 'circle':
    case 'path':
      return toShape(item);
    default:
      return assertNever(item);
  }
}

/** The picture as SVG: text as text, nothing that runs, nothing that is fetched. */
export function toSvg({ title, description, width, height, paper, items }: Picture): string {
  const size = `width="${at(width)}" height="${at(height)}" viewBox="0 0 ${at(width)} ${at(height)}"`;
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="${toXmlText(pictureFonts)}" font-feature-settings="'tnum' 1, 'lnum' 1">`,
    `<title>${toXmlText(title)}</title><desc>${toXmlText(description)}</desc>`,
    `<rect width="${at(width)}" height="${at(height)}" fill="${paper}"/>`,
    ...items.map(toMarkup),
    '</svg>\n',
  ].join('\n');
}
