import * as z from 'zod';
import { pitfallScore } from '#shared/analysis/diagnosis/pitfall-score.ts';
import { recommendPattern } from '#shared/analysis/diagnosis/recommend-pattern.ts';
import { areaLevel } from '#shared/analysis/maturity/area-level.ts';
import { deploymentLevel } from '#shared/analysis/maturity/deployment-interval.ts';
import { mlTestScore } from '#shared/analysis/maturity/ml-test-score.ts';
import { overallLevel } from '#shared/analysis/maturity/overall-level.ts';
import { addMonths } from '#shared/analysis/risk/add-months.ts';
import { fourFifths } from '#shared/analysis/risk/four-fifths.ts';
import { tier } from '#shared/analysis/risk/tier.ts';
import { decide } from '#shared/analysis/suitability/decide.ts';
import { suitabilityScore } from '#shared/analysis/suitability/suitability-score.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import { patterns } from '#shared/framework/patterns.ts';
import { type Adapter, adapter } from './adapter.ts';

const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const grade = z.union([z.literal(0), z.literal(1), z.literal(2)]);

/** `data-first` as the vectors write it. */
export function toUpperWord(word: string): string {
  return word.toUpperCase().replaceAll('-', '_');
}

const gateReasons = {
  prohibited: 'prohibited practice',
  'simplest-wins': 'simplest baseline wins',
  'data-veto': 'data veto',
  'rules-carry': 'rules or people can carry most of it',
  none: 'score',
} as const;

const suitabilityModule = adapter(
  z.object({
    scores: z.array(z.number().nullable()).length(5),
    weights: z.array(z.number()).length(5),
    incrementalNpv: z.number().nullable().default(null),
    prohibited: z.boolean().default(false),
  }),
  ({ scores, weights, incrementalNpv, prohibited }) => {
    const limits = defaultPack.suitability;
    const criteria = scores.map((value, index) => ({ value, weight: weights[index] ?? 0 }));
    const { score, interval, answered } = suitabilityScore(criteria, limits.leastAnswered);
    const [complexity = null, data = null, value = null, dynamics = null, volume = null] = scores;
    const values = { complexity, data, value, dynamics, volume };
    const decided = decide({ score, values, incrementalNpv, isProhibited: prohibited }, limits);
    return {
      score,
      interval,
      recommendation: decided.recommendation === null ? null : toUpperWord(decided.recommendation),
      reason: gateReasons[decided.gate],
      provisional: incrementalNpv === null || answered < scores.length,
    };
  },
);

const tierModule = adapter(
  z.object({ yes: z.array(z.string()), no: z.array(z.string()).default([]) }),
  ({ yes, no }) => {
    const answers = Object.fromEntries([
      ...no.map((id) => [id, 'no' as const] as const),
      ...yes.map((id) => [id, 'yes' as const] as const),
    ]);
    const result = tier(defaultPack.riskQuestions, answers);
    return { tier: toUpperWord(result.tier), why: result.why };
  },
);

const reviewModule = adapter(z.object({ from: z.string() }), ({ from }) => {
  const { low, medium, high, critical } = defaultPack.cadences;
  return {
    LOW: addMonths(from, low.reviewMonths),
    MEDIUM: addMonths(from, medium.reviewMonths),
    HIGH: addMonths(from, high.reviewMonths),
    CRITICAL: addMonths(from, critical.reviewMonths),
    externalAuditHIGH: addMonths(from, high.externalAudit?.everyMonths ?? 12),
    externalAuditCRITICAL: addMonths(from, critical.externalAudit?.everyMonths ?? 12),
  };
});

const fairnessModule = adapter(
  z.object({ groups: z.array(z.tuple([z.string(), z.number(), z.number()])) }),
  ({ groups }) => {
    const result = fourFifths(groups.map(([name, applicants, selected]) => ({ name, applicants, selected })));
    const byName = result.groups.map(({ name, rate, ratio, isAdverse }) => [name, { rate, ratio, adverse: isAdverse }]);
    return { ...Object.fromEntries(byName), z: result.z, fisherTwoSidedP: result.fisherP };
  },
);

const testScoreBands = {
  research: '0',
  holes: '(0,1]',
  'first-pass': '(1,2]',
  reasonable: '(2,3]',
  strong: '(3,5]',
  exceptional: '>5',
} as const;

const testScoreModule = adapter(z.object({ sections: z.record(z.string(), z.array(z.number())) }), ({ sections }) => {
  const result = mlTestScore(sections);
  return { sections: result.sections, score: result.score, band: testScoreBands[result.band] };
});

const evidence = z.array(z.union([z.literal(0), z.literal(1), z.boolean()]));

const levelModule = adapter(z.object({ evidenced: z.record(z.string(), evidence) }), ({ evidenced }) =>
  areaLevel(['1', '2', '3'].map((key) => (evidenced[key] ?? []).map((met) => met === 1 || met === true))),
);

const patternIds = {
  'platform-first': 'PLATFORM_FIRST',
  'data-centric': 'DATA_CENTRIC',
  embedded: 'EMBEDDED',
} as const;

const patternModule = adapter(z.object({ scores: z.record(z.string(), z.number()) }), ({ scores }) => {
  const given = patterns.map(({ id }) => ({ id, score: scores[patternIds[id]] ?? 0 }));
  const result = recommendPattern(given);
  return {
    primary: result.primary === null ? null : patternIds[result.primary],
    secondary: result.secondary === null ? null : patternIds[result.secondary],
    mode: toUpperWord(result.mode),
  };
});

/** Suitability, risk, maturity and diagnosis. */
export const strategyModules: Readonly<Record<string, Adapter>> = {
  suitability: suitabilityModule,
  'risk.tier': tierModule,
  'risk.review': reviewModule,
  'fairness.fourFifths': fairnessModule,
  'maturity.level': levelModule,
  'maturity.overall': adapter(z.object({ areaLevels: z.record(z.string(), level) }), ({ areaLevels }) =>
    overallLevel(Object.entries(areaLevels).map(([id, areaLevelValue]) => ({ id, level: areaLevelValue }))),
  ),
  'maturity.deployFrequency': adapter(z.object({ interval: z.string() }), ({ interval }) =>
    deploymentLevel(interval, defaultPack.maturityRules),
  ),
  'maturity.mlTestScore': testScoreModule,
  'pitfall.score': adapter(
    z.object({ weights: z.array(z.number()), answers: z.array(grade.nullable()) }),
    ({ weights, answers }) => {
      const result = pitfallScore(weights.map((weight, index) => ({ weight, answer: answers[index] ?? null })));
      return { score: result.score, status: toUpperWord(result.status) };
    },
  ),
  'pattern.recommend': patternModule,
};
