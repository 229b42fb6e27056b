import type { UseCaseAnalysis } from '../analysis.ts';

export const feasibilityPartIds = ['data', 'suitability', 'maturity', 'operations', 'tier'] as const;
export type FeasibilityPartId = (typeof feasibilityPartIds)[number];

export type FeasibilityPart = {
  readonly id: FeasibilityPartId;
  /** 0 to 100; null while it is unknown. */
  readonly points: number | null;
  /** Share of the whole, the five summing to 1. */
  readonly weight: number;
};

export type Feasibility = {
  /** 0 to 100; null while a part is unknown. */
  readonly points: number | null;
  readonly parts: readonly FeasibilityPart[];
};

const weights = { data: 0.35, suitability: 0.25, maturity: 0.2, operations: 0.1, tier: 0.1 } as const;
const tierPoints = { low: 100, medium: 75, high: 40, critical: 10 } as const;

/**
 * How well a use case can be done, 0 to 100: 0.35 data sufficiency + 0.25 suitability + 0.20 closeness to the maturity it
 * needs + 0.10 operational facts known + 0.10 tier (method 8). Null while a part is unknown, and for a prohibited practice.
 */
export function feasibility({
  data,
  suitability,
  maturity,
  operationalCompleteness,
  risk,
}: Pick<UseCaseAnalysis, 'data' | 'suitability' | 'maturity' | 'operationalCompleteness' | 'risk'>): Feasibility {
  const points = {
    data: data.score,
    suitability: suitability.score,
    maturity: 100 - (100 * maturity.gap) / 3,
    operations: 100 * operationalCompleteness,
    tier: risk.tier === null || risk.tier === 'prohibited' ? null : tierPoints[risk.tier],
  };
  const parts = feasibilityPartIds.map((id) => ({ id, points: points[id], weight: weights[id] }));
  const isKnown = parts.every((part) => part.points !== null);
  const sum = parts.reduce((total, part) => total + part.weight * (part.points ?? 0), 0);
  return { points: isKnown ? sum : null, parts };
}
