import type { Pack } from '#shared/framework/pack.ts';
import type { Assumptions, UseCaseId, UseCaseValue } from '#shared/workspace/types.ts';
import { drawNpvs } from '../value/draw-npvs.ts';
import { type Simulation, summarizeDraws } from '../value/summarize-draws.ts';
import { valueModel } from '../value/value-model.ts';

/** A use case of the chosen set, with the approach that is recommended for it. */
export type ChosenValue = {
  readonly id: UseCaseId;
  readonly option: 'simplest' | 'ml';
  readonly value: UseCaseValue;
};

/** How sure the value of the chosen set is, together. */
export type PortfolioDraws = Simulation & {
  /** What it was drawn of. */
  readonly of: readonly Pick<ChosenValue, 'id' | 'option'>[];
  readonly seed: number;
  /** How much like inputs of different use cases move together, 0 to 0.9. */
  readonly correlation: number;
  readonly isDefaultCorrelation: boolean;
};

type Drawn = { readonly key: string; readonly npvs: Float64Array | null };

/**
 * Draws the value of a chosen set: draw by draw the sum of its NPVs, where like inputs of different use cases (value per
 * decision, upkeep multiple, adoption) share a factor through a Gaussian copula (method 14). It remembers each use case's
 * draws. What one use case is worth by itself is drawn elsewhere and not touched by it. Null for an empty set, and where
 * an NPV is unknown or no number.
 */
export function createPortfolioDrawer(pack: Pack) {
  let remembered: ReadonlyMap<UseCaseId, Drawn> = new Map();
  return (chosen: readonly ChosenValue[], assumptions: Assumptions, wanted?: number): PortfolioDraws | null => {
    const seed = wanted ?? assumptions.seed ?? pack.assumptions.seed;
    const correlation = assumptions.linkedCorrelation ?? pack.assumptions.linkedCorrelation;
    const { draws } = pack.assumptions;
    const about = JSON.stringify([{ ...assumptions, seed }, correlation]);
    const next = new Map<UseCaseId, Drawn>();
    const sums = new Float64Array(draws);
    let isKnown = chosen.length > 0;
    for (const { id, option, value } of chosen) {
      const key = JSON.stringify([option, value]) + about;
      const known = remembered.get(id);
      const draw = () => drawNpvs(valueModel(value, assumptions, pack), { seed, id, draws, correlation })[option];
      const npvs = known?.key === key ? known.npvs : draw();
      next.set(id, { key, npvs });
      if (npvs === null) isKnown = false;
      else for (let at = 0; at < draws; at += 1) sums[at] = (sums[at] ?? 0) + (npvs[at] ?? 0);
    }
    remembered = next;
    if (!isKnown || !sums.every(Number.isFinite)) return null;
    const found = summarizeDraws(sums);
    if (!Number.isFinite(found.mean) || !Number.isFinite(found.standardDeviation)) return null;
    return {
      ...found,
      of: chosen.map(({ id, option }) => ({ id, option })),
      seed,
      correlation,
      isDefaultCorrelation: assumptions.linkedCorrelation === null,
    };
  };
}
