export const faces = ['regular', 'semibold', 'italic', 'semiboldItalic'] as const;
export type Face = (typeof faces)[number];

/** What is read of a font file; fontkit's fonts have this shape. */
export type FontReader = {
  readonly unitsPerEm: number;
  layout(text: string): { readonly advanceWidth: number };
  hasGlyphForCodePoint(codePoint: number): boolean;
};

export type Measure = {
  /** Width in points of `text` on one line, as the PDF sets it: kerned within words, not across spaces. */
  readonly width: (text: string, face: Face, size: number) => number;
  /** Whether every face can draw the character. */
  readonly covers: (codePoint: number) => boolean;
};

// Letters whose width is the sum of advances and pair kerning. The rest (the fraction slash, the Catalan
// middle dot, combining marks) stands in rules that look at more than two letters, and is laid out as a word.
const pairwise = /^[ -~\u00A0-\u00B6\u00B8-\u02FF\u0370-\u03FF\u0400-\u045F\u2010-\u2026\u20AC\u2190-\u2193\u2212]*$/u;

function createFaceMeasure(font: FontReader): (text: string) => number {
  const advances = new Map<string, number>();
  const kernings = new Map<string, number>();
  const layout = (text: string) => font.layout(text).advanceWidth;
  const advance = (letter: string) => {
    const known = advances.get(letter);
    if (known !== undefined) return known;
    const width = layout(letter);
    advances.set(letter, width);
    return width;
  };
  const kerning = (first: string, second: string) => {
    const pair = first + second;
    const known = kernings.get(pair);
    if (known !== undefined) return known;
    const width = layout(pair) - advance(first) - advance(second);
    kernings.set(pair, width);
    return width;
  };
  const simple = (text: string) => {
    let width = 0;
    let previous = '';
    for (const letter of text) {
      width += advance(letter);
      if (previous !== '') width += kerning(previous, letter);
      previous = letter === ' ' ? '' : letter;
    }
    return width;
  };
  const whole = (text: string) => (text.match(/[^ ]* ?/g) ?? []).reduce((sum, word) => sum + layout(word), 0);
  return (text) => (pairwise.test(text) ? simple(text) : whole(text)) / font.unitsPerEm;
}

/** Measures text with the metrics of the four faces. Widths of letters and pairs are kept, so long decks stay linear. */
export function createMeasure(fonts: Readonly<Record<Face, FontReader>>): Measure {
  const byFace: Readonly<Record<Face, (text: string) => number>> = {
    regular: createFaceMeasure(fonts.regular),
    semibold: createFaceMeasure(fonts.semibold),
    italic: createFaceMeasure(fonts.italic),
    semiboldItalic: createFaceMeasure(fonts.semiboldItalic),
  };
  const covered = new Map<number, boolean>();
  return {
    width: (text, face, size) => byFace[face](text) * size,
    covers: (codePoint) => {
      const known = covered.get(codePoint);
      if (known !== undefined) return known;
      const isCovered = faces.every((face) => fonts[face].hasGlyphForCodePoint(codePoint));
      covered.set(codePoint, isCovered);
      return isCovered;
    },
  };
}
