import type { PlacedShape } from '../placed-page.ts';
import { toPdfNumber as at } from './pdf-document.ts';

/** Share of the radius at which a Bézier curve comes closest to a quarter of a circle. */
const bend = 0.5522847498;

function toPath(shape: PlacedShape): string {
  switch (shape.type) {
    case 'rectangle':
      return `${at(shape.x)} ${at(shape.y)} ${at(shape.width)} ${at(shape.height)} re`;
    case 'line':
      return `${at(shape.x1)} ${at(shape.y1)} m ${at(shape.x2)} ${at(shape.y2)} l`;
    case 'ellipse': {
      const { x, y, radius } = shape;
      const [left, right, top, bottom] = [x - radius, x + radius, y - radius, y + radius].map(at);
      const [near, far, up, down] = [x - radius * bend, x + radius * bend, y - radius * bend, y + radius * bend].map(
        at,
      );
      return (
        `${left} ${at(y)} m ${left} ${up} ${near} ${top} ${at(x)} ${top} c ${far} ${top} ${right} ${up} ${right} ${at(y)} c ` +
        `${right} ${down} ${far} ${bottom} ${at(x)} ${bottom} c ${near} ${bottom} ${left} ${down} ${left} ${at(y)} c h`
      );
    }
    case 'polygon':
      return `${shape.points.map(([x, y], index) => `${at(x)} ${at(y)} ${index === 0 ? 'm' : 'l'}`).join(' ')} h`;
  }
}

const colors = new Map<string, string>();

/** The parts of `#rrggbb` from 0 to 1. */
export function toPdfColor(color: string): string {
  const known = colors.get(color);
  if (known !== undefined) return known;
  const parts = [1, 3, 5].map(
    (from) => Math.round((Number.parseInt(color.slice(from, from + 2), 16) / 255) * 1000) / 1000,
  );
  const text = parts.join(' ');
  if (colors.size < 1000) colors.set(color, text);
  return text;
}

/** What a page draws with until it is told otherwise. */
export type Pen = { fill: string; stroke: string; width: number; dash: number };

/** Operators that draw the shape, saying of color, width and dash only what changes. */
export function toShapeOperators(shape: PlacedShape, pen: Pen): string {
  let text = '';
  if (shape.fill !== undefined && shape.fill !== pen.fill) {
    pen.fill = shape.fill;
    text += `${toPdfColor(shape.fill)} rg `;
  }
  if (shape.stroke !== undefined) {
    const width = shape.lineWidth ?? 0.75;
    const dash = shape.dash ?? 0;
    if (shape.stroke !== pen.stroke) text += `${toPdfColor(shape.stroke)} RG `;
    if (width !== pen.width) text += `${at(width)} w `;
    if (dash !== pen.dash) text += dash === 0 ? '[] 0 d ' : `[${at(dash)}] 0 d `;
    pen.stroke = shape.stroke;
    pen.width = width;
    pen.dash = dash;
  }
  if (shape.fill === undefined && shape.stroke === undefined) return '';
  const end = shape.fill === undefined ? 'S' : shape.stroke === undefined ? 'f' : 'B';
  return `${text}${toPath(shape)} ${end}\n`;
}
