import { findById } from './find-by-id.ts';
import type { Content, UseCase, UseCaseId } from './types.ts';

/** The use case with this id, or undefined. */
export function findUseCase(content: Content, id: UseCaseId): UseCase | undefined {
  return findById(content.useCases, id);
}
