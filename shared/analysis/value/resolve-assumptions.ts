import type { Pack } from '#shared/framework/pack.ts';
import type { Assumptions, Option, UseCaseValue } from '#shared/workspace/types.ts';
import type { Sourced } from '../sourced.ts';

export type ValueAssumptions = {
  readonly horizonYears: Sourced<number>;
  readonly discountRate: Sourced<number>;
  readonly rampUp: boolean;
  readonly rampUpShare: number;
  /** Share of the benefit in the first year; 1 without a ramp. */
  readonly firstYearShare: Sourced<number>;
  readonly adoption: Sourced<number>;
  readonly mlUpkeepMultiple: Sourced<number>;
  readonly simplestUpkeepMultiple: Sourced<number>;
};

function sourced<Value>(given: Value | null | undefined, otherwise: Value): Sourced<Value> {
  return given == null ? { value: otherwise, source: 'default' } : { value: given, source: 'given' };
}

/** What the value of one use case is computed with at the most likely inputs: its own numbers, else the workspace's, else the pack's. */
export function resolveAssumptions(value: UseCaseValue, assumptions: Assumptions, pack: Pack): ValueAssumptions {
  const defaults = pack.assumptions;
  const upkeep = (option: Option, ofWorkspace: Assumptions['upkeepMultiple'], otherwise: number) =>
    sourced(option.upkeepMultiple?.likely ?? ofWorkspace?.likely, otherwise);
  const rampUp = sourced(value.rampUp ?? assumptions.rampUp, defaults.rampUp);
  return {
    horizonYears: sourced(value.horizonYears ?? assumptions.horizonYears, defaults.horizonYears),
    discountRate: sourced(assumptions.discountRate, defaults.discountRate),
    rampUp: rampUp.value,
    rampUpShare: defaults.rampUpShare,
    firstYearShare: { value: rampUp.value ? defaults.rampUpShare : 1, source: rampUp.source },
    adoption: sourced(value.adoption?.likely, defaults.adoption),
    mlUpkeepMultiple: upkeep(value.ml, assumptions.upkeepMultiple, defaults.upkeepMultiple.likely),
    simplestUpkeepMultiple: upkeep(
      value.simplest,
      assumptions.simplestUpkeepMultiple,
      defaults.simplestUpkeepMultiple.likely,
    ),
  };
}
