import { roles } from '#shared/workspace/schema/primitives.ts';
import type { Content, EnablerId, Role, UseCaseId } from '#shared/workspace/types.ts';
import type { UseCaseAnalysis } from '../analysis.ts';
import { closuresOf } from './closures-of.ts';
import { knapsack } from './knapsack.ts';
import { effortWithin, type People } from './people-of.ts';
import { type SelectionItem, toKnapsackItems } from './selection-items.ts';
import type { EffortUse, LimitId, Selected, SelectionEntry, SelectionReason, ValueBasis } from './selection-types.ts';

export type SelectionInput = {
  readonly content: Pick<Content, 'useCases' | 'enablers' | 'enablerOrder' | 'portfolio'>;
  /** Use cases in the document's order, then enablers. */
  readonly items: readonly SelectionItem[];
  readonly npvOf: (useCase: UseCaseAnalysis) => number | null;
  readonly basis: ValueBasis;
  readonly isPending: boolean;
  readonly people: readonly People[];
  /** Quarters over which people are counted. */
  readonly horizon: number;
};

type Chosen = {
  readonly items: readonly SelectionItem[];
  readonly closures: readonly (readonly number[] | null)[];
  readonly isChosen: readonly boolean[];
  readonly isFeasible: boolean;
  readonly limits: Readonly<Record<LimitId, number>>;
  /** What is chosen takes of each limit. */
  readonly used: Readonly<Record<LimitId, number>>;
};

const limitIds: readonly LimitId[] = ['money', ...roles];

function takes({ commitment, effort }: SelectionItem, limit: LimitId): number {
  return limit === 'money' ? (commitment ?? 0) : effort[limit];
}

function sumOf(items: readonly SelectionItem[], of: (item: SelectionItem) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}

/** What is lacking of each limit for what is not in yet; null where nothing is. */
function toLacks(index: number, { items, closures, isChosen, limits, used }: Chosen): SelectionEntry['lacks'] {
  const missing = (closures[index] ?? []).flatMap((each) => (isChosen[each] ? [] : (items[each] ?? [])));
  const lacks: Partial<Record<LimitId, number>> = {};
  for (const limit of limitIds) {
    const over = used[limit] + sumOf(missing, (item) => takes(item, limit)) - limits[limit];
    if (over > 1e-9 * Math.max(1, limits[limit])) lacks[limit] = over;
  }
  return Object.keys(lacks).length === 0 ? null : lacks;
}

function isCircular(items: readonly SelectionItem[], start: number): boolean {
  const seen = new Set<number>();
  const open = [...(items[start]?.requires ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === start) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(items[next]?.requires ?? []));
  }
  return false;
}

type Because = { readonly reason: SelectionReason; readonly because: SelectionEntry['because'] };

function explainOut(index: number, item: SelectionItem, { items, closures, isFeasible }: Chosen): Because {
  if (item.obstacle !== null) return { reason: item.obstacle, because: null };
  if (closures[index] === null) {
    if (isCircular(items, index)) return { reason: 'circle', because: null };
    const barred = item.requires.find((needed) => items[needed]?.obstacle !== null || closures[needed] === null);
    return { reason: 'requires', because: barred === undefined ? null : (items[barred]?.of.id ?? null) };
  }
  if (!isFeasible) return { reason: 'undecided', because: null };
  if (item.of.type === 'enabler') return { reason: 'not-needed', because: null };
  return { reason: (item.npv ?? 0) > 0 ? 'no-room' : 'no-gain', because: null };
}

function explainIn(index: number, item: SelectionItem, { items, closures, isChosen }: Chosen): Because {
  if (item.isMandatory) return { reason: 'mandatory', because: null };
  if (item.of.type === 'use-case' && (item.npv ?? 0) > 0) return { reason: 'worth-it', because: null };
  const needing = items.findIndex((_other, at) => at !== index && isChosen[at] && closures[at]?.includes(index));
  return { reason: 'needed', because: items[needing]?.of.id ?? null };
}

function toEntry(index: number, item: SelectionItem, chosen: Chosen): SelectionEntry {
  const isChosen = chosen.isChosen[index] === true;
  const { reason, because } = isChosen ? explainIn(index, item, chosen) : explainOut(index, item, chosen);
  return {
    isChosen,
    reason,
    because,
    npv: item.npv,
    build: item.build,
    upkeepPerYear: item.upkeepPerYear,
    commitment: item.commitment,
    lacks: reason === 'no-room' ? toLacks(index, chosen) : null,
  };
}

type Missed = { readonly id: UseCaseId; readonly lacks: Readonly<Partial<Record<LimitId, number>>> };

function toBinds(missed: readonly Missed[]): readonly LimitId[] {
  const count = (limit: LimitId) => missed.filter(({ lacks }) => lacks[limit] !== undefined).length;
  return limitIds.filter((limit) => count(limit) > 0).sort((a, b) => count(b) - count(a));
}

/** What lacks least, each limit counted by its own size. */
function findNearest(missed: readonly Missed[], limits: Chosen['limits']): UseCaseId | null {
  const sizes = missed.map(({ id, lacks }) => ({
    id,
    size: limitIds.reduce((sum, limit) => sum + (lacks[limit] ?? 0) / Math.max(1, limits[limit]), 0),
  }));
  return sizes.toSorted((a, b) => a.size - b.size)[0]?.id ?? null;
}

function choose(items: readonly SelectionItem[], limits: Chosen['limits']): Chosen & Pick<Selected, 'method'> {
  const candidates = toKnapsackItems(items);
  const found = knapsack(
    candidates,
    limits.money,
    roles.map((role) => limits[role]),
  );
  const isIn = new Set(found?.chosen);
  const chosen = items.filter((_item, index) => isIn.has(index));
  const usedOf = (limit: LimitId) => sumOf(chosen, (item) => takes(item, limit));
  return {
    items,
    limits,
    used: {
      money: usedOf('money'),
      dataScientist: usedOf('dataScientist'),
      mlEngineer: usedOf('mlEngineer'),
      dataEngineer: usedOf('dataEngineer'),
      platformEngineer: usedOf('platformEngineer'),
    },
    closures: closuresOf(candidates),
    isChosen: items.map((_item, index) => isIn.has(index)),
    isFeasible: found !== null,
    method: found === null || found.chosen.length === 0 ? null : found.method,
  };
}

function toEffortUse(
  chosen: readonly SelectionItem[],
  { people, horizon }: SelectionInput,
): Readonly<Record<Role, EffortUse>> {
  const use = (role: Role): EffortUse => ({
    used: sumOf(chosen, ({ effort }) => effort[role]),
    available: effortWithin(people, role, horizon),
  });
  return {
    dataScientist: use('dataScientist'),
    mlEngineer: use('mlEngineer'),
    dataEngineer: use('dataEngineer'),
    platformEngineer: use('platformEngineer'),
  };
}

/**
 * What to do under the budget and with the people there are: the use cases of most NPV together, each with all that it
 * requires (method 8 and 14). What each costs is its commitment: building and two years of upkeep. Money that nobody set
 * and a role that nobody counted do not limit. Every use case and enabler has a reason for being in or out.
 */
export function selection(input: SelectionInput): Selected {
  const { content, items, basis, isPending, people, horizon } = input;
  const { budget } = content.portfolio;
  const limitOf = (role: Role) => effortWithin(people, role, horizon) ?? Number.POSITIVE_INFINITY;
  const chosen = choose(items, {
    money: budget ?? Number.POSITIVE_INFINITY,
    dataScientist: limitOf('dataScientist'),
    mlEngineer: limitOf('mlEngineer'),
    dataEngineer: limitOf('dataEngineer'),
    platformEngineer: limitOf('platformEngineer'),
  });
  const entries = items.map((item, index) => ({ item, entry: toEntry(index, item, chosen) }));
  const ins = entries.flatMap(({ item, entry }) => (entry.isChosen ? [item] : []));
  const missed = entries.flatMap(({ item: { of }, entry: { lacks } }) =>
    of.type === 'use-case' && lacks !== null ? [{ id: of.id, lacks }] : [],
  );
  const commitment = sumOf(ins, (item) => item.commitment ?? 0);
  const byId: Record<UseCaseId, SelectionEntry> = {};
  const byEnabler: Record<EnablerId, SelectionEntry> = {};
  for (const { item, entry } of entries) {
    if (item.of.type === 'use-case') byId[item.of.id] = entry;
    else byEnabler[item.of.id] = entry;
  }
  return {
    state: !chosen.isFeasible ? 'infeasible' : ins.length === 0 ? 'nothing' : 'chosen',
    basis,
    isPending,
    method: chosen.method,
    useCases: ins.flatMap(({ of }) => (of.type === 'use-case' ? [of.id] : [])),
    enablers: ins.flatMap(({ of }) => (of.type === 'enabler' ? [of.id] : [])),
    npv: sumOf(ins, (item) => item.npv ?? 0),
    build: sumOf(ins, (item) => item.build ?? 0),
    upkeepPerYear: sumOf(ins, (item) => item.upkeepPerYear ?? 0),
    commitment,
    budget,
    left: budget === null || !chosen.isFeasible ? null : Math.max(0, budget - commitment),
    effort: toEffortUse(ins, input),
    binds: toBinds(missed),
    nearest: findNearest(missed, chosen.limits),
    withoutEffort: ins.flatMap(({ of, hasEffort }) => (of.type === 'use-case' && !hasEffort ? [of.id] : [])),
    byId,
    byEnabler,
  };
}
