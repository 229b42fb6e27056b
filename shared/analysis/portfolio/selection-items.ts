import { roles } from '#shared/workspace/schema/primitives.ts';
import type { Content, EnablerId, Role, UseCaseId } from '#shared/workspace/types.ts';
import type { UseCaseAnalysis } from '../analysis.ts';
import { commitmentYears, costOf } from './cost-of.ts';
import type { KnapsackItem } from './knapsack-types.ts';
import type { SelectionReason } from './selection-types.ts';

/** Something to choose or to leave, with what keeps it from being chosen. */
export type SelectionItem = {
  readonly of:
    | { readonly type: 'use-case'; readonly id: UseCaseId }
    | { readonly type: 'enabler'; readonly id: EnablerId };
  readonly npv: number | null;
  readonly build: number | null;
  readonly upkeepPerYear: number | null;
  readonly commitment: number | null;
  readonly effort: Readonly<Record<Role, number>>;
  readonly hasEffort: boolean;
  readonly isMandatory: boolean;
  /** Indices of what it requires; what is not in the plan any more does not count. */
  readonly requires: readonly number[];
  readonly obstacle: SelectionReason | null;
};

function toEffort(effort: Readonly<Partial<Record<Role, number>>>): Pick<SelectionItem, 'effort' | 'hasEffort'> {
  const [dataScientist = 0, mlEngineer = 0, dataEngineer = 0, platformEngineer = 0] = roles.map(
    (role) => effort[role] ?? 0,
  );
  return {
    effort: { dataScientist, mlEngineer, dataEngineer, platformEngineer },
    hasEffort: dataScientist + mlEngineer + dataEngineer + platformEngineer > 0,
  };
}

function findObstacle({ risk, recommendation }: UseCaseAnalysis, isExcluded: boolean): SelectionReason | null {
  if (isExcluded) return 'excluded';
  if (risk.tier === 'prohibited' || recommendation.effective === 'do-not-build') return 'not-built';
  if (recommendation.effective === 'data-first') return 'data-first';
  return recommendation.effective === null ? 'no-recommendation' : null;
}

/** Use cases in the document's order, then enablers; `npvOf` gives each use case its value in the choice. */
export function selectionItems(
  { useCases: documents, enablers, enablerOrder }: Pick<Content, 'useCases' | 'enablers' | 'enablerOrder'>,
  useCases: readonly UseCaseAnalysis[],
  npvOf: (useCase: UseCaseAnalysis) => number | null,
): readonly SelectionItem[] {
  const places = new Map<string, number>([...useCases.map(({ id }) => id), ...enablerOrder].map((id, at) => [id, at]));
  const toPlaces = (requires: readonly string[]) => requires.flatMap((id) => places.get(id) ?? []);
  const ofUseCases = useCases.flatMap((useCase): readonly SelectionItem[] => {
    const plan = documents[useCase.id]?.plan;
    if (plan === undefined) return [];
    const cost = costOf(useCase);
    const npv = npvOf(useCase);
    const obstacle = findObstacle(useCase, plan.excluded) ?? (npv === null ? 'no-value' : null);
    return [
      {
        of: { type: 'use-case', id: useCase.id },
        npv,
        build: cost?.build ?? null,
        upkeepPerYear: cost?.upkeepPerYear ?? null,
        commitment: cost === null ? null : cost.build + commitmentYears * cost.upkeepPerYear,
        ...toEffort(plan.effort),
        isMandatory: plan.mandatory,
        requires: toPlaces(plan.requires),
        obstacle: obstacle ?? (cost === null ? 'no-cost' : null),
      },
    ];
  });
  const ofEnablers = enablerOrder.flatMap((id): readonly SelectionItem[] => {
    const enabler = enablers[id];
    if (enabler === undefined) return [];
    const { cost, effort, requires } = enabler;
    return [
      {
        of: { type: 'enabler', id },
        npv: 0,
        build: cost,
        upkeepPerYear: 0,
        commitment: cost,
        ...toEffort(effort),
        isMandatory: false,
        requires: toPlaces(requires),
        obstacle: cost === null ? 'no-cost' : null,
      },
    ];
  });
  return [...ofUseCases, ...ofEnablers];
}

/** What the items are to the choice: a loss counts as nothing, and so does what is not known, which is out anyway. */
export function toKnapsackItems(items: readonly SelectionItem[]): readonly KnapsackItem[] {
  return items.map(({ npv, commitment, effort, requires, isMandatory, obstacle }) => ({
    cost: commitment ?? 0,
    value: Math.max(0, npv ?? 0),
    demands: roles.map((role) => effort[role]),
    requires,
    isMandatory,
    isExcluded: obstacle !== null,
  }));
}
