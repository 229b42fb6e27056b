import { findById } from '#shared/workspace/find-by-id.ts';
import type { Content } from '#shared/workspace/types.ts';
import type { UseCaseAnalysis } from '../analysis.ts';
import { findRequiredLoop, listRequiring } from '../findings/find-required-loop.ts';
import type { UnscheduledReason } from './roadmap-types.ts';
import type { ScheduleItem } from './schedule.ts';
import type { Selected } from './selection-types.ts';
import type { Standing } from './standings.ts';

export type RoadmapInput = {
  readonly content: Content;
  readonly useCases: readonly UseCaseAnalysis[];
  readonly standings: Readonly<Record<Standing['id'], Standing>>;
  /** What is funded; null: no choice was made, and everything is scheduled that can be. */
  readonly selection: Selected | null;
};

/** A thing of the plan: scheduled, or not with the reason. */
export type Planned = {
  readonly id: string;
  readonly item: ScheduleItem | null;
  readonly reason: UnscheduledReason | null;
};

function findObstacle(useCase: UseCaseAnalysis, input: RoadmapInput): UnscheduledReason | null {
  const { content, standings, selection } = input;
  const plan = content.useCases[useCase.id]?.plan;
  if (plan === undefined || plan.excluded) return 'excluded';
  if (useCase.risk.tier === 'prohibited' || useCase.recommendation.effective === 'do-not-build') return 'not-built';
  if (plan.durationQuarters === null) return 'no-duration';
  if (Object.values(plan.effort).every((effort) => effort === 0)) return 'no-effort';
  if (plan.placement !== null) return null;
  if ((standings[useCase.id]?.effective ?? null) === null) return 'no-standing';
  return selection !== null && selection.byId[useCase.id]?.isChosen !== true ? 'not-funded' : null;
}

function createLoopCheck(content: Content): (id: string) => boolean {
  const requiring = listRequiring(content);
  const required = new Set([...requiring.values()].flatMap(({ requires }) => requires));
  const mayLoop = (id: string) => required.has(id) && (requiring.get(id)?.requires.length ?? 0) > 0;
  return (id) => mayLoop(id) && findRequiredLoop(requiring, id) !== null;
}

/** The highest priority of what needs each thing, directly or not. */
function inherit(items: readonly ScheduleItem[]): readonly ScheduleItem[] {
  const priorities = new Map(items.map(({ id, priority }) => [id, priority]));
  for (let round = 0, isMoving = true; isMoving && round < items.length; round += 1) {
    isMoving = false;
    for (const { id, requires } of items) {
      for (const needed of requires) {
        const [own, other] = [priorities.get(id) ?? 0, priorities.get(needed)];
        if (other === undefined || other >= own) continue;
        priorities.set(needed, own);
        isMoving = true;
      }
    }
  }
  return items.map((item) => ({ ...item, priority: priorities.get(item.id) ?? item.priority }));
}

function planUseCases(input: RoadmapInput, isCircular: (id: string) => boolean): readonly Planned[] {
  return input.useCases.map((useCase): Planned => {
    const { id } = useCase;
    const plan = input.content.useCases[id]?.plan;
    const reason = findObstacle(useCase, input) ?? (isCircular(id) ? 'circle' : null);
    if (plan === undefined || reason !== null) return { id, item: null, reason };
    const { value = 0, feasibility = 0 } = input.standings[id]?.effective ?? {};
    const { effort, requires, durationQuarters } = plan;
    const priority = (value * feasibility) / 100;
    return { id, reason, item: { id, priority, duration: durationQuarters ?? 1, effort: { ...effort }, requires } };
  });
}

/** Enablers that are funded, or that something in the plan needs. */
function planEnablers(
  input: RoadmapInput,
  needed: ReadonlySet<string>,
  isCircular: (id: string) => boolean,
): readonly Planned[] {
  const { content, selection } = input;
  return content.enablerOrder.flatMap((id): readonly Planned[] => {
    const enabler = content.enablers[id];
    if (enabler === undefined) return [];
    const { effort, requires, durationQuarters: duration } = enabler;
    const isFunded = selection === null || selection.byEnabler[id]?.isChosen === true || needed.has(id);
    if (!isFunded) return [{ id, item: null, reason: 'not-funded' }];
    if (duration === null) return [{ id, item: null, reason: 'no-duration' }];
    if (isCircular(id)) return [{ id, item: null, reason: 'circle' }];
    return [{ id, reason: null, item: { id, priority: 0, duration, effort: { ...effort }, requires } }];
  });
}

/** Leaves out what waits for something that is in the plan and has no quarter; what the room placed stays. */
function dropWaiting(planned: readonly Planned[], isPlaced: (id: string) => boolean): readonly Planned[] {
  const without = new Set(planned.flatMap(({ id, item }) => (item === null ? [id] : [])));
  let next = planned;
  for (let size = -1; size !== without.size; ) {
    size = without.size;
    next = next.map((each): Planned => {
      if (each.item === null || isPlaced(each.id)) return each;
      if (!each.item.requires.some((needed) => without.has(needed))) return each;
      without.add(each.id);
      return { id: each.id, item: null, reason: 'requires' };
    });
  }
  return next;
}

/** What of a workspace is to be scheduled, use cases in the document's order and then enablers, and why the rest is not. */
export function roadmapItems(input: RoadmapInput): readonly Planned[] {
  const isCircular = createLoopCheck(input.content);
  const useCases = planUseCases(input, isCircular);
  const needed = new Set<string>();
  const open = useCases.flatMap(({ item }) => item?.requires ?? []);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (needed.has(id)) continue;
    needed.add(id);
    open.push(...(findById(input.content.enablers, id)?.requires ?? []));
  }
  const placed = new Set<string>(
    input.useCases.flatMap(({ id }) => (input.content.useCases[id]?.plan.placement ? [id] : [])),
  );
  const planned = dropWaiting([...useCases, ...planEnablers(input, needed, isCircular)], (id) => placed.has(id));
  const items = new Map(inherit(planned.flatMap(({ item }) => item ?? [])).map((item) => [item.id, item]));
  return planned.map((each) => ({ ...each, item: items.get(each.id) ?? null }));
}
