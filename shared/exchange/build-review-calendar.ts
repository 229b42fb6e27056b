import type { Analysis } from '#shared/analysis/analysis.ts';
import { reviewDays } from '#shared/analysis/risk/review-days.ts';
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
    return reviewDays(risk, horizonMonths).map(({ kind, day }): Review => {
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
