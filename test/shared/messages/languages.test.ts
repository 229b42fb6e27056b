import { beforeAll, describe, expect, test } from 'vitest';
import { languages, languageTags } from '#shared/messages/languages.ts';
import { loadWholeCatalogue } from '#shared/messages/load-whole-catalogue.ts';
import { createWholeMessages } from '#shared/messages/whole-messages.ts';
import { sameEverywhere, sameWords } from './same-words.ts';
import { type Entry, hear, listArguments, walkCatalogue } from './walk-catalogue.ts';

const english = walkCatalogue(createWholeMessages());
const counts = [0, 1, 2, 5, 1_000_000];
/** Sentences that a few kinds of arguments are enough to hear. */
const enough = 4;

const letters = (text: string) => text.replaceAll(/Alpha|Beta|[^\p{L}]+/gu, ' ').trim();
const hasWords = (text: string) => /\p{L}{3}/u.test(letters(text));

/** What one sentence says in English and in the other language, for a few arguments that English understands. */
function hearBoth(
  one: Entry['say'],
  other: Entry['say'],
  count: number,
): readonly (readonly [string, string | null])[] {
  if (typeof one === 'string' || typeof other === 'string') return [];
  const heard: (readonly [string, string | null])[] = [];
  for (const args of listArguments(count)) {
    const said = hear(one, args);
    const answer = hear(other, args);
    // Made-up objects may lack what only one language looks at.
    const isMadeUp = args.some((arg) => typeof arg === 'function');
    if (said !== null && (answer !== null || !isMadeUp)) heard.push([said, answer]);
    if (heard.filter(([, other]) => other !== null).length === enough) break;
  }
  return heard;
}

describe.each(languages.filter((language) => language !== 'en'))('the texts in %s', (language) => {
  let entries: ReadonlyMap<string, Entry>;
  beforeAll(async () => {
    const catalogue = await loadWholeCatalogue(language);
    const messages = createWholeMessages(languageTags[language], 'USD', undefined, catalogue);
    entries = new Map(walkCatalogue(messages).map((entry) => [entry.path, entry]));
  });

  test('are all there, and no more', () => {
    expect([...entries.keys()].filter((path) => !path.includes('.words.')).sort()).toEqual(
      english
        .map(({ path }) => path)
        .filter((path) => !path.includes('.words.'))
        .sort(),
    );
  });

  test('hold no English by accident', () => {
    const isSame = (text: string) => sameEverywhere.has(text) || sameWords[language].has(text);
    const left = english.flatMap(({ path, say }) => {
      const own = entries.get(path)?.say;
      return typeof say === 'string' && own === say && hasWords(say) && !isSame(say) ? [`${path}: ${say}`] : [];
    });
    expect(left).toEqual([]);
  });

  test('make sentences where English makes them, and other ones', () => {
    const shortest = 4;
    const faults = english.flatMap(({ path, say, count }) => {
      const heard = hearBoth(say, entries.get(path)?.say ?? '', count);
      if (heard.length === 0) return [];
      const understood = heard.filter(([, other]) => other !== null);
      if (understood.length === 0) return [`${path} says nothing`];
      const isSame = understood.every(([one, other]) => one === other);
      return isSame && letters(understood[0]?.[0] ?? '').split(' ').length >= shortest ? [`${path} is English`] : [];
    });
    expect(faults).toEqual([]);
  });

  test('count nought, one, two, five and a million', () => {
    const faults = english.flatMap(({ path, say, count }) => {
      const own = entries.get(path)?.say;
      if (count !== 1 || typeof say === 'string' || typeof own !== 'function') return [];
      const odd = counts.filter((number) => hear(say, [number]) !== null && hear(own, [number]) === null);
      return odd.map((number) => `${path} of ${number}`);
    });
    expect(faults).toEqual([]);
  });

  test('quote as the language quotes', () => {
    const marks = { de: /[“”](?=\p{L})|(?<!„[^“]*)“/u, fr: /[“”„]/u, es: /[“”„]/u }[language];
    const texts = [...entries.values()].flatMap(({ path, say }) =>
      typeof say === 'string' ? [`${path}: ${say}`] : [],
    );
    expect(texts.filter((text) => marks.test(text.replace(/^\S+: /, '')))).toEqual([]);
  });
});
