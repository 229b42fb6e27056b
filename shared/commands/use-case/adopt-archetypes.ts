import type { RiskQuestionId } from '#shared/framework/risk.ts';
import { findUseCase } from '#shared/workspace/find-use-case.ts';
import { useCase as schema } from '#shared/workspace/schema/use-case.ts';
import type { CriterionId, UseCase, UseCaseId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { isValid } from '../is-valid.ts';
import { findEntry, replaceUseCase } from '../replace.ts';

/** What is typical of a kind of use case, with the sentences that say why. */
export type TypicalValues = {
  readonly id: UseCaseId;
  readonly archetype: string;
  /** Who says so, kept with each value: the kind's name. */
  readonly by: string;
  readonly scores: Readonly<Partial<Record<CriterionId, 1 | 2 | 3 | 4 | 5>>>;
  readonly why: string;
  readonly risk: Readonly<Partial<Record<RiskQuestionId, 'yes' | 'no'>>>;
  readonly riskWhy: string;
  readonly simplestKind: UseCase['value']['simplestKind'];
  readonly servingMode: UseCase['operations']['servingMode'];
};

export type AdoptArchetypesParams = { readonly suggestions: readonly TypicalValues[] };

function adoptScores(scores: UseCase['scores'], { scores: typical, why, by }: TypicalValues, at: string) {
  const taken = Object.entries(typical).flatMap(([criterion, value]) => {
    const before = findEntry(scores, criterion);
    const isScored = before !== undefined && (before.settled !== null || Object.keys(before.votes).length > 0);
    if (isScored) return [];
    const settled = { value, reason: why, by, at, typical: true };
    return [[criterion, { ...(before ?? { votes: {}, dissent: '' }), settled }] as const];
  });
  return taken.length === 0 ? scores : { ...scores, ...Object.fromEntries(taken) };
}

function adoptAnswers(answers: UseCase['risk']['answers'], { risk, riskWhy }: TypicalValues) {
  const taken = Object.entries(risk).flatMap(([question, answer]) =>
    (findEntry(answers, question)?.answer ?? null) === null ? [[question, { answer, note: riskWhy }] as const] : [],
  );
  return taken.length === 0 ? answers : { ...answers, ...Object.fromEntries(taken) };
}

/**
 * Takes over what is typical of the kind that each use case was found to be, where nobody has said anything yet: settled
 * scores that are marked as typical, answers about risk, the simplest approach and the serving mode. One step for all.
 */
export const useCaseAdoptArchetypes: Command<AdoptArchetypesParams> = {
  name: 'use-case.adopt-archetypes',
  isEnabled: ({ content }, { suggestions }) =>
    suggestions.length > 0 &&
    suggestions.every(
      ({ id, archetype, why, by, riskWhy }) =>
        findUseCase(content, id) !== undefined &&
        isValid(schema.shape.archetype, { id: archetype, state: 'confirmed' }) &&
        isValid(schema.shape.title, by) &&
        [why, riskWhy].every((text) => isValid(schema.shape.summary, text)),
    ),
  run: (workspace, { suggestions }, { now }) =>
    suggestions.reduce(
      (edited, typical) =>
        replaceUseCase(edited, typical.id, ({ scores, risk, value, operations }) => ({
          archetype: { id: typical.archetype, state: 'confirmed' },
          scores: adoptScores(scores, typical, now),
          risk: { ...risk, answers: adoptAnswers(risk.answers, typical) },
          value: { ...value, simplestKind: value.simplestKind ?? typical.simplestKind },
          operations: { ...operations, servingMode: operations.servingMode ?? typical.servingMode },
        })),
      workspace,
    ),
};
