import type { UseCaseId } from '#shared/workspace/types.ts';
import type { AgreementDraws } from '../group/group-types.ts';
import type { PortfolioDraws } from '../portfolio/portfolio-draws.ts';
import type { ValueDraws } from '../value/value-types.ts';
import type { RankDraws, Robustness } from './robustness-types.ts';

/** What seeded draws tell of one use case. */
export type UseCaseDraws = {
  readonly value: ValueDraws;
  /** Null while there is no recommendation by the answers. */
  readonly robustness: Robustness | null;
  /** Null while there is no score. */
  readonly rank: RankDraws | null;
};

/** What seeded draws tell of a workspace: slower to find than the rest of the analysis, and so apart from it. */
export type Draws = {
  readonly seed: number;
  /** How many draws each result rests on. */
  readonly count: number;
  readonly useCases: Readonly<Record<UseCaseId, UseCaseDraws>>;
  /** How sure the agreement of the room is; null while its scores are drawn anew. */
  readonly agreement: AgreementDraws | null;
  /** Of what is chosen together; null while nothing is chosen, or that is not drawn yet. */
  readonly portfolio: PortfolioDraws | null;
};
