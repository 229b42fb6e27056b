import type { Workspace } from '#shared/workspace/types.ts';
import type { Analysis, Progress, UseCaseAnalysis } from './analysis.ts';

function part(of: readonly boolean[]): Progress {
  return { done: of.filter(Boolean).length, total: of.length };
}

function frame({ content }: Workspace): Progress {
  const { workshop, participantOrder } = content;
  const texts = [workshop.title, workshop.organization, workshop.objective, workshop.scope, workshop.successMeasure];
  return part([...texts.map((text) => text.trim() !== ''), workshop.date !== null, participantOrder.length > 0]);
}

function mature({ maturity, components }: Pick<Analysis, 'maturity' | 'components'>): Progress {
  const practices = components.flatMap((component) => component.practices);
  const answered = components.reduce((sum, component) => sum + component.answered, 0);
  return { done: maturity.answered + answered, total: maturity.total + practices.length };
}

function score(useCases: readonly UseCaseAnalysis[]): Progress {
  return part(useCases.flatMap(({ suitability }) => suitability.criteria.map(({ value }) => value !== null)));
}

function decided({ content }: Workspace, useCases: readonly UseCaseAnalysis[]): readonly boolean[] {
  const named = new Set(Object.values(content.decisions).flatMap((decision) => decision.useCases));
  return useCases.map(({ id, recommendation }) => named.has(id) || recommendation.override !== null);
}

/**
 * How complete each step of the workshop is. The deck counts the topics it speaks of, not its sections:
 * use cases, scores, value, risk, maturity and decisions.
 */
export function progress(
  workspace: Workspace,
  known: Pick<Analysis, 'useCases' | 'maturity' | 'components'>,
): Analysis['progress'] {
  const { useCases } = known;
  const decisions = decided(workspace, useCases);
  const govern = part(useCases.map(({ risk }) => risk.tier !== null && !risk.incomplete));
  const value = part(useCases.map((useCase) => useCase.value.incrementalNpv !== null));
  const maturity = mature(known);
  return {
    frame: frame(workspace),
    collect: part(useCases.map(({ id }) => (workspace.content.useCases[id]?.summary ?? '').trim() !== '')),
    score: score(useCases),
    value,
    govern,
    mature: maturity,
    decide: part(decisions),
    deck: part([
      useCases.length > 0,
      useCases.some(({ suitability }) => suitability.score !== null),
      value.done > 0,
      useCases.some(({ risk }) => risk.tier !== null),
      maturity.done > 0,
      workspace.content.decisionOrder.length > 0,
    ]),
  };
}
