import type { DrawnFacts } from '#shared/analysis/draws/draw-scores.ts';
import type { Draws, UseCaseDraws } from '#shared/analysis/draws/draws-types.ts';
import type { ChosenValue, PortfolioDraws } from '#shared/analysis/portfolio/portfolio-draws.ts';
import type { Pack } from '#shared/framework/pack.ts';
import type { Content, UseCaseId, UseCaseValue } from '#shared/workspace/types.ts';

export type DrawnUseCase = { readonly facts: DrawnFacts; readonly value: UseCaseValue };

/** What the worker is asked: what changed since the question before, and the order that holds now. */
export type DrawJob = {
  readonly number: number;
  /** Sent with the first question and when it changed: everything is drawn anew. */
  readonly pack: Pack | null;
  readonly weights: Content['weights'];
  readonly assumptions: Content['assumptions'];
  readonly order: readonly UseCaseId[];
  readonly changed: readonly DrawnUseCase[];
  /** What is chosen together, each with the approach that is recommended. */
  readonly chosen: readonly Pick<ChosenValue, 'id' | 'option'>[];
};

/** What it answers; a use case's value is left out where it is the one sent before. */
export type DrawReport = {
  readonly number: number;
  readonly seed: number;
  readonly count: number;
  readonly agreement: Draws['agreement'];
  readonly portfolio: PortfolioDraws | null;
  readonly useCases: readonly (Omit<UseCaseDraws, 'value'> & {
    readonly id: UseCaseId;
    readonly value: UseCaseDraws['value'] | null;
  })[];
};
