import { toXmlText } from '#shared/to-xml-text.ts';
import type { Box, Paint, PlacedShape } from '../placed-page.ts';
import type { ShapeBlock } from './block.ts';
import { type SlideContext, toEmu } from './slide-context.ts';

const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** The rectangle around a shape. */
export function toShapeBox(shape: PlacedShape): Box {
  switch (shape.type) {
    case 'rectangle':
      return shape;
    case 'line':
      return {
        x: Math.min(shape.x1, shape.x2),
        y: Math.min(shape.y1, shape.y2),
        width: Math.abs(shape.x2 - shape.x1),
        height: Math.abs(shape.y2 - shape.y1),
      };
    case 'ellipse': {
      const { x, y, radius } = shape;
      return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    }
    case 'polygon': {
      const xs = shape.points.map(([x]) => x);
      const ys = shape.points.map(([, y]) => y);
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
    }
  }
}

/** Fill and outline as the format says them. */
export function writePaint({ fill, stroke, lineWidth = 0.75, dash }: Paint, toColor: SlideContext['toColor']): string {
  const inside = fill === undefined ? '<a:noFill/>' : `<a:solidFill>${toColor(fill)}</a:solidFill>`;
  if (stroke === undefined) return `${inside}<a:ln><a:noFill/></a:ln>`;
  const pattern = dash === undefined || dash === 0 ? '' : `<a:prstDash val="${dash < 1.75 ? 'sysDot' : 'sysDash'}"/>`;
  return `${inside}<a:ln w="${toEmu(lineWidth)}"><a:solidFill>${toColor(stroke)}</a:solidFill>${pattern}</a:ln>`;
}

function writeGeometry(shape: PlacedShape, box: Box): string {
  if (shape.type !== 'polygon') {
    const preset = { rectangle: 'rect', line: 'line', ellipse: 'ellipse' }[shape.type];
    return `<a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom>`;
  }
  const steps = shape.points.map(([x, y], index) => {
    const step = index === 0 ? 'moveTo' : 'lnTo';
    return `<a:${step}><a:pt x="${toEmu(x - box.x)}" y="${toEmu(y - box.y)}"/></a:${step}>`;
  });
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${toEmu(box.width)}" h="${toEmu(box.height)}">${steps.join('')}<a:close/></a:path></a:pathLst></a:custGeom>`;
}

/** A drawn shape: a line as a connector, the others as shapes; what is mere decoration is marked so. */
export function writeShape({ shape, isDecoration }: ShapeBlock, context: SlideContext): string {
  const id = context.nextId();
  const box = toShapeBox(shape);
  const name = toXmlText(`${context.names.shape} ${String(id)}`);
  const about = `<p:cNvPr id="${id}" name="${name}">${isDecoration ? decorative : ''}</p:cNvPr>`;
  const turned = shape.type === 'line' && shape.x2 < shape.x1 !== shape.y2 < shape.y1 ? ' flipV="1"' : '';
  const place = `<a:xfrm${turned}><a:off x="${toEmu(box.x)}" y="${toEmu(box.y)}"/><a:ext cx="${toEmu(box.width)}" cy="${toEmu(box.height)}"/></a:xfrm>`;
  const look = `<p:spPr>${place}${writeGeometry(shape, box)}${writePaint(shape, context.toColor)}</p:spPr>`;
  if (shape.type === 'line')
    return `<p:cxnSp><p:nvCxnSpPr>${about}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>${look}</p:cxnSp>`;
  return `<p:sp><p:nvSpPr>${about}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>${look}</p:sp>`;
}
