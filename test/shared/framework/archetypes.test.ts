import { describe, expect, test } from 'vitest';
import { tier } from '#shared/analysis/risk/tier.ts';
import { industries } from '#shared/framework/archetypes/archetype.ts';
import { type Archetype, type ArchetypeId, archetypes } from '#shared/framework/archetypes/archetypes.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import { type TierExampleId, tierExamples } from '#shared/framework/risk.ts';
import { archetypeTexts } from '#shared/messages/en/archetypes/archetype-texts.ts';

const kindOfExample: Readonly<Record<TierExampleId, ArchetypeId>> = {
  'content-recommendation': 'content-recommendation',
  'internal-search': 'search-ranking',
  'demand-forecasting': 'demand-forecasting',
  'price-optimization': 'price-optimization',
  'marketing-targeting': 'marketing-targeting',
  'customer-segmentation': 'customer-segmentation',
  'credit-scoring': 'credit-scoring',
  'fraud-detection': 'fraud-detection',
  'insurance-underwriting': 'insurance-underwriting',
  hiring: 'hiring',
  'health-diagnostics': 'medical-diagnosis',
  'autonomous-systems': 'autonomous-vehicles',
  'criminal-justice': 'criminal-justice',
};

function find(id: ArchetypeId): Archetype {
  const found = archetypes.find((archetype) => archetype.id === id);
  if (found === undefined) throw new Error(`no archetype ${id}`);
  return found;
}

function tierOf({ risk }: Archetype): string {
  return tier(defaultPack.riskQuestions, Object.fromEntries(risk.yes.map((id) => [id, 'yes' as const]))).tier;
}

describe('archetypes', () => {
  test('are at least 48 over at least eight industries, each with several of its own', () => {
    expect(archetypes.length).toBeGreaterThanOrEqual(48);
    for (const industry of industries) {
      expect(archetypes.filter((archetype) => archetype.industries.includes(industry)).length).toBeGreaterThan(5);
    }
  });

  test.each(tierExamples)('$id has the tier that the framework names: $tier', ({ id, tier: expected }) => {
    expect(tierOf(find(kindOfExample[id]))).toBe(expected);
  });

  test('have ids and aliases that no other has, and never a question both yes and open', () => {
    const ids = archetypes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const aliases = archetypes.flatMap((archetype) => archetype.aliases);
    expect(aliases.filter((alias, index) => aliases.indexOf(alias) !== index)).toEqual([]);
    expect(aliases.filter((alias) => alias !== alias.toLowerCase().trim())).toEqual([]);
    for (const { risk } of archetypes) expect(risk.yes.filter((id) => risk.open.includes(id))).toEqual([]);
  });

  test('are told in whole sentences that can be read aloud', () => {
    for (const [id, text] of Object.entries(archetypeTexts)) {
      for (const sentence of [text.why, text.risk, text.data, text.caution]) {
        expect(sentence, id).toMatch(/^[A-Z].*\.$/);
      }
      for (const words of Object.values(text)) expect(words, id).not.toMatch(/[!|]/);
    }
  });
});
