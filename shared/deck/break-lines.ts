import type { Face, Measure } from './measure.ts';
import { toPrintableText } from './printable-text.ts';

/** A piece of text in the paragraph's own face, or in its semibold or italic. */
export type Span = { readonly text: string; readonly emphasis?: 'strong' | 'italic' };
export type Rich = string | readonly Span[];

export type Run = { readonly text: string; readonly face: Face; readonly width: number };
export type Line = { readonly runs: readonly Run[]; readonly width: number };

/** A word is broken after so many letters even where the line would hold more. */
const longestWord = 64;

export function toSpans(content: Rich): readonly Span[] {
  return typeof content === 'string' ? [{ text: content }] : content;
}

function toFace(base: Face, emphasis: Span['emphasis']): Face {
  if (emphasis === undefined) return base;
  if (emphasis === 'strong') return base === 'italic' || base === 'semiboldItalic' ? 'semiboldItalic' : 'semibold';
  return base === 'semibold' || base === 'semiboldItalic' ? 'semiboldItalic' : 'italic';
}

/** Pieces of one word, none wider than `width` or longer than 64 letters, in one pass over its letters. */
function splitWord(word: string, face: Face, size: number, width: number, measure: Measure): readonly string[] {
  if (word.length <= longestWord && measure.width(word, face, size) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let letters = 0;
  let pieceWidth = 0;
  for (const letter of word) {
    // Kerning is left out of the running sum; the slack of two points covers it.
    const letterWidth = measure.width(letter, face, size);
    if (piece !== '' && (pieceWidth + letterWidth > width - 2 || letters >= longestWord)) {
      pieces.push(piece);
      piece = '';
      letters = 0;
      pieceWidth = 0;
    }
    piece += letter;
    letters += 1;
    pieceWidth += letterWidth;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

type Setting = { readonly face: Face; readonly size: number; readonly width: number; readonly measure: Measure };
type Piece = { text: string; readonly face: Face };

function toLine(pieces: readonly Piece[], setting: Setting): Line {
  const runs = pieces
    .map((piece, index) => ({ ...piece, text: index === pieces.length - 1 ? piece.text.trimEnd() : piece.text }))
    .filter((piece) => piece.text !== '')
    .map((piece) => ({ ...piece, width: setting.measure.width(piece.text, piece.face, setting.size) }));
  return { runs, width: runs.reduce((sum, run) => sum + run.width, 0) };
}

function breakParagraph(spans: readonly Span[], setting: Setting): readonly Line[] {
  const { face, size, width, measure } = setting;
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  let used = 0;
  const push = () => {
    lines.push(toLine(pieces, setting));
    pieces = [];
    used = 0;
  };
  const add = (text: string, spanFace: Face) => {
    const last = pieces.at(-1);
    if (last !== undefined && last.face === spanFace) last.text += text;
    else pieces.push({ text, face: spanFace });
  };
  for (const span of spans) {
    const spanFace = toFace(face, span.emphasis);
    for (const token of span.text.match(/[^ ]+ *| +/g) ?? []) {
      const word = token.trimEnd();
      const gap = token.slice(word.length);
      const parts = word === '' ? [''] : splitWord(word, spanFace, size, width, measure);
      parts.forEach((part, index) => {
        const partWidth = measure.width(part, spanFace, size);
        if (pieces.length > 0 && used + partWidth > width + 0.01) push();
        const text = index === parts.length - 1 ? part + gap : part;
        if (pieces.length === 0 && text.trim() === '') return;
        // A space of its own goes with the word before it: a run that begins with a space loses it on paper.
        add(text, word === '' ? (pieces.at(-1)?.face ?? spanFace) : spanFace);
        used += gap === '' || index < parts.length - 1 ? partWidth : measure.width(text, spanFace, size);
      });
    }
  }
  push();
  return lines;
}

function splitAtLineEnds(spans: readonly Span[]): readonly (readonly Span[])[] {
  const paragraphs: Span[][] = [[]];
  for (const span of spans) {
    span.text.split('\n').forEach((text, index) => {
      if (index > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ ...span, text });
    });
  }
  return paragraphs;
}

/**
 * The lines of `content` at a width in points. Breaks at line ends and spaces, and inside a word only when it is
 * wider than the line or longer than 64 letters. No line is wider than `width`; empty paragraphs give empty lines,
 * empty content none.
 */
export function breakLines(
  content: Rich,
  style: { readonly face: Face; readonly size: number },
  width: number,
  measure: Measure,
): readonly Line[] {
  const spans = toSpans(content).map((span) => {
    const text = toPrintableText(span.text, measure);
    return { ...span, text: text.trim() === '' ? '' : text };
  });
  if (spans.every((span) => span.text === '')) return [];
  const setting = { face: style.face, size: style.size, width, measure };
  return splitAtLineEnds(spans).flatMap((paragraph) => breakParagraph(paragraph, setting));
}
