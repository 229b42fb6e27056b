import type { Analysis } from '#shared/analysis/analysis.ts';
import type { Messages } from '#shared/messages/messages.ts';
import { findById } from '#shared/workspace/find-by-id.ts';
import { criterionIds } from '#shared/workspace/schema/primitives.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { buildUseCaseList } from './build-use-case-list.ts';

type Row = readonly string[];
/** A table by name: the name is the file's, without its ending. */
export type DataTable = { readonly name: string; readonly rows: readonly Row[] };

function votes({ content }: Workspace, messages: Messages): readonly Row[] {
  const { tables } = messages.exports;
  const rows = content.useCaseOrder.flatMap((id) => {
    const useCase = content.useCases[id];
    if (useCase === undefined) return [];
    return criterionIds.flatMap((criterion): readonly Row[] => {
      const score = useCase.scores[criterion];
      if (score === undefined) return [];
      const about = [String(useCase.number), useCase.title, messages.framework.criteria[criterion].name];
      const given = Object.entries(score.votes).flatMap(([participant, list]) =>
        list.map((vote): Row => {
          const name = findById(content.participants, participant)?.name;
          const value = vote.value === null ? tables.doesNotKnow : String(vote.value);
          return [...about, name ?? participant, String(vote.round), value, vote.reason, vote.at ?? ''];
        }),
      );
      const { settled } = score;
      if (settled === null) return given;
      return [...given, [...about, tables.theRoom, '', String(settled.value), settled.reason, settled.at ?? '']];
    });
  });
  return [tables.votes, ...rows];
}

function findings(analysis: Analysis, { content }: Workspace, messages: Messages): readonly Row[] {
  const { tables } = messages.exports;
  const rows = analysis.findings.map(({ key, severity, useCase, reason, isWaived }): Row => {
    const about = useCase === null ? undefined : analysis.byId[useCase];
    const waiver = isWaived ? content.waivers[key] : undefined;
    return [
      about === undefined ? '' : String(about.number),
      about?.title ?? '',
      tables.severities[severity],
      messages.reasons.explain(reason),
      waiver?.reason ?? '',
      waiver?.by ?? '',
    ];
  });
  return [tables.findings, ...rows];
}

/** Every value below `value` with the way to it: maps and lists are walked, everything else is written as it is. */
function* leaves(value: unknown, path: string): Generator<readonly [string, string]> {
  if (value === null || value === undefined || value === '') return;
  if (typeof value !== 'object') {
    yield [path, String(value)];
    return;
  }
  for (const [key, inner] of Object.entries(value)) yield* leaves(inner, path === '' ? key : `${path}.${key}`);
}

/** Each answer of the workspace in a row of its own, so that nothing that was said is missing from the tables. */
function everything({ content }: Workspace, messages: Messages): readonly Row[] {
  const rows = Object.entries(content).flatMap(([branch, value]): readonly Row[] => {
    if (branch === 'deck') return [];
    return [...leaves(value, '')].map(([path, text]) => [branch, path, text]);
  });
  return [messages.exports.tables.everything, ...rows];
}

/**
 * All data of a workspace as tables: the use cases with their results, who scored what, the findings, and every answer
 * with the path under which the file keeps it. Unknown is empty. Cells are neutralized when they are serialized.
 */
export function buildDataTables(workspace: Workspace, analysis: Analysis, messages: Messages): readonly DataTable[] {
  const { names } = messages.exports.tables;
  return [
    { name: names.useCases, rows: buildUseCaseList(workspace, analysis, messages) },
    { name: names.votes, rows: votes(workspace, messages) },
    { name: names.findings, rows: findings(analysis, workspace, messages) },
    { name: names.everything, rows: everything(workspace, messages) },
  ];
}
