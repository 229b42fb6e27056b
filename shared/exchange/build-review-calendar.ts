import type { Analysis } from '#shared/analysis/analysis.ts';
import { addMonths } from '#shared/analysis/risk/add-months.ts';
import type { RiskResult } from '#shared/analysis/risk/risk-types.ts';
import type { Messages } from '#shared/messages/messages.ts';
import type { UseCaseId, Workspace } from '#shared/workspace/types.ts';

/** One day on which a use case is looked at again. */
export type Review = {
  /** The same for the same review of the same document: a calendar that imports twice keeps one. */
  readonly uid: string;
  /** A calendar day, `2027-02-28`. */
  readonly day: string;
  readonly useCase: UseCaseId;
  readonly kind: 'review' | 'audit';
  readonly title: string;
  readonly description: string;
};

const horizonMonths = 24;

/** Days from the first on, every `months`, counted from the first so that the end of a month stays one. */
function listDays(first: string, months: number): readonly string[] {
  const count = Math.floor((horizonMonths - 1) / months) + 1;
  return Array.from({ length: count }, (_, index) => addMonths(first, index * months));
}

function listDue({ nextReview, cadenceMonths, nextAudit, externalAudit }: RiskResult) {
  const due = (kind: Review['kind'], first: string | null, months: number | null) =>
    first === null || months === null ? [] : listDays(first, months).map((day) => ({ kind, day }));
  return [...due('review', nextReview, cadenceMonths), ...due('audit', nextAudit, externalAudit?.everyMonths ?? null)];
}

/**
 * Every review and external audit of the two years after the first one of each use case, by day, then in the document's
 * order. A use case without a tier or without a first day has none.
 */
export function buildReviewCalendar(workspace: Workspace, analysis: Analysis, messages: Messages): readonly Review[] {
  const { calendar } = messages.exports;
  const reviews = analysis.useCases.flatMap(({ id, number, title, risk }) => {
    const { tier } = risk;
    if (tier === null || tier === 'prohibited') return [];
    const owner = workspace.content.useCases[id]?.owner.trim() ?? '';
    const word = messages.common.tiers[tier];
    return listDue(risk).map(({ kind, day }): Review => {
      const open = risk.controls.filter((control) => control.status === 'open');
      const names = open.map((control) => messages.framework.controls[control.id]);
      return {
        uid: `${workspace.documentId}-${id}-${kind}-${day}`,
        day,
        useCase: id,
        kind,
        title: calendar.title(kind, number, title),
        description: calendar.description({ tier: word, owner, open: names }),
      };
    });
  });
  return reviews.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}
