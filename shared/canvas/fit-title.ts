/** Width of a text in pixels when it is set in the title's weight at `sizePx`. */
export type MeasureText = (text: string, sizePx: number) => number;

/** A card's title as it is set: `normal` 14.5/18 on two lines, `small` 12/13 on three. */
export type FittedTitle = {
  readonly size: 'normal' | 'small';
  readonly lines: readonly string[];
  /** True when the end was left out and "…" stands for it. */
  readonly isCut: boolean;
};

export type TitleBox = {
  /** Width of the first line, which leaves room for the number. */
  readonly firstWidth: number;
  readonly width: number;
};

const normalPx = 14.5;
const smallPx = 12;
const smallLines = 3;

type Piece = { readonly text: string; readonly spaced: boolean };

/** Words, parted after hyphens too; a word wider than a line is parted where the line ends. */
function toPieces(title: string, fits: (text: string) => boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const word of title.trim().split(/\s+/)) {
    for (const [index, part] of word.split(/(?<=[-/])(?=.)/u).entries()) {
      let rest = part;
      let spaced = index === 0;
      while (rest !== '' && !fits(rest)) {
        const letters = [...rest];
        let count = letters.length - 1;
        while (count > 1 && !fits(letters.slice(0, count).join(''))) count -= 1;
        pieces.push({ text: letters.slice(0, count).join(''), spaced });
        spaced = false;
        rest = letters.slice(count).join('');
      }
      if (rest !== '') pieces.push({ text: rest, spaced });
    }
  }
  return pieces;
}

function join(pieces: readonly Piece[]): string {
  return pieces.map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text)).join('');
}

/** One line, or the two lines of the most equal width that fit; null when two do not do. */
function fitBalanced(title: string, box: TitleBox, measure: MeasureText): readonly string[] | null {
  const at = (text: string) => measure(text, normalPx);
  if (at(title) <= box.firstWidth) return [title];
  const pieces = toPieces(title, (text) => at(text) <= box.firstWidth);
  let best: readonly string[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let count = 1; count < pieces.length; count += 1) {
    const first = join(pieces.slice(0, count));
    const firstPx = at(first);
    if (firstPx > box.firstWidth) break;
    const second = join(pieces.slice(count));
    const widest = Math.max(firstPx, at(second));
    if (at(second) <= box.width && widest < least) {
      least = widest;
      best = [first, second];
    }
  }
  return best;
}

/**
 * How `title` is set on a card: on two lines at 14.5 px, balanced; else on three at 12 px; past that it ends with "…"
 * after the last word that fits. No line is ever wider than the box.
 */
export function fitTitle(title: string, box: TitleBox, measure: MeasureText): FittedTitle {
  const text = title.trim().replace(/\s+/g, ' ');
  const balanced = fitBalanced(text, box, measure);
  if (balanced !== null) return { size: 'normal', lines: balanced, isCut: false };
  const at = (line: string) => measure(line, smallPx);
  const pieces = toPieces(text, (piece) => at(piece) <= box.firstWidth);
  const lines: string[] = [];
  let start = 0;
  for (let line = 0; line < smallLines && start < pieces.length; line += 1) {
    const width = line === 0 ? box.firstWidth : box.width;
    const isLast = line === smallLines - 1;
    let count = 1;
    while (start + count < pieces.length && at(join(pieces.slice(start, start + count + 1))) <= width) count += 1;
    if (isLast && start + count < pieces.length) {
      while (count > 1 && at(`${join(pieces.slice(start, start + count))}…`) > width) count -= 1;
      lines.push(`${join(pieces.slice(start, start + count))}…`);
      return { size: 'small', lines, isCut: true };
    }
    lines.push(join(pieces.slice(start, start + count)));
    start += count;
  }
  return { size: 'small', lines, isCut: false };
}
