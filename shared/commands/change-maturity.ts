import { findUseCase } from '#shared/workspace/find-use-case.ts';
import type { Content, UseCaseId } from '#shared/workspace/types.ts';

/** Whose maturity: the organization's, or a use case's own. */
export type MaturityOf = { readonly of: 'organization' } | { readonly of: 'use-case'; readonly id: UseCaseId };

/** True when the use case exists, if it is one's. */
export function hasMaturity(content: Content, params: MaturityOf): boolean {
  return params.of === 'organization' || findUseCase(content, params.id) !== undefined;
}
