/**
 * How far `title` is like `name`, 0 to 1: the ratio model of Tversky (1977) over weighted words. What both share counts
 * in full, `extra` is the weight of a word that only the title has, and a word that only the name has counts in full:
 * a long title may hold a short name. 0 where either is empty.
 */
export function tverskyIndex(
  title: readonly string[],
  name: readonly string[],
  weightOf: (word: string) => number,
  extra: number,
): number {
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + weightOf(word), 0);
  const both = sum(name.filter((word) => title.includes(word)));
  if (both <= 0) return 0;
  const onlyName = sum(name.filter((word) => !title.includes(word)));
  const onlyTitle = sum(title.filter((word) => !name.includes(word)));
  return both / (both + onlyName + extra * onlyTitle);
}
