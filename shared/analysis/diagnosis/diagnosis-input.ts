import type { Grade, UseCase, Workspace } from '#shared/workspace/types.ts';
import type { Analysis, UseCaseAnalysis } from '../analysis.ts';

/** What the diagnosis looks at. */
export type DiagnosisInput = {
  readonly workspace: Workspace;
  readonly known: Pick<Analysis, 'useCases' | 'maturity' | 'components'>;
};

/** A use case with what is known of it. */
export type KnownUseCase = { readonly useCase: UseCase; readonly analysis: UseCaseAnalysis };

/** The use cases that go ahead with machine learning, alone or in a hybrid. */
export function mlUseCases({ workspace, known }: DiagnosisInput): readonly KnownUseCase[] {
  return known.useCases.flatMap((analysis) => {
    const useCase = workspace.content.useCases[analysis.id];
    const { effective } = analysis.recommendation;
    return useCase !== undefined && (effective === 'ml' || effective === 'hybrid') ? [{ useCase, analysis }] : [];
  });
}

/** 2 where `share` reaches `limit`, 1 from half of it on, else 0. */
export function gradeAbove(share: number, limit: number): Grade {
  if (share >= limit - 1e-9) return 2;
  return share >= limit / 2 - 1e-9 ? 1 : 0;
}

/** 2 below half of `limit`, 1 below it, else 0. */
export function gradeBelow(share: number, limit: number): Grade {
  if (share < limit / 2 - 1e-9) return 2;
  return share < limit - 1e-9 ? 1 : 0;
}

/** The mean, or null of nothing. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
