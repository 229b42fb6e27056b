import type { Measure } from '../measure.ts';
import { type PlacedItem, type PlacedPage, type PlacedText, pageHeight, pageWidth } from '../placed-page.ts';
import type { Block } from './block.ts';
import { type FoundTable, toTableBlock } from './to-table-block.ts';
import { toTextBlocks } from './to-text-blocks.ts';

/** Type as large as a title's. */
const titleSize = 20;

/** The fill of the whole page, which a slide has as its background. */
function isPaper(item: PlacedItem | undefined): boolean {
  return item?.type === 'rectangle' && item.x === 0 && item.width >= pageWidth && item.height >= pageHeight;
}

/** The text that is the slide's title: its first heading, or what is set like one where a page goes on. */
function findTitle(page: PlacedPage): PlacedText | null {
  const texts = page.items.filter((item): item is PlacedText => item.type === 'text');
  const heading = page.tags.findIndex(({ type }) => type === 'H1');
  return texts.find(({ tag }) => tag === heading) ?? texts.find(({ size }) => size >= titleSize) ?? null;
}

function toShapes(items: readonly PlacedItem[], joinsLines: boolean, measure: Measure, title: PlacedText | null) {
  const blocks: Block[] = [];
  let texts: PlacedText[] = [];
  const flush = () => {
    blocks.push(...toTextBlocks(texts, joinsLines, measure, (text) => text === title));
    texts = [];
  };
  for (const item of items) {
    if (item.type === 'text') {
      if (item.text !== '') texts.push(item);
      continue;
    }
    flush();
    if (item.type === 'image') blocks.push({ type: 'picture', image: item });
    else blocks.push({ type: 'shape', shape: item, isDecoration: item.tag === undefined });
  }
  flush();
  return blocks;
}

/**
 * A page as what a slide is made of: a table where its cells have places, a chart where the figures of a figure are known, a
 * group for any other figure, and for the rest texts that can be edited and shapes; the paper is left out.
 */
export function toBlocks(page: PlacedPage, measure: Measure): readonly Block[] {
  const title = findTitle(page);
  const tables = new Map<number, FoundTable>();
  page.tags.forEach((tag, at) => {
    const found = tag.type === 'Table' ? toTableBlock(page, at, measure) : null;
    if (found !== null) tables.set(at, found);
  });
  const tableOf = new Map<PlacedItem, number>();
  for (const [at, { shown }] of tables) for (const item of shown) tableOf.set(item, at);
  const figureOf = (item: PlacedItem): number | null =>
    item.tag !== undefined && page.tags[item.tag]?.type === 'Figure' ? item.tag : null;
  const blocks: Block[] = [];
  const drawn = new Set<number>();
  let loose: PlacedItem[] = [];
  const flush = () => {
    blocks.push(...toShapes(loose, true, measure, title));
    loose = [];
  };
  const drawFigure = (at: number) => {
    const { alternative = '', chart } = page.tags[at] ?? {};
    if (chart !== undefined) {
      blocks.push({ type: 'chart', chart, alternative });
      return;
    }
    const own = page.items.filter((item) => item.tag === at);
    blocks.push({ type: 'group', alternative, blocks: toShapes(own, false, measure, title) });
  };
  page.items.forEach((item, index) => {
    if (index === 0 && isPaper(item)) return;
    const table = tableOf.get(item);
    const whole = table ?? figureOf(item);
    if (whole === null) {
      loose.push(item);
      return;
    }
    if (drawn.has(whole)) return;
    drawn.add(whole);
    flush();
    const found = tables.get(whole);
    if (found !== undefined) blocks.push(found.block);
    else drawFigure(whole);
  });
  flush();
  return blocks;
}
