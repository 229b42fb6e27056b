import type { Archetype } from '#shared/framework/archetypes/archetypes.ts';
import { listStems, titleWords } from './title-words.ts';
import { tverskyIndex } from './tversky-index.ts';

/** Below this likeness nothing is suggested: a wrong match is worse than none. */
export const leastLikeness = 0.72;
/** Weight of a word of the title that the name does not have. */
const extraWeight = 0.06;
/** A name counts where its words stand together in the title, with at most so many others between them. */
const mostBetween = 1;

export type ArchetypeMatch = {
  readonly archetype: Archetype;
  /** 0 to 1. */
  readonly likeness: number;
  /** The name of the kind that the title is like. */
  readonly alias: string;
};

/** `isWhole`: with the empty words, since one general word alone (`optimization` of `network optimization`) names nothing. */
type Name = {
  readonly isWhole: boolean;
  readonly archetype: Archetype;
  readonly alias: string;
  readonly words: readonly string[];
};

function toName(archetype: Archetype, alias: string): Name {
  const all = listStems(alias);
  const telling = titleWords(alias);
  const isWhole = telling.length < 2 && all.length > 1;
  return { archetype, alias, words: isWhole ? all : telling, isWhole };
}

/** How telling each word is: the logarithm of kinds over kinds that use it (Spärck Jones 1972); unknown words as rare ones. */
function createWeights(names: readonly Name[], count: number): (word: string) => number {
  const kinds = new Map<string, Set<string>>();
  for (const { archetype, words } of names) {
    for (const word of words) kinds.set(word, (kinds.get(word) ?? new Set()).add(archetype.id));
  }
  return (word) => Math.log(1 + count / (kinds.get(word)?.size ?? 1));
}

function standTogether(title: readonly string[], name: readonly string[]): boolean {
  const places = name.map((word) => title.indexOf(word)).filter((place) => place >= 0);
  return Math.max(...places) - Math.min(...places) < places.length + mostBetween;
}

/**
 * Finds the kind of use case that a title names: the best likeness (Tversky 1977, words weighted by inverse document
 * frequency, Spärck Jones 1972, stems by Porter 1980) over all names of all kinds. Null below `leastLikeness`, for an
 * empty title, and where two kinds are equally like it.
 */
export function createArchetypeMatcher(archetypes: readonly Archetype[]): (title: string) => ArchetypeMatch | null {
  const names = archetypes.flatMap((archetype) => archetype.aliases.map((alias) => toName(archetype, alias)));
  const weightOf = createWeights(names, archetypes.length);
  return (title) => {
    const telling = titleWords(title);
    const all = listStems(title);
    let best: ArchetypeMatch | null = null;
    let isTied = false;
    for (const { archetype, alias, words: ofName, isWhole } of names) {
      const words = isWhole ? all : telling;
      const likeness = tverskyIndex(words, ofName, weightOf, extraWeight);
      if (likeness < leastLikeness || likeness < (best?.likeness ?? 0)) continue;
      if (!standTogether(words, ofName)) continue;
      isTied = likeness === best?.likeness && (isTied || archetype.id !== best.archetype.id);
      best = { archetype, likeness, alias };
    }
    return isTied ? null : best;
  };
}
