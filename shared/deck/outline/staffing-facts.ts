import { roles } from '#shared/workspace/schema/primitives.ts';
import type { Role } from '#shared/workspace/types.ts';
import type { Telling } from './telling.ts';

const nearly = 0.01;

export type StaffingFacts = {
  /** Roles that the plan needs or that somebody counted. */
  readonly roles: readonly Role[];
  /** The role that is all at work in most quarters; null where none ever is. */
  readonly full: { readonly role: Role; readonly quarters: number } | null;
  /** The first role of which some quarter takes more than there are. */
  readonly over: Role | null;
};

/** Who the roadmap takes, of whom there are. */
export function findStaffingFacts({ analysis }: Telling): StaffingFacts {
  const { quarters } = analysis.roadmap;
  const of = (role: Role) =>
    quarters.map(({ capacity, used }) => ({ used: used[role], available: capacity?.[role] ?? null }));
  const isNamed = (role: Role) => of(role).some(({ used, available }) => used > 0 || available !== null);
  const fullIn = (role: Role) =>
    of(role).filter(({ used, available }) => available !== null && used > 0 && used >= available - nearly).length;
  const most = roles
    .map((role) => ({ role, quarters: fullIn(role) }))
    .reduce((best, each) => (each.quarters > best.quarters ? each : best));
  const over = roles.find((role) =>
    of(role).some(({ used, available }) => available !== null && used > available + nearly),
  );
  return { roles: roles.filter(isNamed), full: most.quarters > 0 ? most : null, over: over ?? null };
}
