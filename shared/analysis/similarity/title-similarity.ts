const size = 3;

/** The title as it is compared: lower case, without accents and punctuation, words apart by one space. */
function normalize(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How often each run of three letters occurs, words padded so that their beginnings and ends count. */
function countTrigrams(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.split(' ')) {
    const letters = [...`  ${word} `];
    for (let index = 0; index + size <= letters.length; index += 1) {
      const trigram = letters.slice(index, index + size).join('');
      counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
    }
  }
  return counts;
}

const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);

/**
 * How alike two titles are, 0 to 1: the Sørensen–Dice coefficient over the trigrams of their words (Dice 1945), without
 * regard to case, accents, punctuation or the order of words. 1 for the same words; 0 where one of them is empty.
 */
export function titleSimilarity(a: string, b: string): number {
  const [first, second] = [normalize(a), normalize(b)];
  if (first === '' || second === '') return 0;
  const [own, other] = [countTrigrams(first), countTrigrams(second)];
  const shared = [...own].reduce((sum, [trigram, count]) => sum + Math.min(count, other.get(trigram) ?? 0), 0);
  return (2 * shared) / (total(own) + total(other));
}

/** From this similarity on two titles may well mean the same. */
export const closeTitles = 0.62;

/** The entry whose title is most like `title`, if it is close enough to ask about; null otherwise. */
export function findCloseTitle<Entry extends { readonly title: string }>(
  title: string,
  entries: readonly Entry[],
): Entry | null {
  let best: Entry | null = null;
  let most = closeTitles;
  for (const entry of entries) {
    const similarity = titleSimilarity(title, entry.title);
    if (similarity >= most) [best, most] = [entry, similarity];
  }
  return best;
}
