/** Which letters of `text` a query hits, and how well: higher is better. Null: they are not all there in order. */
export type Match = { readonly score: number; readonly hits: readonly number[] };

const isWordStart = (text: string, at: number) => at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');

function fold(text: string): string {
  // Texts hold no-break spaces before units; people type the other.
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('\u00A0', ' ').toLowerCase();
}

function matchWhole(text: string, query: string): Match | null {
  let best: Match | null = null;
  for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1)) {
    const score = 100 + (isWordStart(text, at) ? 50 : 0) - at - text.length / 100;
    if (best === null || score > best.score) {
      best = { score, hits: Array.from({ length: query.length }, (_, index) => at + index) };
    }
  }
  return best;
}

function matchLetters(text: string, query: string): Match | null {
  const hits: number[] = [];
  let score = 0;
  let from = 0;
  for (const letter of query.replaceAll(' ', '')) {
    const at = text.indexOf(letter, from);
    if (at < 0) return null;
    score += isWordStart(text, at) ? 8 : at === from ? 4 : -Math.min(6, at - from);
    hits.push(at);
    from = at + 1;
  }
  // Scattered letters mean something only where they begin words or follow one another.
  return score >= hits.length * 2 ? { score: score - text.length / 100, hits } : null;
}

/**
 * How well `query` matches `text`, without regard to case and accents: as a whole best at the start of a word, else by
 * letters in order. An empty query matches everything alike.
 */
export function scoreMatch(text: string, query: string): Match | null {
  const wanted = fold(query.trim());
  if (wanted === '') return { score: 0, hits: [] };
  const plain = fold(text);
  const match = matchWhole(plain, wanted) ?? matchLetters(plain, wanted);
  // Where folding changed the length, positions no longer point at letters of the text.
  return match === null || plain.length === text.length ? match : { ...match, hits: [] };
}
