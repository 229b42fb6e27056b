import { porterStem } from './porter-stem.ts';

/** Words that say nothing about what kind of use case a title names. */
const empty = new Set(
  `a an and are as at based be by for from how in into is it its of on or our over per that the their this to toward
  towards use used using via what when which with ai ml artificial intelligence machine learning deep neural network
  networks model models modeling algorithm algorithms approach approaches technique techniques method methods tool tools
  system systems project initiative pilot program solution application develop development develops support improve
  improved improving help automate automated automatic automatically automation enhance enhanced new driven powered
  assisted enabled intelligent smart`
    .trim()
    .split(/\s+/),
);

/** The stems of all words of a title, each once, in their order. */
export function listStems(title: string): readonly string[] {
  return toStems(title, () => true);
}

/** The stems of a title's telling words, each once, in their order; empty words of the trade are left out. */
export function titleWords(title: string): readonly string[] {
  return toStems(title, (word) => !empty.has(word));
}

function toStems(title: string, isKept: (word: string) => boolean): readonly string[] {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return [...new Set(words.filter((word) => word !== '' && isKept(word)).map(porterStem))];
}
