import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { explainData } from '#shared/analysis/data/explain-data.ts';
import { explainRobustness } from '#shared/analysis/draws/explain-robustness.ts';
import { explainAgreement } from '#shared/analysis/group/explain-agreement.ts';
import { explainReplicas } from '#shared/analysis/operations/explain-replicas.ts';
import { explainChosen } from '#shared/analysis/portfolio/explain-chosen.ts';
import { explainStanding } from '#shared/analysis/portfolio/explain-standing.ts';
import type { ReasonId, ReasonValues } from '#shared/analysis/reason.ts';
import { explainScore } from '#shared/analysis/suitability/explain-score.ts';
import type { Why } from '#shared/analysis/why/why.ts';
import { findPack } from '#shared/framework/packs/find-pack.ts';
import { createMessages } from '#shared/messages/messages.ts';
import { readSample } from '#test/fixtures/read-sample.ts';

const workspace = readSample('insurer');
const { content } = workspace;
const pack = findPack(workspace);
const analysis = analyze(workspace);
const { reasons } = createMessages('en-US', content.assumptions.currency);

function valuesOf<Id extends ReasonId>(why: Why | null, id: Id): readonly ReasonValues[Id][] {
  if (why === null) return [];
  const own = why.reason.id === id ? [why.reason.values as ReasonValues[Id]] : [];
  return [...own, ...why.from.flatMap((each) => valuesOf(each, id))];
}

function sentencesOf(why: Why): readonly string[] {
  return [reasons.explain(why.reason), ...why.from.flatMap(sentencesOf)];
}

const dataOf = (useCase: (typeof analysis.useCases)[number]) =>
  explainData(
    pack.dataChecklist,
    Object.fromEntries(useCase.dataChecklist.map(({ id, answer }) => [id, answer])),
    useCase.risk.tier,
    useCase.data,
  );

describe('what a result rests on adds up to it', () => {
  it.each(analysis.useCases.map((useCase) => [useCase.title, useCase] as const))('for %s', (_title, useCase) => {
    const { suitability, data } = useCase;
    const score = explainScore(suitability, content.weights.method, analysis.weightsSource);
    expect(score === null).toBe(suitability.score === null);
    const parts = valuesOf(score, 'why.criterion');
    expect(parts).toHaveLength(suitability.score === null ? 0 : suitability.answered);
    if (score !== null) {
      expect(parts.reduce((sum, { points, weight }) => sum + points * weight, 0)).toBeCloseTo(
        suitability.score ?? -1,
        9,
      );
      expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
    }

    const items = valuesOf(dataOf(useCase), 'why.data-item');
    const answered = items.reduce((sum, { weight }) => sum + weight, 0);
    expect(answered).toBeCloseTo(data.answeredShare, 9);
    if (data.score !== null) {
      const points = items.reduce((sum, { answer, weight }) => sum + (100 * answer * weight) / 2, 0);
      expect(points / answered).toBeCloseTo(data.score, 9);
    }

    const standing = analysis.standings.byId[useCase.id];
    const feasibility = valuesOf(
      standing === undefined ? null : explainStanding(standing, analysis.standings.reference),
      'why.feasibility-part',
    );
    if (standing?.feasibility != null && standing.effective !== null) {
      expect(feasibility.reduce((sum, { points, weight }) => sum + points * weight, 0)).toBeCloseTo(
        standing.feasibility,
        9,
      );
    }

    const entry = analysis.portfolio.selection.byId[useCase.id];
    if (entry === undefined) throw new Error('every use case has an entry');
    const [commitment] = valuesOf(explainChosen(entry, 'p50', null), 'why.commitment');
    if (commitment !== undefined) {
      expect(commitment.build + 2 * commitment.upkeep).toBeCloseTo(commitment.commitment, 6);
    }
  });
});

describe('every explanation', () => {
  const whys = [
    explainAgreement(analysis.group, analysis.draws?.agreement ?? null),
    ...analysis.useCases.flatMap((useCase) => {
      const standing = analysis.standings.byId[useCase.id];
      return [
        explainScore(useCase.suitability, content.weights.method, analysis.weightsSource),
        explainRobustness(useCase, analysis.draws),
        dataOf(useCase),
        explainReplicas(useCase.operations),
        standing === undefined ? null : explainStanding(standing, analysis.standings.reference),
      ];
    }),
  ];

  it('is there for the sample, of every kind', () => {
    const found = new Set(whys.flatMap((why) => (why === null ? [] : [why.reason.id])));
    expect([...found].sort()).toEqual(
      ['why.alpha', 'why.data-verdict', 'why.replicas', 'why.robustness', 'why.score', 'why.standing'].sort(),
    );
  });

  it('is told in whole sentences with no number missing', () => {
    for (const sentence of whys.flatMap((why) => (why === null ? [] : sentencesOf(why)))) {
      expect(sentence).toMatch(/^\p{Lu}|^\d|^D\d/u);
      expect(sentence).toMatch(/[.:]$|\.”$/);
      expect(sentence).not.toMatch(/NaN|undefined|null|Infinity|\$\{/);
    }
  });

  it('names the share of draws and what the room does not have to give', () => {
    const claims = analysis.useCases.find(({ title }) => /claims routing/i.test(title));
    const why = claims === undefined ? null : explainRobustness(claims, analysis.draws);
    if (why === null) throw new Error('not drawn');
    expect(reasons.explain(why.reason)).toMatch(/of 10,000 draws recommend “.+” as well/);
    expect(why.from.map(({ isDefault }) => isDefault)).toEqual([true, true, false]);
  });
});
