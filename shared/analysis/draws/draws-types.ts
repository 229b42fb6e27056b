import type { UseCaseId } from '#shared/workspace/types.ts';
import type { ValueDraws } from '../value/value-types.ts';

/** What seeded draws tell of one use case. */
export type UseCaseDraws = { readonly value: ValueDraws };

/** What seeded draws tell of a workspace: slower to find than the rest of the analysis, and so apart from it. */
export type Draws = { readonly useCases: Readonly<Record<UseCaseId, UseCaseDraws>> };
