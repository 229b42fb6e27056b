import { assertNever } from '#shared/assert-never.ts';
import { toXmlText } from '#shared/to-xml-text.ts';
import type { Box, PlacedImage } from '../placed-page.ts';
import type { DeckTheme } from '../theme.ts';
import type { Block, GroupBlock } from './block.ts';
import { type SlideContext, toEmu } from './slide-context.ts';
import { writeChart } from './write-chart.ts';
import { toShapeBox, writeShape } from './write-shape.ts';
import { writeTable } from './write-table.ts';
import { writeText } from './write-text.ts';
import { presentationNames, xmlHead } from './xml-names.ts';

function toBox(block: Block): Box | null {
  switch (block.type) {
    case 'text':
    case 'table':
      return block.box;
    case 'shape':
      return toShapeBox(block.shape);
    case 'picture':
      return block.image;
    case 'chart':
      return block.chart.frame;
    case 'group':
      return uniteBoxes(block.blocks);
    default:
      return assertNever(block);
  }
}

function uniteBoxes(blocks: readonly Block[]): Box | null {
  const boxes = blocks.map(toBox).filter((box) => box !== null);
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const low = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: low - y };
}

function writePicture(image: PlacedImage, context: SlideContext): string {
  const path = context.media.addImage(image.data);
  if (path === null) return '';
  const id = context.nextId();
  const name = toXmlText(`${context.names.picture} ${String(id)}`);
  return `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="${name}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${context.refer({ type: 'image', to: path })}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="${toEmu(image.x)}" y="${toEmu(image.y)}"/><a:ext cx="${toEmu(image.width)}" cy="${toEmu(image.height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
}

function writeGroup(group: GroupBlock, theme: DeckTheme, context: SlideContext): string {
  const box = uniteBoxes(group.blocks);
  if (box === null) return '';
  const id = context.nextId();
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(toEmu);
  const name = toXmlText(`${context.names.figure} ${String(id)}`);
  const inside = group.blocks.map((block) => writeBlock(block, theme, context)).join('');
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${name}" descr="${toXmlText(group.alternative)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${width}" cy="${height}"/></a:xfrm></p:grpSpPr>${inside}</p:grpSp>`;
}

function writeBlock(block: Block, theme: DeckTheme, context: SlideContext): string {
  switch (block.type) {
    case 'text':
      return writeText(block, context);
    case 'table':
      return writeTable(block, context);
    case 'shape':
      return writeShape(block, context);
    case 'picture':
      return writePicture(block.image, context);
    case 'chart':
      return writeChart(block, theme, context);
    case 'group':
      return writeGroup(block, theme, context);
    default:
      return assertNever(block);
  }
}

/** A slide with its blocks in the order in which they are painted and read, on the paper of the theme. */
export function writeSlide(blocks: readonly Block[], theme: DeckTheme, context: SlideContext): string {
  const shapes = blocks.map((block) => writeBlock(block, theme, context)).join('');
  return `${xmlHead}<p:sld ${presentationNames}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}
