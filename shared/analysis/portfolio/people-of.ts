import { roles } from '#shared/workspace/schema/primitives.ts';
import type { Content, Role } from '#shared/workspace/types.ts';

/** People per role in one quarter; a role that nobody has spoken of is left out. */
export type People = Readonly<Partial<Record<Role, number>>>;

/**
 * People per role in each quarter of the plan, the last entry holding on: what the room planned by quarter, where a role
 * left out has nobody, else the team as it is, where a role nobody spoke of stays unknown. Empty: nobody said anything.
 */
export function peopleOf({ portfolio, team }: Pick<Content, 'portfolio' | 'team'>): readonly People[] {
  if (portfolio.capacity.length > 0) {
    return portfolio.capacity.map((quarter) => Object.fromEntries(roles.map((role) => [role, quarter[role] ?? 0])));
  }
  const people: Readonly<Record<Role, number | null>> = {
    dataScientist: team.dataScientists,
    mlEngineer: team.mlEngineers,
    dataEngineer: team.dataEngineers,
    platformEngineer: team.platformEngineers,
  };
  const known = roles.filter((role) => people[role] !== null);
  return known.length === 0 ? [] : [Object.fromEntries(known.map((role) => [role, people[role] ?? 0]))];
}

/** Person-quarters of a role over the horizon; null where nobody has said how many there are. */
export function effortWithin(people: readonly People[], role: Role, horizon: number): number | null {
  const last = people.at(-1)?.[role];
  if (last === undefined) return null;
  return Array.from({ length: horizon }, (_none, quarter) => people[quarter]?.[role] ?? last).reduce(
    (sum, each) => sum + each,
    0,
  );
}
