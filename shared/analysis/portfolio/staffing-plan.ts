import { roles } from '#shared/workspace/schema/primitives.ts';
import type { Content, Role } from '#shared/workspace/types.ts';
import { type People, peopleOf } from './people-of.ts';
import { type Staffing, staffing } from './staffing.ts';

/** The people from one quarter on. */
export type StaffingStep = {
  /** From 0; null: as the team is today. */
  readonly quarter: number | null;
  readonly people: Readonly<Record<Role, number | null>>;
  /** Null while data scientists or ML engineers are not counted. */
  readonly ratio: Staffing | null;
};

export type StaffingPlan = {
  /** Today first, then each quarter in which the plan has other people than before; empty where nobody is counted. */
  readonly steps: readonly StaffingStep[];
};

function toStep(quarter: number | null, people: People): StaffingStep {
  const { dataScientist, mlEngineer, dataEngineer, platformEngineer } = people;
  const isKnown = dataScientist !== undefined && mlEngineer !== undefined;
  return {
    quarter,
    people: {
      dataScientist: dataScientist ?? null,
      mlEngineer: mlEngineer ?? null,
      dataEngineer: dataEngineer ?? null,
      platformEngineer: platformEngineer ?? null,
    },
    ratio: isKnown ? staffing(dataScientist, mlEngineer) : null,
  };
}

function isSame(a: People, b: People): boolean {
  return roles.every((role) => a[role] === b[role]);
}

/** ML engineers against data scientists, today and as the plan goes on (method 8). */
export function staffingPlan({ team, portfolio }: Pick<Content, 'team' | 'portfolio'>): StaffingPlan {
  const [today] = peopleOf({ team, portfolio: { ...portfolio, capacity: [] } });
  const planned = portfolio.capacity.length === 0 ? [] : peopleOf({ team, portfolio });
  const steps = today === undefined ? [] : [toStep(null, today)];
  let before = today;
  for (const [quarter, people] of planned.entries()) {
    if (before === undefined || !isSame(before, people)) steps.push(toStep(quarter, people));
    before = people;
  }
  return { steps };
}
