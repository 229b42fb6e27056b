import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { TierVerdict } from '#shared/analysis/risk/risk-types.ts';
import type { Recommendation } from '#shared/analysis/suitability/suitability-types.ts';
import type { UseCase, UseCaseId } from '#shared/workspace/types.ts';
import { findCriterion, type ListColumn } from './list-columns.ts';

export type Sorting = { readonly column: ListColumn; readonly direction: 'ascending' | 'descending' };
export type ListRow = { readonly analysis: UseCaseAnalysis; readonly useCase: UseCase };

const tierRanks: Readonly<Record<TierVerdict, number>> = { low: 1, medium: 2, high: 3, critical: 4, prohibited: 5 };
const recommendationRanks: Readonly<Record<Recommendation, number>> = {
  ml: 1,
  hybrid: 2,
  rules: 3,
  'data-first': 4,
  'do-not-build': 5,
};

/** What a row is sorted by in `column`; null where there is nothing. */
function toKey({ analysis, useCase }: ListRow, column: ListColumn): number | string | null {
  const criterion = findCriterion(column);
  if (criterion !== undefined) return analysis.suitability.criteria.find(({ id }) => id === criterion)?.value ?? null;
  switch (column) {
    case 'title':
      return useCase.title || null;
    case 'recommendation':
      return analysis.recommendation.effective && recommendationRanks[analysis.recommendation.effective];
    case 'tier':
      return analysis.risk.tier && tierRanks[analysis.risk.tier];
    case 'level':
      return analysis.maturity.level;
    case 'value':
      return analysis.value.npv;
    case 'suitability':
      return analysis.suitability.score;
    case 'owner':
      return useCase.owner || null;
    case 'open':
      return analysis.contested.length + analysis.missing.length;
    default:
      return analysis.number;
  }
}

function compareKeys(a: number | string, b: number | string, locale: string): number {
  return typeof a === 'string' || typeof b === 'string'
    ? String(a).localeCompare(String(b), locale, { numeric: true, sensitivity: 'base' })
    : a - b;
}

/** The rows in the order of `sorting`, words as `locale` (a BCP 47 tag) sorts them, ties as they came; rows that have nothing there come last either way. */
export function sortRows(rows: readonly ListRow[], sorting: Sorting | null, locale: string): readonly ListRow[] {
  if (sorting === null) return rows;
  const turn = sorting.direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: toKey(row, sorting.column) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return turn * compareKeys(a.key, b.key, locale);
    })
    .map(({ row }) => row);
}

/** The sorting after a click on `column`: ascending, then descending, then the room's own order again. */
export function toNextSorting(sorting: Sorting | null, column: ListColumn): Sorting | null {
  if (sorting?.column !== column) return { column, direction: 'ascending' };
  return sorting.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

/** Rows in which every word of `text` occurs in number, title, owner, department, tags or summary. */
export function filterRows(rows: readonly ListRow[], text: string): readonly ListRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ useCase }) => {
    const { number, title, owner, department, tags, summary } = useCase;
    const haystack = [String(number).padStart(2, '0'), title, owner, department, ...tags, summary]
      .join('\n')
      .toLowerCase();
    return words.every((word) => haystack.includes(word));
  });
}

/** The ids from `from` to `to` in the order of `ids`, both included; `to` alone when `from` is not among them. */
export function toRange(ids: readonly UseCaseId[], from: UseCaseId, to: UseCaseId): readonly UseCaseId[] {
  const [a, b] = [ids.indexOf(from), ids.indexOf(to)];
  return a < 0 || b < 0 ? [to] : ids.slice(Math.min(a, b), Math.max(a, b) + 1);
}
