export type ScheduleItem = {
  readonly id: string;
  readonly priority: number;
  /** Quarters. */
  readonly duration: number;
  /** Person-quarters per role over the whole duration. */
  readonly effort: Readonly<Record<string, number>>;
  readonly requires: readonly string[];
};

export type Schedule =
  | {
      readonly type: 'scheduled';
      /** Quarter in which each item starts, from 0; null where it does not fit into the horizon. */
      readonly starts: Readonly<Record<string, number | null>>;
    }
  /** Items that require each other in a circle, in its order. */
  | { readonly type: 'cycle'; readonly ids: readonly string[] };

/** People per role in each quarter; the last entry holds on. */
export type CapacityByQuarter = readonly Readonly<Record<string, number>>[];

function findCycle(items: readonly ScheduleItem[]): readonly string[] | null {
  const byId = new Map(items.map((item) => [item.id, item]));
  const done = new Set<string>();
  const visit = (id: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(id)) return path.slice(path.indexOf(id));
    if (done.has(id)) return null;
    for (const needed of byId.get(id)?.requires ?? []) {
      const cycle = byId.has(needed) ? visit(needed, [...path, id]) : null;
      if (cycle !== null) return cycle;
    }
    done.add(id);
    return null;
  };
  for (const { id } of items) {
    const cycle = visit(id, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

function byPriority(a: ScheduleItem, b: ScheduleItem): number {
  return b.priority - a.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * When each item starts: again and again the one of highest priority whose requirements are placed, at the earliest
 * quarter after them in which every role has people for it throughout (serial schedule generation, method 8). Ties by
 * id. Requirements that are not among the items do not count. What is `fixed` starts in its quarter, people or not.
 */
export function schedule(
  items: readonly ScheduleItem[],
  capacity: CapacityByQuarter,
  horizon: number,
  fixed: Readonly<Record<string, number>> = {},
): Schedule {
  const cycle = findCycle(items);
  if (cycle !== null) return { type: 'cycle', ids: cycle };
  const used: Map<string, number>[] = Array.from({ length: horizon }, () => new Map());
  const starts = new Map<string, number | null>();
  const finishes = new Map<string, number>();
  const free = (quarter: number, role: string) =>
    (capacity[Math.min(quarter, capacity.length - 1)]?.[role] ?? 0) - (used[quarter]?.get(role) ?? 0);
  const hasPeople = (role: string, share: number, start: number, end: number) => {
    for (let quarter = start; quarter < end; quarter += 1) if (share > free(quarter, role) + 1e-9) return false;
    return true;
  };
  const fits = ({ effort, duration }: ScheduleItem, start: number) =>
    start + duration <= horizon &&
    Object.entries(effort).every(([role, total]) => hasPeople(role, total / duration, start, start + duration));
  const ids = new Set(items.map(({ id }) => id));
  const place = ({ id, duration, effort }: ScheduleItem, start: number) => {
    starts.set(id, start);
    finishes.set(id, start + duration);
    for (let quarter = start; quarter < start + duration; quarter += 1) {
      for (const [role, total] of Object.entries(effort)) {
        used[quarter]?.set(role, (used[quarter]?.get(role) ?? 0) + total / duration);
      }
    }
  };
  for (const item of items) {
    const start = Object.hasOwn(fixed, item.id) ? fixed[item.id] : undefined;
    if (start !== undefined && start < horizon) place(item, start);
  }
  let open = items.filter(({ id }) => !starts.has(id)).sort(byPriority);
  while (open.length > 0) {
    const item = open.find(({ requires }) => requires.every((id) => !ids.has(id) || starts.has(id)));
    if (item === undefined) break;
    open = open.filter((other) => other !== item);
    const needed = item.requires.filter((id) => ids.has(id));
    const after = needed.map((id) => finishes.get(id) ?? Number.POSITIVE_INFINITY);
    let start = Math.max(0, ...after);
    while (start < horizon && !fits(item, start)) start += 1;
    if (start < horizon) place(item, start);
    else starts.set(item.id, null);
  }
  return { type: 'scheduled', starts: Object.fromEntries(starts) };
}
