import type { DataItemId } from '#shared/framework/data-checklist.ts';
import type { MaturityAreaId, StatementId } from '#shared/framework/maturity.ts';
import type { EnablerId, UseCaseId } from '#shared/workspace/types.ts';
import type { UseCaseAnalysis } from '../analysis.ts';
import type { Roadmap } from './roadmap-types.ts';

/** Quarters within which something is a first win. */
const firstQuarters = 4;

/** The plan in three waves: what everything stands on, what is live within the first year, what comes after. */
export type Waves = {
  readonly foundations: {
    readonly enablers: readonly EnablerId[];
    /** Items of the data checklist that a use case in the plan still has to mend. */
    readonly dataTasks: readonly { readonly useCase: UseCaseId; readonly items: readonly DataItemId[] }[];
    /** What the organization should show next. */
    readonly maturity: readonly { readonly area: MaturityAreaId; readonly statement: StatementId }[];
  };
  readonly firstWins: readonly UseCaseId[];
  readonly scale: readonly UseCaseId[];
};

type NextAction = { readonly area: MaturityAreaId; readonly statement: StatementId };

/** The waves of a roadmap (method 8): enablers, data tasks and maturity gaps come first; each list by its start. */
export function waves(
  roadmap: Roadmap,
  useCases: readonly UseCaseAnalysis[],
  enablerOrder: readonly EnablerId[],
  nextActions: readonly NextAction[],
): Waves {
  const planned = useCases.flatMap((useCase) => {
    const { start = null, duration = null } = roadmap.byId[useCase.id] ?? {};
    return start === null ? [] : [{ useCase, start, end: start + (duration ?? 1) }];
  });
  const byStart = planned.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const isFirst = ({ end }: { readonly end: number }) => end <= firstQuarters;
  return {
    foundations: {
      enablers: enablerOrder
        .filter((id) => (roadmap.enablers[id]?.start ?? null) !== null)
        .toSorted((a, b) => (roadmap.enablers[a]?.start ?? 0) - (roadmap.enablers[b]?.start ?? 0)),
      dataTasks: planned.flatMap(({ useCase: { id, data } }) => {
        const items = data.tasks.map((task) => task.item);
        return items.length === 0 ? [] : [{ useCase: id, items }];
      }),
      maturity: nextActions.map(({ area, statement }) => ({ area, statement })),
    },
    firstWins: byStart.filter(isFirst).map(({ useCase }) => useCase.id),
    scale: byStart.filter((each) => !isFirst(each)).map(({ useCase }) => useCase.id),
  };
}
