import type { UseCase, UseCaseId } from '#shared/workspace/types.ts';
import type { UseCaseAnalysis } from '../analysis.ts';
import { type Quadrant, quadrant } from './quadrant.ts';

/** What keeps value or feasibility from being computed. */
export type StandingGap = 'prohibited' | 'value' | 'data' | 'suitability' | 'tier';

/** Where a use case stands by value and feasibility, each 0 to 100 (method 8). */
export type Standing = {
  readonly id: UseCaseId;
  /** NPV as a share of the reference, 0 for a loss; null while the NPV is unknown. */
  readonly value: number | null;
  readonly feasibility: number | null;
  readonly missing: readonly StandingGap[];
  /** What the room set against it. */
  readonly room: {
    readonly value: number;
    readonly feasibility: number;
    readonly reason: string;
    readonly by: string;
  } | null;
  /** What holds: the room's word where there is one. Null: it has no place. */
  readonly effective: { readonly value: number; readonly feasibility: number; readonly quadrant: Quadrant } | null;
  /** Quadrant by what is computed alone. */
  readonly computed: Quadrant | null;
  /** Building and three years of upkeep of what is recommended. */
  readonly cost: number | null;
};

const tierPoints = { low: 100, medium: 75, high: 40, critical: 10 } as const;
const costYears = 3;

/** 0.35 data + 0.25 suitability + 0.20 maturity gap + 0.10 operations + 0.10 tier, each 0 to 100. */
function toFeasibility({ data, suitability, maturity, operationalCompleteness, risk }: UseCaseAnalysis): number | null {
  if (data.score === null || suitability.score === null || risk.tier === null || risk.tier === 'prohibited')
    return null;
  return (
    0.35 * data.score +
    0.25 * suitability.score +
    0.2 * (100 - (100 * maturity.gap) / 3) +
    0.1 * 100 * operationalCompleteness +
    0.1 * tierPoints[risk.tier]
  );
}

function toMissing({ data, suitability, risk, value }: UseCaseAnalysis): readonly StandingGap[] {
  if (risk.tier === 'prohibited') return ['prohibited'];
  const gaps: StandingGap[] = [];
  if (value.npv === null) gaps.push('value');
  if (data.score === null) gaps.push('data');
  if (suitability.score === null) gaps.push('suitability');
  if (risk.tier === null) gaps.push('tier');
  return gaps;
}

function toCost({ recommendation, value }: UseCaseAnalysis): number | null {
  const option = recommendation.effective === 'rules' ? value.simplest : value.ml;
  if (option.buildCost === null) return null;
  return option.buildCost + costYears * (option.upkeepPerYear ?? 0);
}

/**
 * The standing of each use case by the NPV that `npvOf` gives; `reference` is the NPV that counts as 100, null: the largest there is. A prohibited
 * practice has none, whatever the room says.
 */
export function standings(
  useCases: readonly UseCaseAnalysis[],
  npvOf: (useCase: UseCaseAnalysis) => number | null,
  setByRoom: (id: UseCaseId) => UseCase['plan']['standing'],
  reference: number | null,
): { readonly reference: number | null; readonly byId: Readonly<Record<UseCaseId, Standing>> } {
  const largest = Math.max(0, ...useCases.map((useCase) => npvOf(useCase) ?? 0));
  const whole = reference ?? (largest > 0 ? largest : null);
  const entries = useCases.map((useCase): readonly [UseCaseId, Standing] => {
    const npv = npvOf(useCase);
    const value = npv === null ? null : whole === null || whole === 0 ? 0 : 100 * Math.min(1, Math.max(0, npv / whole));
    const feasibility = toFeasibility(useCase);
    const missing = toMissing(useCase);
    const word = missing.includes('prohibited') ? null : setByRoom(useCase.id);
    const room =
      word === null ? null : { value: word.value, feasibility: word.feasibility, reason: word.reason, by: word.by };
    const own = missing.length > 0 || value === null || feasibility === null ? null : { value, feasibility };
    const held = room ?? own;
    const effective =
      held === null
        ? null
        : { value: held.value, feasibility: held.feasibility, quadrant: quadrant(held.value, held.feasibility) };
    const computed = own === null ? null : quadrant(own.value, own.feasibility);
    return [
      useCase.id,
      { id: useCase.id, value, feasibility, missing, room, effective, computed, cost: toCost(useCase) },
    ];
  });
  return { reference: whole, byId: Object.fromEntries(entries) as Readonly<Record<UseCaseId, Standing>> };
}
