/** Widths of texts in pixels, each measured once for its font. */
export type TextWidths = (font: string, text: string) => number;

/** So many that a board of 5,000 cards is never measured twice, and that a long session does not keep every text it saw. */
const mostKept = 100_000;

/** Measures on `context`. Widths hold as long as the typeface: once another has come, create it anew. */
export function createTextWidths(context: CanvasRenderingContext2D | null): TextWidths {
  const known = new Map<string, Map<string, number>>();
  let count = 0;
  return (font, text) => {
    const ofFont = known.get(font) ?? new Map<string, number>();
    const width = ofFont.get(text);
    if (width !== undefined) return width;
    if (context === null) return 0;
    if (count >= mostKept) {
      known.clear();
      ofFont.clear();
      count = 0;
    }
    context.font = font;
    const measured = context.measureText(text).width;
    known.set(font, ofFont.set(text, measured));
    count += 1;
    return measured;
  };
}
