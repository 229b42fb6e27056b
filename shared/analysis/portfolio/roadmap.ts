import { listKeys } from '#shared/workspace/list-keys.ts';
import { roles } from '#shared/workspace/schema/primitives.ts';
import type { Content, Role, UseCaseId } from '#shared/workspace/types.ts';
import type { UseCaseAnalysis } from '../analysis.ts';
import { type CapacityByQuarter, type ScheduleItem, schedule } from './schedule.ts';
import type { Standing } from './standings.ts';

/** Why a use case has no quarter. */
export type UnscheduledReason =
  | 'excluded'
  | 'not-built'
  | 'no-standing'
  | 'no-effort'
  | 'no-duration'
  | 'no-capacity'
  | 'does-not-fit'
  | 'circle';

export type RoadmapEntry = {
  readonly id: UseCaseId;
  /** Quarter in which it starts, from 0; null with the reason. */
  readonly start: number | null;
  readonly duration: number | null;
  /** Where the schedule would put it if the room had said nothing. */
  readonly computed: number | null;
  readonly isByRoom: boolean;
  readonly reason: UnscheduledReason | null;
};

export type RoadmapQuarter = {
  /** People per role; null: nobody has said. */
  readonly capacity: Readonly<Partial<Record<Role, number>>> | null;
  readonly used: Readonly<Record<Role, number>>;
};

/** When each use case is built, under the people that there are (method 8). */
export type Roadmap = {
  readonly quarters: readonly RoadmapQuarter[];
  readonly byId: Readonly<Record<UseCaseId, RoadmapEntry>>;
};

type Known = {
  readonly useCases: readonly UseCaseAnalysis[];
  readonly standings: Readonly<Record<UseCaseId, Standing>>;
};

function toCapacity({ portfolio, team }: Content): CapacityByQuarter {
  if (portfolio.capacity.length > 0) return portfolio.capacity.map((quarter) => ({ ...quarter }));
  const people: Readonly<Record<Role, number | null>> = {
    dataScientist: team.dataScientists,
    mlEngineer: team.mlEngineers,
    dataEngineer: team.dataEngineers,
    platformEngineer: team.platformEngineers,
  };
  const known = roles.filter((role) => people[role] !== null);
  return known.length === 0 ? [] : [Object.fromEntries(known.map((role) => [role, people[role] ?? 0]))];
}

function findObstacle(
  content: Content,
  useCase: UseCaseAnalysis,
  standing: Standing | undefined,
): UnscheduledReason | null {
  const plan = content.useCases[useCase.id]?.plan;
  if (plan === undefined || plan.excluded) return 'excluded';
  if (useCase.risk.tier === 'prohibited' || useCase.recommendation.effective === 'do-not-build') return 'not-built';
  if (plan.durationQuarters === null) return 'no-duration';
  if (Object.values(plan.effort).every((effort) => effort === 0)) return 'no-effort';
  return (standing?.effective ?? null) === null && plan.placement === null ? 'no-standing' : null;
}

function toItems(content: Content, { useCases, standings }: Known): readonly ScheduleItem[] {
  const items = useCases.flatMap((useCase): readonly ScheduleItem[] => {
    const standing = standings[useCase.id];
    const plan = content.useCases[useCase.id]?.plan;
    if (plan === undefined || findObstacle(content, useCase, standing) !== null) return [];
    const { value = 0, feasibility = 0 } = standing?.effective ?? {};
    const { effort, requires, durationQuarters: duration } = plan;
    return [
      {
        id: useCase.id,
        priority: (value * feasibility) / 100,
        duration: duration ?? 1,
        effort: { ...effort },
        requires,
      },
    ];
  });
  const enablers = listKeys(content.enablers).flatMap((id): readonly ScheduleItem[] => {
    const enabler = content.enablers[id];
    if (enabler === undefined || enabler.durationQuarters === null) return [];
    const dependants = items.filter(({ requires }) => requires.includes(id));
    const priority = Math.max(0, ...dependants.map((item) => item.priority));
    const { effort, requires, durationQuarters: duration } = enabler;
    return [{ id, priority, duration, effort: { ...effort }, requires }];
  });
  return [...items, ...enablers];
}

function toUsed(items: readonly ScheduleItem[], starts: Readonly<Record<string, number | null>>, quarter: number) {
  const sum = (role: Role) =>
    items.reduce((total, { id, duration, effort }) => {
      const start = starts[id] ?? null;
      const isActive = start !== null && quarter >= start && quarter < start + duration;
      return isActive ? total + (effort[role] ?? 0) / duration : total;
    }, 0);
  const [dataScientist, mlEngineer, dataEngineer, platformEngineer] = roles.map(sum);
  return {
    dataScientist: dataScientist ?? 0,
    mlEngineer: mlEngineer ?? 0,
    dataEngineer: dataEngineer ?? 0,
    platformEngineer: platformEngineer ?? 0,
  };
}

/**
 * The roadmap over the horizon: what the room placed stands in its quarter whether or not there are people for it, the
 * rest is scheduled around it by value × feasibility. Every use case has a quarter or a reason.
 */
export function roadmap(content: Content, known: Known, horizon: number): Roadmap {
  const capacity = toCapacity(content);
  const items = toItems(content, known);
  const placed = Object.fromEntries(
    known.useCases.flatMap(({ id }) => {
      const placement = content.useCases[id]?.plan.placement ?? null;
      return placement === null ? [] : [[id, placement.quarter] as const];
    }),
  );
  const result = schedule(items, capacity, horizon, placed);
  const free = schedule(items, capacity, horizon);
  const starts = result.type === 'scheduled' ? result.starts : {};
  const entries = known.useCases.map((useCase): readonly [UseCaseId, RoadmapEntry] => {
    const { id } = useCase;
    const isByRoom = Object.hasOwn(placed, id);
    const obstacle = findObstacle(content, useCase, known.standings[id]);
    const isCircle = result.type === 'cycle';
    const start = starts[id] ?? null;
    const lacksPeople = capacity.length === 0 && !isByRoom;
    const why = obstacle ?? (isCircle ? 'circle' : lacksPeople ? 'no-capacity' : 'does-not-fit');
    return [
      id,
      {
        id,
        start,
        duration: content.useCases[id]?.plan.durationQuarters ?? null,
        computed: free.type === 'scheduled' ? (free.starts[id] ?? null) : null,
        isByRoom,
        reason: start === null ? why : null,
      },
    ];
  });
  return {
    quarters: Array.from({ length: horizon }, (_none, quarter) => ({
      capacity: capacity[Math.min(quarter, capacity.length - 1)] ?? null,
      used: toUsed(items, starts, quarter),
    })),
    byId: Object.fromEntries(entries) as Readonly<Record<UseCaseId, RoadmapEntry>>,
  };
}
