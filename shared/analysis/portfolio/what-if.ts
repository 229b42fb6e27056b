import type { Pack } from '#shared/framework/pack.ts';
import type { Content, UseCaseId } from '#shared/workspace/types.ts';
import type { Analysis } from '../analysis.ts';
import { selection } from './selection.ts';
import { selectionInput } from './selection-input.ts';
import type { Selected } from './selection-types.ts';

/** What a choice becomes when one use case must be in, or is left out. */
export type WhatIf = {
  readonly selection: Selected;
  readonly leaves: readonly UseCaseId[];
  readonly comesIn: readonly UseCaseId[];
  readonly npv: number;
  readonly commitment: number;
};

/**
 * The choice under the same limits with use case `id` forced in or out, against the choice that stands: which others leave
 * and come in, and by how much worth and commitment change. Null where it cannot be in, or nothing stands.
 */
export function whatIf(
  content: Content,
  { useCases, draws, portfolio }: Pick<Analysis, 'useCases' | 'draws' | 'portfolio'>,
  { id, isIn }: { readonly id: UseCaseId; readonly isIn: boolean },
  pack: Pack,
): WhatIf | null {
  const useCase = content.useCases[id];
  if (useCase === undefined || portfolio.selection.state === 'infeasible') return null;
  const plan = { ...useCase.plan, mandatory: isIn, excluded: !isIn };
  const changed = { ...content, useCases: { ...content.useCases, [id]: { ...useCase, plan } } };
  const found = selection(selectionInput({ content: changed, useCases, draws }, pack));
  if (found.state === 'infeasible') return null;
  const before = new Set(portfolio.selection.useCases);
  const after = new Set(found.useCases);
  return {
    selection: found,
    leaves: portfolio.selection.useCases.filter((each) => each !== id && !after.has(each)),
    comesIn: found.useCases.filter((each) => each !== id && !before.has(each)),
    npv: found.npv - portfolio.selection.npv,
    commitment: found.commitment - portfolio.selection.commitment,
  };
}
