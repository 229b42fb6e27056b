import type { Box, PlacedChart, PlacedItem, PlacedTag, TagType } from './placed-page.ts';

export type TagRequest = {
  readonly type: TagType;
  /** Needed for a figure: what it shows and what it says. */
  readonly alternative?: string;
  /** Where a cell of a table lies. */
  readonly box?: Box;
  /** The figures that a figure shows, where they are known. */
  readonly chart?: PlacedChart;
  /** Opening a tag again with the same key goes on with it: the lines of a paragraph, the rows of a table. */
  readonly key?: object;
};

type Open = number | 'untagged' | null;

export type Tagging = {
  readonly tags: PlacedTag[];
  readonly tag: <Drawn>(request: TagRequest, draw: () => Drawn) => Drawn;
  readonly untagged: (draw: () => void) => void;
  readonly append: (
    other: { readonly items: readonly PlacedItem[]; readonly tags: readonly PlacedTag[] },
    from?: number,
  ) => void;
  /** The tag that a paragraph drawn now belongs to; a new one where none is open. */
  readonly ofText: () => number | null;
  /** The tag that a shape drawn now belongs to: the figure around it, and nothing else. */
  readonly ofShape: () => number | null;
};

/** Keeps which tag is open while a page is drawn into `items`. A tag inside a figure is the figure. */
export function createTagging(items: PlacedItem[]): Tagging {
  const tags: PlacedTag[] = [];
  const byKey = new Map<object, number>();
  let open: Open = null;
  const typeOf = (at: Open): TagType | null => (typeof at === 'number' ? (tags[at]?.type ?? null) : null);
  const add = (tag: PlacedTag) => tags.push(tag) - 1;
  const within = <Drawn>(at: Open, draw: () => Drawn): Drawn => {
    const before = open;
    open = at;
    const drawn = draw();
    open = before;
    return drawn;
  };
  const openTag = ({ type, alternative, box, chart, key }: TagRequest): number => {
    const known = key === undefined ? undefined : byKey.get(key);
    if (known !== undefined) return known;
    const parent = typeof open === 'number' ? open : null;
    const at = add({
      type,
      parent,
      ...(alternative === undefined ? {} : { alternative }),
      ...(box === undefined ? {} : { box }),
      ...(chart === undefined ? {} : { chart }),
    });
    if (key !== undefined) byKey.set(key, at);
    return at;
  };
  return {
    tags,
    tag: (request, draw) => {
      const isSwallowed = open === 'untagged' || typeOf(open) === 'Figure';
      return within(isSwallowed ? open : openTag(request), draw);
    },
    untagged: (draw) => within('untagged', draw),
    append: (other, from = 0) => {
      const offset = tags.length;
      for (const tag of other.tags) add(tag.parent === null ? tag : { ...tag, parent: tag.parent + offset });
      for (const item of other.items.slice(from))
        items.push(item.tag === undefined ? item : { ...item, tag: item.tag + offset });
    },
    ofText: () => {
      if (open === 'untagged') return null;
      const type = typeOf(open);
      const isLeaf = type !== null && type !== 'Table' && type !== 'TR';
      return isLeaf && typeof open === 'number' ? open : openTag({ type: 'P' });
    },
    ofShape: () => (typeof open === 'number' && typeOf(open) === 'Figure' ? open : null),
  };
}
