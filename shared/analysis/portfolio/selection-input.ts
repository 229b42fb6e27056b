import type { Pack } from '#shared/framework/pack.ts';
import type { UseCaseAnalysis } from '../analysis.ts';
import type { Draws } from '../draws/draws-types.ts';
import { peopleOf } from './people-of.ts';
import type { SelectionInput } from './selection.ts';
import { selectionItems } from './selection-items.ts';

/** The NPV of what is recommended: a percentile of its draws, or at the most likely inputs where there are none. */
export function drawnNpv(
  { id, recommendation, value }: UseCaseAnalysis,
  draws: Draws | null,
  at: 'p10' | 'p50',
): number | null {
  if (value.npv === null) return null;
  const drawn = draws?.useCases[id]?.value;
  const range = recommendation.effective === 'rules' ? drawn?.simplest : drawn?.ml;
  return range?.[at] ?? value.npv;
}

type Known = {
  readonly useCases: readonly UseCaseAnalysis[];
  readonly content: SelectionInput['content'] & Parameters<typeof peopleOf>[0];
  readonly draws: Draws | null;
};

/** What a choice is made from: the value of each use case by what is drawn and how careful the room wants to be. */
export function selectionInput({ content, useCases, draws }: Known, pack: Pack): SelectionInput {
  const wantsP10 = content.portfolio.riskAdjusted;
  const at = wantsP10 ? 'p10' : 'p50';
  const npvOf: SelectionInput['npvOf'] = (useCase) => drawnNpv(useCase, draws, at);
  return {
    content,
    items: selectionItems(content, useCases, npvOf),
    npvOf,
    basis: draws === null ? 'likely' : at,
    isPending: wantsP10 && useCases.some(({ id, value }) => value.npv !== null && draws?.useCases[id] === undefined),
    people: peopleOf(content),
    horizon: content.portfolio.horizonQuarters ?? pack.assumptions.horizonQuarters,
  };
}
