import { useCase as useCaseSchema } from './schema/use-case.ts';
import type { UseCase } from './types.ts';

/** What a new use case may begin with; everything that is left out takes the schema's default. */
export type NewUseCase = { readonly title: string } & Partial<Omit<UseCase, 'number' | 'title'>>;

/** A use case with `number` and these fields, everything else empty. Throws when a field breaks the schema. */
export function createUseCase(number: number, fields: NewUseCase): UseCase {
  return useCaseSchema.parse({ ...fields, number });
}
