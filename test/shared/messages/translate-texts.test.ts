import { describe, expect, test } from 'vitest';
import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import { shippedTexts } from '#shared/framework/texts/shipped-texts.ts';
import { translateTexts } from '#shared/messages/translate-texts.ts';

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change));
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, each]) => [key, mapTexts(each, change)]));
}

const translated = mapTexts(shippedTexts, (text) => `[${text}]`) as PackTexts;

describe('translateTexts', () => {
  test('says every shipped text in the other language', () => {
    expect(translateTexts(structuredClone(shippedTexts), translated)).toEqual(translated);
  });

  test('leaves what a pack edited as it was written, down to one anchor', () => {
    const { complexity } = shippedTexts.criteria;
    const own: PackTexts = {
      ...shippedTexts,
      criteria: {
        ...shippedTexts.criteria,
        complexity: { ...complexity, anchors: ['Ours', ...complexity.anchors.slice(1)] as never },
      },
      controls: { ...shippedTexts.controls, 'model-card': 'Our card' },
    };
    const shown = translateTexts(own, translated);
    expect(shown.criteria.complexity.anchors[0]).toBe('Ours');
    expect(shown.criteria.complexity.anchors[1]).toBe(`[${complexity.anchors[1]}]`);
    expect(shown.controls['model-card']).toBe('Our card');
    expect(shown.dataItems).toEqual(translated.dataItems);
  });

  test('changes no word where the language is English', () => {
    expect(translateTexts(shippedTexts, shippedTexts)).toBe(shippedTexts);
  });
});
