import type { Analysis } from '#shared/analysis/analysis.ts';
import type { Messages } from '#shared/messages/messages.ts';
import { criterionIds } from '#shared/workspace/schema/primitives.ts';
import type { UseCase, UseCaseId, Workspace } from '#shared/workspace/types.ts';

function toCell(value: number | string | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** What a use case says of itself: under these names `recognizeColumns` knows the columns again. */
function toFacts(useCase: UseCase): readonly string[] {
  return [
    toCell(useCase.number),
    useCase.title,
    useCase.shortTitle,
    useCase.summary,
    useCase.department,
    useCase.owner,
    useCase.sponsor,
    useCase.stage,
    useCase.tags.join('; '),
    useCase.decisionSupported,
    useCase.users,
    useCase.peopleAffected,
    useCase.businessMetric,
  ];
}

function toResults(id: UseCaseId, analysis: Analysis, { common }: Messages): readonly string[] {
  const result = analysis.byId[id];
  const criteria = criterionIds.map((criterion) =>
    toCell(result?.suitability.criteria.find((each) => each.id === criterion)?.value),
  );
  const recommendation = result?.recommendation.effective ?? null;
  const tier = result?.risk.tier ?? null;
  return [
    ...criteria,
    toCell(result?.suitability.score),
    recommendation === null ? '' : common.recommendations[recommendation],
    tier === null ? '' : common.tiers[tier],
    toCell(result?.maturity.level),
    toCell(result?.maturity.target),
    toCell(result?.value.npv),
  ];
}

/**
 * The use cases as rows of cells in the document's order, under a row of column names: what each says of itself, what
 * the analysis gives, and last the columns kept from imported lists. Numbers are written plainly; unknown is empty.
 */
export function buildUseCaseList(
  workspace: Workspace,
  analysis: Analysis,
  messages: Messages,
): readonly (readonly string[])[] {
  const { fields, columns } = messages.exchange;
  const useCases = workspace.content.useCaseOrder.flatMap((id) => {
    const useCase = workspace.content.useCases[id];
    return useCase === undefined ? [] : [{ id, useCase }];
  });
  const sources = [...new Set(useCases.flatMap(({ useCase }) => Object.keys(useCase.source)))];
  const heading = [
    fields.number,
    fields.title,
    fields.shortTitle,
    fields.summary,
    fields.department,
    fields.owner,
    fields.sponsor,
    fields.stage,
    fields.tags,
    fields.decisionSupported,
    fields.users,
    fields.peopleAffected,
    fields.businessMetric,
    ...criterionIds.map((criterion) => columns[criterion]),
    columns.suitability,
    columns.recommendation,
    columns.tier,
    columns.level,
    columns.target,
    columns.npv,
  ];
  return [
    [...heading, ...sources],
    ...useCases.map(({ id, useCase }) => [
      ...toFacts(useCase),
      ...toResults(id, analysis, messages),
      ...sources.map((source) => (Object.hasOwn(useCase.source, source) ? (useCase.source[source] ?? '') : '')),
    ]),
  ];
}
