export const faces = ['regular', 'semibold', 'italic', 'semiboldItalic'] as const;
export type Face = (typeof faces)[number];

/** Text as glyphs of a font and how far each moves on, in units of the font. */
export type GlyphRun = {
  readonly advanceWidth: number;
  readonly glyphs: readonly {
    readonly id: number;
    readonly advanceWidth: number;
    readonly codePoints: readonly number[];
  }[];
  readonly positions: readonly {
    readonly xAdvance: number;
    readonly yAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }[];
};

/** The same in thousandths of the size, each place with the usual advance of its glyph. */
export type PlacedGlyphs = Pick<GlyphRun, 'advanceWidth' | 'glyphs'> & {
  readonly positions: readonly (GlyphRun['positions'][number] & { readonly advanceWidth: number })[];
};

/** What is read of a font file; fontkit's fonts have this shape. */
export type FontReader = {
  readonly unitsPerEm: number;
  layout(text: string): GlyphRun;
  hasGlyphForCodePoint(codePoint: number): boolean;
};

export type Measure = {
  /** Width in points of `text` on one line, as the PDF sets it: kerned within words, not across spaces. */
  readonly width: (text: string, face: Face, size: number) => number;
  /** How far the second of two letters (their UTF-16 codes) moves after the first, in thousandths of the size. */
  readonly kerning: (first: number, second: number, face: Face) => number;
  /** The glyphs of a text and where they stand; those of one letter are found once. */
  readonly glyphs: (text: string, face: Face) => PlacedGlyphs;
  /** Whether every face can draw the character. */
  readonly covers: (codePoint: number) => boolean;
};

// Letters whose width is the sum of advances and pair kerning. The rest (the fraction slash, the Catalan
// middle dot, combining marks) stands in rules that look at more than two letters, and is laid out as a word.
const pairwise = /^[ -~\u00A0-\u00B6\u00B8-\u02FF\u0370-\u03FF\u0400-\u045F\u2010-\u2026\u20AC\u2190-\u2193\u2212]*$/;

/** Whether the text is as wide as its letters with the kerning of each pair, and drawn so. */
export function isPairwise(text: string): boolean {
  return pairwise.test(text);
}

/** Words up to this length are remembered; longer ones come once, as texts that try to break the page. */
const longestKept = 65;
const space = 32;
const codes = 65_536;

function createWordMeasure(layout: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  const word = (text: string) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const width = layout(text);
    if (text.length <= longestKept) known.set(text, width);
    return width;
  };
  return (text) => (text.match(/[^ ]* ?/g) ?? []).reduce((sum, part) => sum + word(part), 0);
}

type PairMeasure = {
  readonly width: (text: string) => number;
  readonly kerning: (first: number, second: number) => number;
};

function createPairMeasure(layout: (text: string) => number): PairMeasure {
  const advances = new Float64Array(codes).fill(-1);
  const kernings = new Map<number, number>();
  const advance = (code: number) => {
    const known = advances[code] ?? -1;
    if (known >= 0) return known;
    const width = layout(String.fromCharCode(code));
    advances[code] = width;
    return width;
  };
  const kerning = (first: number, second: number) => {
    const key = first * codes + second;
    const known = kernings.get(key);
    if (known !== undefined) return known;
    const width = layout(String.fromCharCode(first, second)) - advance(first) - advance(second);
    kernings.set(key, width);
    return width;
  };
  const width = (text: string) => {
    let sum = 0;
    let previous = space;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      sum += advance(code);
      if (previous !== space) sum += kerning(previous, code);
      previous = code;
    }
    return sum;
  };
  return { width, kerning };
}

function createFaceMeasure(font: FontReader): PairMeasure {
  const { unitsPerEm } = font;
  const layout = (text: string) => font.layout(text).advanceWidth;
  const byWord = createWordMeasure(layout);
  const byPair = createPairMeasure(layout);
  return {
    width: (text) => (pairwise.test(text) ? byPair.width(text) : byWord(text)) / unitsPerEm,
    kerning: (first, second) => (byPair.kerning(first, second) * 1000) / unitsPerEm,
  };
}

function createGlyphFinder(font: FontReader): (text: string) => PlacedGlyphs {
  const letters = new Map<string, PlacedGlyphs>();
  const scale = 1000 / font.unitsPerEm;
  const find = (text: string): PlacedGlyphs => {
    const { advanceWidth, glyphs, positions } = font.layout(text);
    const scaled = positions.map(({ xAdvance, yAdvance, xOffset, yOffset }, index) => ({
      xAdvance: xAdvance * scale,
      yAdvance: yAdvance * scale,
      xOffset: xOffset * scale,
      yOffset: yOffset * scale,
      advanceWidth: (glyphs[index]?.advanceWidth ?? 0) * scale,
    }));
    return { advanceWidth: advanceWidth * scale, glyphs, positions: scaled };
  };
  return (text) => {
    if (text.length > 1) return find(text);
    const known = letters.get(text) ?? find(text);
    letters.set(text, known);
    return known;
  };
}

/** Measures text with the metrics of the four faces. Widths of letters and pairs are kept, so long decks stay linear. */
export function createMeasure(fonts: Readonly<Record<Face, FontReader>>): Measure {
  const byFace: Readonly<Record<Face, PairMeasure>> = {
    regular: createFaceMeasure(fonts.regular),
    semibold: createFaceMeasure(fonts.semibold),
    italic: createFaceMeasure(fonts.italic),
    semiboldItalic: createFaceMeasure(fonts.semiboldItalic),
  };
  const glyphsOf: Readonly<Record<Face, (text: string) => PlacedGlyphs>> = {
    regular: createGlyphFinder(fonts.regular),
    semibold: createGlyphFinder(fonts.semibold),
    italic: createGlyphFinder(fonts.italic),
    semiboldItalic: createGlyphFinder(fonts.semiboldItalic),
  };
  const covered = new Map<number, boolean>();
  return {
    width: (text, face, size) => byFace[face].width(text) * size,
    kerning: (first, second, face) => byFace[face].kerning(first, second),
    glyphs: (text, face) => glyphsOf[face](text),
    covers: (codePoint) => {
      const known = covered.get(codePoint);
      if (known !== undefined) return known;
      const isCovered = faces.every((face) => fonts[face].hasGlyphForCodePoint(codePoint));
      covered.set(codePoint, isCovered);
      return isCovered;
    },
  };
}
