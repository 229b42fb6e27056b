import { listKeys } from '#shared/workspace/list-keys.ts';
import { roles } from '#shared/workspace/schema/primitives.ts';
import type { Role, UseCaseId } from '#shared/workspace/types.ts';
import { type People, peopleOf } from './people-of.ts';
import { type Planned, type RoadmapInput, roadmapItems } from './roadmap-items.ts';
import type { EnablerEntry, Roadmap, RoadmapConflict, RoadmapEntry, RoadmapQuarter } from './roadmap-types.ts';
import { type ScheduleItem, schedule } from './schedule.ts';

type Starts = Readonly<Record<string, number | null>>;

/** A role that nobody counted does not limit. */
function toCapacity(people: readonly People[]): readonly Readonly<Record<Role, number>>[] {
  const amount = (quarter: People, role: Role) => quarter[role] ?? Number.POSITIVE_INFINITY;
  return people.map((quarter) => ({
    dataScientist: amount(quarter, 'dataScientist'),
    mlEngineer: amount(quarter, 'mlEngineer'),
    dataEngineer: amount(quarter, 'dataEngineer'),
    platformEngineer: amount(quarter, 'platformEngineer'),
  }));
}

function toUsed(items: readonly ScheduleItem[], starts: Starts, quarter: number): RoadmapQuarter['used'] {
  const sum = (role: Role) =>
    items.reduce((total, { id, duration, effort }) => {
      const start = starts[id] ?? null;
      const isActive = start !== null && quarter >= start && quarter < start + duration;
      return isActive ? total + (effort[role] ?? 0) / duration : total;
    }, 0);
  return {
    dataScientist: sum('dataScientist'),
    mlEngineer: sum('mlEngineer'),
    dataEngineer: sum('dataEngineer'),
    platformEngineer: sum('platformEngineer'),
  };
}

function placedConflicts(
  items: readonly ScheduleItem[],
  starts: Starts,
  placed: Readonly<Record<UseCaseId, number>>,
  { content, selection }: RoadmapInput,
  horizon: number,
): readonly RoadmapConflict[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return listKeys(placed).flatMap((id): readonly RoadmapConflict[] => {
    const item = byId.get(id);
    const start = placed[id];
    if (item === undefined || start === undefined) return [];
    const conflicts: RoadmapConflict[] = [];
    if (start + item.duration > horizon) conflicts.push({ type: 'beyond-horizon', id });
    if (selection !== null && selection.byId[id]?.isChosen !== true) conflicts.push({ type: 'not-funded', id });
    for (const required of [...listKeys(content.enablers), ...listKeys(content.useCases)]) {
      if (!item.requires.includes(required)) continue;
      const needed = byId.get(required);
      const from = starts[required] ?? null;
      const isDone = needed !== undefined && from !== null && from + needed.duration <= start;
      const isArchived = Object.entries(content.useCases).some(
        ([other, { archivedAt }]) => other === required && archivedAt !== null,
      );
      if (!isDone && !isArchived) conflicts.push({ type: 'before-requirement', id, requires: required });
    }
    return conflicts;
  });
}

function crowdedQuarters(
  quarters: readonly RoadmapQuarter[],
  items: readonly ScheduleItem[],
  placed: Readonly<Record<UseCaseId, number>>,
): readonly RoadmapConflict[] {
  const durations = new Map(items.map(({ id, duration }) => [id, duration]));
  return quarters.flatMap(({ capacity, used }, quarter) =>
    roles.flatMap((role): readonly RoadmapConflict[] => {
      const available = capacity?.[role];
      if (available === undefined || used[role] <= available + 1e-9) return [];
      const useCases = listKeys(placed).filter((id) => {
        const start = placed[id] ?? 0;
        return quarter >= start && quarter < start + (durations.get(id) ?? 0);
      });
      return [{ type: 'too-few-people', role, quarter, used: used[role], available, useCases }];
    }),
  );
}

const enablerReasons = ['not-funded', 'no-duration', 'requires', 'circle'] as const;

function toEnablers(
  planned: readonly Planned[],
  starts: Starts,
  { content }: RoadmapInput,
  hasPeople: boolean,
): Roadmap['enablers'] {
  const reasons = new Map(planned.map(({ id, reason }) => [id, reason]));
  const entries = content.enablerOrder.map((id): readonly [string, EnablerEntry] => {
    const start = starts[id] ?? null;
    const found = reasons.get(id);
    const known = enablerReasons.find((each) => each === found) ?? null;
    const reason = start !== null ? null : (known ?? (hasPeople ? 'does-not-fit' : 'no-capacity'));
    return [id, { id, start, duration: content.enablers[id]?.durationQuarters ?? null, reason }];
  });
  return Object.fromEntries(entries) as Roadmap['enablers'];
}

/**
 * The roadmap over the horizon: what the room placed stands in its quarter whether or not there are people for it, the
 * rest of what is funded is scheduled around it by value × feasibility. Every use case has a quarter or a reason, and what
 * the room placed against requirements, people or money is named among the conflicts.
 */
export function roadmap(input: RoadmapInput, horizon: number): Roadmap {
  const { content, useCases } = input;
  const people = peopleOf(content);
  const planned = roadmapItems(input);
  const items = planned.flatMap(({ item }) => item ?? []);
  const isPlanned = new Set(items.map(({ id }) => id));
  const placed = Object.fromEntries(
    useCases.flatMap(({ id }) => {
      const placement = content.useCases[id]?.plan.placement ?? null;
      return placement === null || !isPlanned.has(id) ? [] : [[id, placement.quarter] as const];
    }),
  ) as Readonly<Record<UseCaseId, number>>;
  const capacity = toCapacity(people);
  const result = schedule(items, capacity, horizon, placed);
  const free = Object.keys(placed).length === 0 ? result : schedule(items, capacity, horizon);
  const starts: Starts = result.type === 'scheduled' ? result.starts : {};
  const reasons = new Map(planned.map(({ id, reason }) => [id, reason]));
  const entries = useCases.map(({ id }): readonly [UseCaseId, RoadmapEntry] => {
    const start = starts[id] ?? null;
    const why = reasons.get(id) ?? (people.length === 0 ? 'no-capacity' : 'does-not-fit');
    return [
      id,
      {
        id,
        start,
        duration: content.useCases[id]?.plan.durationQuarters ?? null,
        computed: free.type === 'scheduled' ? (free.starts[id] ?? null) : null,
        isByRoom: (content.useCases[id]?.plan.placement ?? null) !== null,
        reason: start === null ? why : null,
      },
    ];
  });
  const quarters = Array.from({ length: horizon }, (_none, quarter) => ({
    capacity: people[Math.min(quarter, people.length - 1)] ?? null,
    used: toUsed(items, starts, quarter),
  }));
  return {
    quarters,
    byId: Object.fromEntries(entries) as Roadmap['byId'],
    enablers: toEnablers(planned, starts, input, people.length > 0),
    conflicts: [...placedConflicts(items, starts, placed, input, horizon), ...crowdedQuarters(quarters, items, placed)],
  };
}
