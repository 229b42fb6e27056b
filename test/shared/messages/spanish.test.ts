import { expect, test } from 'vitest';
import { archetypeTexts as englishArchetypes } from '#shared/messages/en/archetypes/archetype-texts.ts';
import { archetypeTexts } from '#shared/messages/es/archetypes/archetype-texts.ts';
import { createFormat } from '#shared/messages/format.ts';
import { spanish } from '#shared/messages/spanish.ts';
import { wholeEnglish } from '#shared/messages/whole-english.ts';
import { createWholeMessages } from '#shared/messages/whole-messages.ts';

type Text = { readonly path: string; readonly text: string };

/** Every text of a tree that stands as it is, by its path; what functions say is not called. */
function collect(tree: unknown, path: string): readonly Text[] {
  if (typeof tree === 'string') return [{ path, text: tree }];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => collect(value, `${path}.${key}`));
}

const format = createFormat('es-ES', 'EUR');
const words = collect({ ...spanish.build(format, spanish.shippedTexts), archetypeTexts }, 'es');
const breaking = (pattern: RegExp) => words.filter(({ text }) => pattern.test(text));

test('marks what is quoted and asked as Spanish does', () => {
  expect(words.length).toBeGreaterThan(2500);
  expect(breaking(/[“”]/)).toEqual([]);
  expect(words.filter(({ text }) => text.split('?').length > text.split('¿').length && !text.includes(' ? '))).toEqual(
    [],
  );
});

test('keeps numbers and their percent sign on one line, with a decimal comma', () => {
  expect(breaking(/\d %|\d%/)).toEqual([]);
  expect(breaking(/\b0\.\d/)).toEqual([]);
});

test('says nothing of a sentence or more in the English words', () => {
  const source = { ...wholeEnglish.build(format, wholeEnglish.shippedTexts), archetypeTexts: englishArchetypes };
  const inEnglish = new Map(collect(source, 'es').map(({ path, text }) => [path, text]));
  const same = words.filter(({ path, text }) => text === inEnglish.get(path) && text.split(' ').length > 4);
  expect(same).toEqual([]);
});

test('says the shipped method in Spanish, and what a workshop edited as it was written', () => {
  const { criteria } = wholeEnglish.shippedTexts;
  const edited = {
    ...wholeEnglish.shippedTexts,
    criteria: { ...criteria, value: { ...criteria.value, name: 'Worth' } },
  };
  const { framework } = createWholeMessages('es-ES', 'EUR', edited, spanish);
  expect(framework.criteria.complexity.name).toBe('Complejidad del patrón');
  expect(framework.criteria.value.name).toBe('Worth');
});
