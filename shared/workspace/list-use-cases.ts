import type { Content, UseCase, UseCaseId } from './types.ts';

export type ListedUseCase = { readonly id: UseCaseId; readonly useCase: UseCase };

/** The use cases in the room's order; archived ones are left out unless asked for. */
export function listUseCases(content: Content, options: { archived?: boolean } = {}): readonly ListedUseCase[] {
  return content.useCaseOrder.flatMap((id) => {
    const useCase = content.useCases[id];
    if (useCase === undefined || (useCase.archivedAt !== null && options.archived !== true)) return [];
    return [{ id, useCase }];
  });
}
