import type { Analysis, UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { ExceptionReason, ScoreClass, ScoreException } from './scene.ts';

export const scoreClasses = ['rules', 'hybrid', 'ml'] as const satisfies readonly ScoreClass[];
export const apartKeys = ['data-first', 'do-not-build', 'none'] as const;
export type ApartKey = (typeof apartKeys)[number];

export type Scored = { readonly useCase: UseCaseAnalysis; readonly score: number };
export type Classes = {
  /** Scores from which the score says hybrid, and ML. */
  readonly gates: Analysis['method']['gates'];
  /** By class, lowest score first, ties in the document's order. */
  readonly scored: Readonly<Record<ScoreClass, readonly Scored[]>>;
  readonly apart: Readonly<Record<ApartKey, readonly UseCaseAnalysis[]>>;
};

function toClass(score: number, [hybrid, ml]: Classes['gates']): ScoreClass {
  if (score < hybrid) return 'rules';
  return score < ml ? 'hybrid' : 'ml';
}

function toApart({ recommendation, suitability }: UseCaseAnalysis): ApartKey | null {
  const { effective } = recommendation;
  if (effective === 'do-not-build' || effective === 'data-first') return effective;
  return suitability.score === null || effective === null ? 'none' : null;
}

/** Every use case in the class of its score, or apart: vetoed for its data, prohibited, or not scored yet. */
export function toClasses({ useCases, method: { gates } }: Analysis): Classes {
  const scored: Record<ScoreClass, Scored[]> = { rules: [], hybrid: [], ml: [] };
  const apart: Record<ApartKey, UseCaseAnalysis[]> = { 'data-first': [], 'do-not-build': [], none: [] };
  for (const useCase of useCases) {
    const key = toApart(useCase);
    const { score } = useCase.suitability;
    if (key !== null || score === null) apart[key ?? 'none'].push(useCase);
    else scored[toClass(score, gates)].push({ useCase, score });
  }
  for (const key of scoreClasses) scored[key].sort((a, b) => a.score - b.score);
  return { gates, scored, apart };
}

function toReason({ recommendation: { override, gate } }: UseCaseAnalysis): ExceptionReason {
  if (override !== null) return 'override';
  return gate === 'simplest-wins' || gate === 'rules-carry' ? gate : 'other';
}

/** What is recommended as `key` although its score lies in another class, by the reason for it. */
export function listExceptions({ scored }: Classes, key: ScoreClass): readonly ScoreException[] {
  const found = scoreClasses
    .filter((other) => other !== key)
    .flatMap((other) => scored[other])
    .filter(({ useCase }) => useCase.recommendation.effective === key);
  const byReason = new Map<ExceptionReason, number[]>();
  for (const { useCase } of found) {
    const reason = toReason(useCase);
    byReason.set(reason, [...(byReason.get(reason) ?? []), useCase.number]);
  }
  return [...byReason].map(([reason, numbers]) => ({ reason, numbers: numbers.toSorted((a, b) => a - b) }));
}
