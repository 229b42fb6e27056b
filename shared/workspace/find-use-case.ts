import type { Content, UseCase, UseCaseId } from './types.ts';

/** The use case with this id, or undefined. */
export function findUseCase(content: Content, id: UseCaseId): UseCase | undefined {
  return Object.hasOwn(content.useCases, id) ? content.useCases[id] : undefined;
}
