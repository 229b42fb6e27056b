import { buildImport, type PreparedImport, type PreparedUseCase } from '#shared/exchange/build-import.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import type { ImportDraft } from './import-draft.ts';

/** Whether a row comes along: one that repeats a use case of the workshop only when asked, any other unless refused. */
export function isKept({ row, duplicate }: PreparedUseCase, kept: ImportDraft['kept']): boolean {
  return kept.get(row) ?? duplicate?.of !== 'use-case';
}

export type PreparedDraft = PreparedImport & {
  /** What would be added now. */
  readonly chosen: readonly PreparedUseCase[];
  readonly duplicates: readonly PreparedUseCase[];
};

/** What the draft gives in this workspace; null while nothing says which column holds the titles. */
export function prepareDraft(draft: ImportDraft, workspace: Workspace | null): PreparedDraft | null {
  const { table, mapping, filter, sentenceCase, kept } = draft;
  if (mapping.title === undefined) return null;
  const filters = filter === null || filter.value.trim() === '' ? [] : [filter];
  const prepared = buildImport(
    table,
    { mapping, filters, titles: sentenceCase ? 'sentence' : 'as-written' },
    workspace,
  );
  return {
    ...prepared,
    chosen: prepared.useCases.filter((useCase) => isKept(useCase, kept)),
    duplicates: prepared.useCases.filter(({ duplicate }) => duplicate !== null),
  };
}
