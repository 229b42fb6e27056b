import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { shippedTexts as frenchTexts } from '#shared/framework/texts/fr/shipped-texts.ts';
import { shippedTexts } from '#shared/framework/texts/shipped-texts.ts';
import { archetypeTexts as english } from '#shared/messages/en/archetypes/archetype-texts.ts';
import { createFormat } from '#shared/messages/format.ts';
import { archetypeTexts as french } from '#shared/messages/fr/archetypes/archetype-texts.ts';
import { build } from '#shared/messages/fr/build.ts';
import { createWholeMessages } from '#shared/messages/whole-messages.ts';

const root = join(import.meta.dirname, '../../..');
const messages = build(createFormat('fr-FR', 'EUR'), frenchTexts);

type Node = { readonly type?: string; readonly [key: string]: unknown };

/** Every text in a source, as it is read: values of strings and the fixed pieces of templates, without names of keys. */
function listTexts(node: unknown, found: string[] = []): readonly string[] {
  if (Array.isArray(node)) {
    for (const each of node) listTexts(each, found);
    return found;
  }
  if (typeof node !== 'object' || node === null) return found;
  const { type, ...parts } = node as Node;
  if (type === 'ImportDeclaration') return found;
  if (type === 'Literal' && typeof parts.value === 'string') found.push(parts.value);
  if (type === 'TemplateElement') found.push((parts.value as { readonly cooked: string }).cooked);
  for (const [key, part] of Object.entries(parts)) if (type !== 'Property' || key !== 'key') listTexts(part, found);
  return found;
}

const sources = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'shared/messages/fr', 'shared/framework/texts/fr'],
  { cwd: root, encoding: 'utf8' },
)
  .trim()
  .split('\n');
const texts = sources.flatMap((path) => listTexts(parseAst(readFileSync(join(root, path), 'utf8'), { lang: 'ts' })));

/** The figures in every text that is no function, by its path. A glossary is ordered by its words, so by its language. */
const figuresOf = (node: unknown) =>
  Object.fromEntries(listNumbers(node).filter(([path, figures]) => figures.length > 0 && !path.includes('glossary')));

function listNumbers(node: unknown, path = ''): readonly (readonly [string, readonly string[]])[] {
  if (typeof node === 'string') {
    const figures = node.replaceAll(/(?<=\d)[\u202F,](?=\d{3}(?!\d))/g, '').replaceAll(/(?<=\d),(?=\d)/g, '.');
    return [[path, (figures.match(/\d+(?:\.\d+)?/g) ?? []).toSorted()]];
  }
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, part]) => listNumbers(part, `${path}.${key}`));
}

describe('French', () => {
  it('has texts to look at', () => {
    expect(texts.length).toBeGreaterThan(4000);
  });

  it('parts high punctuation and guillemets from words by a space that does not break', () => {
    expect(texts.filter((text) => / [:;!?%»]|« |«$/.test(text) && !/«$/.test(text))).toEqual([]);
    expect(texts.filter((text) => /[\p{L})\d][;!?»](?!\w)/u.test(text))).toEqual([]);
  });

  it('uses its own quotation marks and apostrophes', () => {
    expect(texts.filter((text) => /[“”]|\p{L}'\p{L}/u.test(text))).toEqual([]);
  });

  it('states the figures that English states', () => {
    expect(figuresOf(messages)).toEqual(figuresOf(createWholeMessages('en-US', 'EUR')));
    expect(figuresOf(frenchTexts)).toEqual(figuresOf(shippedTexts));
    expect(figuresOf(french)).toEqual(figuresOf(english));
  });

  it('counts nought and one in the singular', () => {
    expect([0, 1, 2].map(messages.canvas.flags.contested)).toEqual(['0 contesté', '1 contesté', '2 contestés']);
    expect([0, 1, 2].map(messages.steps.decide.dissents)).toEqual(['0 désaccord', '1 désaccord', '2 désaccords']);
  });

  it('makes number words agree with what they count', () => {
    const { titles } = messages.deck;
    expect(titles.decisions(1, 0)).toEqual(['Une décision, sans désaccord']);
    expect(titles.openUseCases(1)).toEqual(['Un cas d’usage est collecté et reste à aborder']);
    expect(titles.openUseCases(3)).toEqual(['Trois cas d’usage sont collectés et restent à aborder']);
  });
});
