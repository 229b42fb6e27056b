import { describe, expect, it } from 'vitest';
import { defaultPack } from '#shared/framework/default-pack.ts';
import { packHash } from '#shared/framework/pack-hash.ts';
import { createMessages } from '#shared/messages/messages.ts';

const { framework } = createMessages();

describe('the default pack', () => {
  it('holds the whole method', () => {
    expect(defaultPack.components).toHaveLength(7);
    expect(defaultPack.components.flatMap((component) => component.practices)).toHaveLength(28);
    expect(defaultPack.criteria).toHaveLength(5);
    expect(defaultPack.maturityAreas.flatMap((area) => area.statements)).toHaveLength(24);
    expect(defaultPack.riskQuestions).toHaveLength(14);
    expect(defaultPack.controls).toHaveLength(14);
    expect(defaultPack.dataChecklist.reduce((sum, item) => sum + item.weight, 0)).toBe(26);
    expect(defaultPack.patterns).toHaveLength(3);
    expect(defaultPack.pitfalls.map((pitfall) => pitfall.indicators.length)).toEqual([5, 5, 5, 5, 5]);
    expect(defaultPack.takeaways).toHaveLength(7);
    expect(defaultPack.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
  });

  it('has five anchor words for each criterion and seven tests for each section', () => {
    for (const { id } of defaultPack.criteria) expect(new Set(framework.criteria[id].anchors).size).toBe(5);
    for (const section of Object.values(framework.testScore)) expect(section.tests).toHaveLength(7);
  });

  it('gives its dates in order', () => {
    const dates = defaultPack.regulation.euAiAct.dates.map(({ from }) => from);
    expect(dates).toEqual([...dates].sort());
  });
});

describe('packHash', () => {
  it('is the same for the same data in any order, and another for a changed number', () => {
    const { id, ...rest } = defaultPack;
    expect(packHash({ ...rest, id })).toBe(packHash(defaultPack));
    const changed = { ...defaultPack, suitability: { ...defaultPack.suitability, ml: 66 } };
    expect(packHash(changed)).not.toBe(packHash(defaultPack));
    expect(packHash(defaultPack)).toMatch(/^fnv1a64:[0-9a-f]{16}$/);
  });
});
