import { because, given, type Why } from '../why/why.ts';
import type { SelectionEntry, ValueBasis } from './selection-types.ts';

/** Why something is funded or not (method 14): the reason, what it is worth in the choice and what it takes on. `other` is the title of what it needs or of what needs it. */
export function explainChosen(entry: SelectionEntry, basis: ValueBasis, other: string | null): Why {
  const { reason, npv, commitment, build, upkeepPerYear: upkeep } = entry;
  return because(
    { id: 'portfolio.entry', values: { reason, other, lacks: entry.lacks ?? {} } },
    npv === null ? null : given({ id: 'why.chosen-value', values: { npv, basis } }),
    commitment === null || build === null || upkeep === null
      ? null
      : given({ id: 'why.commitment', values: { commitment, build, upkeep } }),
  );
}
