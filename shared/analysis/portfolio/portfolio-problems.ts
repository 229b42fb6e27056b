import { findById } from '#shared/workspace/find-by-id.ts';
import { roles } from '#shared/workspace/schema/primitives.ts';
import type { Content, UseCaseId } from '#shared/workspace/types.ts';
import type { UseCaseAnalysis } from '../analysis.ts';
import type { Reason } from '../reason.ts';
import { closuresOf } from './closures-of.ts';
import { fitsWithin } from './knapsack-types.ts';
import { effortWithin, type People } from './people-of.ts';
import type { Roadmap, RoadmapConflict } from './roadmap-types.ts';
import { type SelectionItem, toKnapsackItems } from './selection-items.ts';
import type { Selected } from './selection-types.ts';

/** Something that keeps the plan from holding together. */
export type PortfolioProblem = {
  readonly severity: 'high' | 'medium';
  readonly useCase: UseCaseId | null;
  readonly reason: Reason;
};

type Known = {
  readonly content: Content;
  readonly useCases: readonly UseCaseAnalysis[];
  readonly items: readonly SelectionItem[];
  readonly selection: Selected;
  readonly roadmap: Roadmap;
  readonly people: readonly People[];
  readonly horizon: number;
};

function toTitle({ useCases, enablers }: Content, id: string | null): string | null {
  return id === null ? null : ((findById(useCases, id) ?? findById(enablers, id))?.title ?? null);
}

/** Mandatory use cases that cannot be in at all, each with what bars it. */
function findBarred({ content, useCases, selection }: Known): readonly PortfolioProblem[] {
  return useCases.flatMap(({ id }): readonly PortfolioProblem[] => {
    const entry = selection.byId[id];
    if (content.useCases[id]?.plan.mandatory !== true || entry === undefined || entry.isChosen) return [];
    if (entry.reason === 'undecided') return [];
    const values = { because: entry.reason, other: toTitle(content, entry.because) };
    return [{ severity: 'high', useCase: id, reason: { id: 'portfolio.mandatory-blocked', values } }];
  });
}

/** What is mandatory with all that it requires, against the money and the people. */
function findOverfull({ content, items, people, horizon }: Known): readonly PortfolioProblem[] {
  const closures = closuresOf(toKnapsackItems(items));
  const forced = new Set(items.flatMap(({ isMandatory }, index) => (isMandatory ? (closures[index] ?? []) : [])));
  const all = items.filter((_item, index) => forced.has(index));
  const problems: PortfolioProblem[] = [];
  const add = (reason: Reason) => problems.push({ severity: 'high', useCase: null, reason });
  const { budget } = content.portfolio;
  const needed = all.reduce((sum, { commitment }) => sum + (commitment ?? 0), 0);
  if (budget !== null && !fitsWithin(needed, budget)) {
    add({ id: 'portfolio.mandatory-over-budget', values: { needed, budget } });
  }
  for (const role of roles) {
    const available = effortWithin(people, role, horizon);
    const effort = all.reduce((sum, item) => sum + item.effort[role], 0);
    if (available !== null && !fitsWithin(effort, available)) {
      add({ id: 'portfolio.mandatory-over-people', values: { role, needed: effort, available } });
    }
  }
  return problems;
}

function toPlacementProblem(conflict: RoadmapConflict, { content, selection, horizon }: Known): PortfolioProblem {
  switch (conflict.type) {
    case 'before-requirement': {
      const values = { required: toTitle(content, conflict.requires) ?? conflict.requires };
      return { severity: 'high', useCase: conflict.id, reason: { id: 'portfolio.placed-before', values } };
    }
    case 'beyond-horizon': {
      const values = { quarters: horizon };
      return { severity: 'medium', useCase: conflict.id, reason: { id: 'portfolio.placed-beyond', values } };
    }
    case 'not-funded': {
      const values = { because: selection.byId[conflict.id]?.reason ?? 'no-room' };
      return { severity: 'medium', useCase: conflict.id, reason: { id: 'portfolio.placed-unfunded', values } };
    }
    case 'too-few-people': {
      const { role, quarter, used, available } = conflict;
      const values = { role, quarter, used, available, planStart: content.assumptions.planStart };
      return { severity: 'medium', useCase: null, reason: { id: 'portfolio.too-few-people', values } };
    }
  }
}

/** What keeps a plan from holding together: mandatory use cases that cannot all be, and what the room placed against the rest. */
export function portfolioProblems(known: Known): readonly PortfolioProblem[] {
  const barred = findBarred(known);
  const overfull = known.selection.state === 'infeasible' && barred.length === 0 ? findOverfull(known) : [];
  const placed = known.roadmap.conflicts.map((conflict) => toPlacementProblem(conflict, known));
  return [...barred, ...overfull, ...placed];
}
