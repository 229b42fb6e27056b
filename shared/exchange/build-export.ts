import type { Analysis } from '#shared/analysis/analysis.ts';
import type { Messages } from '#shared/messages/messages.ts';
import type { UseCase, Workspace } from '#shared/workspace/types.ts';
import { buildDataTables } from './build-data-tables.ts';
import { buildReviewCalendar } from './build-review-calendar.ts';
import { buildUseCaseList } from './build-use-case-list.ts';
import { serializeCalendar } from './serialize-calendar.ts';
import { serializeModelCard } from './serialize-model-card.ts';
import { serializeTable } from './serialize-table.ts';
import { toFileName } from './to-file-name.ts';
import { zipFiles } from './zip-files.ts';

/** What a workspace can be written as, beside its deck and its canvas. */
export const exportKinds = ['csv', 'tables', 'model-cards', 'ics'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** The ending of the file that each kind is written to. */
export const exportEndings: Readonly<Record<ExportKind, 'csv' | 'zip' | 'ics'>> = {
  csv: 'csv',
  tables: 'zip',
  'model-cards': 'zip',
  ics: 'ics',
};

export type Exported = {
  readonly bytes: Uint8Array;
  /** How many rows, tables, cards or dates are in it; 0 where there is nothing to write. */
  readonly count: number;
};

type Given = { readonly workspace: Workspace; readonly analysis: Analysis; readonly messages: Messages };

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function modelCards({ workspace, analysis, messages }: Given): Exported {
  const cards = analysis.useCases.flatMap((result) => {
    const useCase: UseCase | undefined = workspace.content.useCases[result.id];
    if (useCase === undefined) return [];
    const name = toFileName(`${useCase.number} ${useCase.title}`, 'md');
    return [{ name, content: serializeModelCard(useCase, result, messages) }];
  });
  return { bytes: zipFiles(cards), count: cards.length };
}

/** The workspace as `kind`. The same workspace gives the same bytes; dates count from its last change, not from today. */
export function buildExport(kind: ExportKind, given: Given): Exported {
  const { workspace, analysis, messages } = given;
  switch (kind) {
    case 'csv': {
      const rows = buildUseCaseList(workspace, analysis, messages);
      return { bytes: toBytes(serializeTable(rows)), count: rows.length - 1 };
    }
    case 'tables': {
      const tables = buildDataTables(workspace, analysis, messages);
      const files = tables.map(({ name, rows }) => ({ name: `${name}.csv`, content: serializeTable(rows) }));
      return { bytes: zipFiles(files), count: files.length };
    }
    case 'model-cards':
      return modelCards(given);
    case 'ics': {
      const reviews = buildReviewCalendar(workspace, analysis, messages);
      const about = { name: workspace.content.workshop.title, madeAt: workspace.modifiedAt };
      return { bytes: toBytes(serializeCalendar(reviews, about)), count: reviews.length };
    }
  }
}
