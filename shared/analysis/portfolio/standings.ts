import type { UseCase, UseCaseId } from '#shared/workspace/types.ts';
import type { UseCaseAnalysis } from '../analysis.ts';
import { costOf, costYears } from './cost-of.ts';
import { type FeasibilityPart, feasibility as feasibilityOf } from './feasibility.ts';
import { type Quadrant, quadrant } from './quadrant.ts';

/** What keeps value or feasibility from being computed. */
export type StandingGap = 'prohibited' | 'value' | 'data' | 'suitability' | 'tier';

/** Where a use case stands by value and feasibility, each 0 to 100 (method 8). */
export type Standing = {
  readonly id: UseCaseId;
  /** NPV as a share of the reference, 0 for a loss; null while the NPV is unknown. */
  readonly value: number | null;
  readonly feasibility: number | null;
  /** What the feasibility is made of, with what is unknown of it. */
  readonly parts: readonly FeasibilityPart[];
  /** NPV that the value is taken from: at the most likely inputs, or the middle of the draws. */
  readonly npv: number | null;
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
  /** Building, with data and labels, and three years of upkeep of what is recommended. */
  readonly cost: number | null;
};

function toMissing({ data, suitability, risk }: UseCaseAnalysis, npv: number | null): readonly StandingGap[] {
  if (risk.tier === 'prohibited') return ['prohibited'];
  const gaps: StandingGap[] = [];
  if (npv === null) gaps.push('value');
  if (data.score === null) gaps.push('data');
  if (suitability.score === null) gaps.push('suitability');
  if (risk.tier === null) gaps.push('tier');
  return gaps;
}

function toCost(useCase: UseCaseAnalysis): number | null {
  const cost = costOf(useCase);
  return cost === null ? null : cost.build + costYears * cost.upkeepPerYear;
}

/**
 * The standing of each use case by the NPV of what is recommended over doing nothing, as `npvOf` gives it; `reference` is
 * the NPV that counts as 100, null: the largest there is. A prohibited
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
    const { points: feasibility, parts } = feasibilityOf(useCase);
    const missing = toMissing(useCase, npv);
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
      { id: useCase.id, value, feasibility, parts, npv, missing, room, effective, computed, cost: toCost(useCase) },
    ];
  });
  return { reference: whole, byId: Object.fromEntries(entries) as Readonly<Record<UseCaseId, Standing>> };
}
