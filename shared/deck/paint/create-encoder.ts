import { isPairwise } from '../measure.ts';
import { type PdfFont, toPdfNumber } from './pdf-document.ts';

type Part = { readonly glyphs: string; readonly rise: number; readonly before: number; readonly after: number };

/** Words up to this length are remembered. */
const longestKept = 65;

/** Operators that show `parts`: glyphs, and between them how far to move, in thousandths of the size. */
function toOperators(parts: readonly Part[], size: number): string {
  let text = '';
  let glyphs = '';
  let pieces = '';
  let rise = 0;
  let isPlain = true;
  const flushGlyphs = () => {
    if (glyphs !== '') pieces += `<${glyphs}>`;
    glyphs = '';
  };
  const move = (by: number) => {
    const rounded = Math.round(by);
    if (rounded === 0) return;
    flushGlyphs();
    pieces += String(-rounded);
    isPlain = false;
  };
  const flush = () => {
    flushGlyphs();
    if (pieces !== '') text += isPlain ? `${pieces} Tj ` : `[${pieces}] TJ `;
    pieces = '';
    isPlain = true;
  };
  for (const part of parts) {
    if (part.rise !== rise) {
      flush();
      rise = part.rise;
      text += `${toPdfNumber((rise * size) / 1000)} Ts `;
    }
    move(part.before);
    glyphs += part.glyphs;
    move(part.after);
  }
  flush();
  return rise === 0 ? text : `${text}0 Ts `;
}

function createWordEncoder(font: PdfFont): (text: string) => readonly Part[] {
  const known = new Map<string, readonly Part[]>();
  const encode = (word: string): readonly Part[] => {
    const [glyphs, positions] = font.encode(word);
    return positions.map((at, index) => ({
      glyphs: glyphs[index] ?? '',
      rise: Math.round(at.yOffset),
      before: at.xOffset,
      after: at.xAdvance - at.advanceWidth - at.xOffset,
    }));
  };
  return (text) =>
    (text.match(/[^ ]* ?/g) ?? []).flatMap((word) => {
      if (word === '') return [];
      const kept = known.get(word) ?? encode(word);
      if (word.length <= longestKept) known.set(word, kept);
      return kept;
    });
}

type Kerning = (first: number, second: number) => number;

function createPairEncoder(font: PdfFont, kerningOf: Kerning): (text: string) => readonly Part[] {
  const letters = new Map<number, string>();
  const letterOf = (code: number) => {
    const known = letters.get(code);
    if (known !== undefined) return known;
    const [glyphs] = font.encode(String.fromCharCode(code));
    const letter = glyphs.join('');
    letters.set(code, letter);
    return letter;
  };
  return (text) => {
    const parts: Part[] = [];
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      const previous = index === 0 ? 32 : text.charCodeAt(index - 1);
      const before = previous === 32 ? 0 : kerningOf(previous, code);
      parts.push({ glyphs: letterOf(code), rise: 0, before, after: 0 });
    }
    return parts;
  };
}

/** Text of one face as operators of a page, spaced as it was measured; remembers letters, not whole texts. */
export function createEncoder(font: PdfFont, kerning: Kerning): (text: string, size: number) => string {
  const byWord = createWordEncoder(font);
  const byPair = createPairEncoder(font, kerning);
  return (text, size) => toOperators(isPairwise(text) ? byPair(text) : byWord(text), size);
}
