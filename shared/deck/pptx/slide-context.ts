import type { DeckTheme } from '../theme.ts';

/** What a file of the package points at: a web address, or another file of it by its path from the root. */
export type Target = { readonly type: 'hyperlink' | 'slide' | 'image' | 'chart'; readonly to: string };

/** The parts of the package that slides share. */
export type Media = {
  /** Path of a picture, the same for the same data; null where the data is none that slides can hold. */
  readonly addImage: (data: string) => string | null;
  /** Path of a chart. */
  readonly addChart: (xml: string, workbook: Uint8Array) => string;
};

/** What writing a slide needs; numbers and references count up while it is written. */
export type SlideContext = {
  readonly language: string;
  readonly names: SlideNames;
  readonly media: Media;
  readonly nextId: () => number;
  /** Name of the reference to a target, the same for the same target. */
  readonly refer: (target: Target) => string;
  /** Path of the slide that shows a page; null where there is none. */
  readonly findSlide: (pageId: string) => string | null;
  /** A `#rrggbb` color as the deck's theme knows it, or by itself. */
  readonly toColor: (hex: string) => string;
};

/** What the parts of a slide are called in the list of its objects. */
export type SlideNames = {
  readonly title: string;
  readonly text: string;
  readonly table: string;
  readonly chart: string;
  readonly figure: string;
  readonly shape: string;
  readonly picture: string;
  /** Stands in the sheet behind a chart above the names of its bars or points. */
  readonly category: string;
};

/** Points as the units that the format counts in. */
export function toEmu(points: number): number {
  return Math.round(points * 12_700);
}

/** Writes colors: those of the theme by their place in it, so that another theme recolors the slides. */
export function createColorWriter(theme: DeckTheme): (hex: string) => string {
  const places = new Map<string, string>([
    [theme.ruleStrong, 'accent6'],
    [theme.wash, 'bg2'],
    [theme.ink2, 'tx2'],
    [theme.accent, 'accent1'],
    [theme.paper, 'bg1'],
    [theme.ink, 'tx1'],
  ]);
  return (hex) => {
    const place = places.get(hex);
    return place === undefined ? `<a:srgbClr val="${hex.slice(1).toUpperCase()}"/>` : `<a:schemeClr val="${place}"/>`;
  };
}
