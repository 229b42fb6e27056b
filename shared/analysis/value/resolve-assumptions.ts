import type { Pack } from '#shared/framework/pack.ts';
import type { Assumptions, Option, UseCaseValue } from '#shared/workspace/types.ts';
import type { Sourced } from '../sourced.ts';

export type ValueAssumptions = {
  readonly horizonYears: Sourced<number>;
  readonly discountRate: Sourced<number>;
  readonly rampUp: boolean;
  readonly rampUpShare: number;
  readonly adoption: number;
  readonly mlUpkeepMultiple: number;
  readonly simplestUpkeepMultiple: number;
};

function sourced<Value>(given: Value | null | undefined, otherwise: Value): Sourced<Value> {
  return given == null ? { value: otherwise, source: 'default' } : { value: given, source: 'given' };
}

/** What the value of one use case is computed with at the most likely inputs: its own numbers, else the workspace's, else the pack's. */
export function resolveAssumptions(value: UseCaseValue, assumptions: Assumptions, pack: Pack): ValueAssumptions {
  const defaults = pack.assumptions;
  const upkeep = (option: Option, ofWorkspace: Assumptions['upkeepMultiple'], otherwise: number) =>
    option.upkeepMultiple?.likely ?? ofWorkspace?.likely ?? otherwise;
  return {
    horizonYears: sourced(value.horizonYears ?? assumptions.horizonYears, defaults.horizonYears),
    discountRate: sourced(assumptions.discountRate, defaults.discountRate),
    rampUp: value.rampUp ?? assumptions.rampUp ?? defaults.rampUp,
    rampUpShare: defaults.rampUpShare,
    adoption: value.adoption?.likely ?? defaults.adoption,
    mlUpkeepMultiple: upkeep(value.ml, assumptions.upkeepMultiple, defaults.upkeepMultiple.likely),
    simplestUpkeepMultiple: upkeep(
      value.simplest,
      assumptions.simplestUpkeepMultiple,
      defaults.simplestUpkeepMultiple.likely,
    ),
  };
}
