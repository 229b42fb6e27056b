import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { Reason } from '#shared/analysis/reason.ts';
import type { Messages } from '#shared/messages/messages.ts';
import type { Proposal } from '#shared/workspace/proposal.ts';

/** The place that a proposal names, as a word. */
export function toPlaceWord({ common, proposals }: Messages, proposal: Proposal): string {
  switch (proposal.type) {
    case 'tier':
      return common.tiers[proposal.tier];
    case 'target':
      return proposals.level(proposal.level);
    case 'recommendation':
      return common.recommendations[proposal.recommendation];
    case 'standing':
      return proposals.standing('', proposal.value, proposal.feasibility);
    case 'quarter':
      return String(proposal.quarter);
  }
}

type Said = {
  /** Where it stands now, as a word. */
  readonly now: string;
  /** What the answers give, as a sentence. */
  readonly says: string;
  readonly reasons: readonly Reason[];
};

/** What holds for a use case now, and what its answers say, for the kind of place that is proposed. */
export function toSaid({ common, proposals }: Messages, useCase: UseCaseAnalysis, kind: Proposal['type']): Said {
  const { risk, maturity, recommendation } = useCase;
  switch (kind) {
    case 'tier': {
      const computed = risk.answered === 0 ? proposals.noTier : common.tiers[risk.computed];
      const now = risk.tier === null ? proposals.noTier : common.tiers[risk.tier];
      return { now, says: proposals.saysTier(computed), reasons: risk.reasons };
    }
    case 'target': {
      const toWord = (level: number | null) => (level === null ? proposals.noTarget : proposals.level(level));
      return {
        now: toWord(maturity.target),
        says: proposals.saysTarget(toWord(maturity.computedTarget)),
        reasons: maturity.targetReasons,
      };
    }
    case 'recommendation': {
      const { effective, recommendation: computed, reasons } = recommendation;
      const toWord = (word: typeof computed) =>
        word === null ? proposals.noRecommendation : common.recommendations[word];
      return {
        now: toWord(effective),
        says: proposals.saysRecommendation(toWord(computed)),
        reasons: reasons.slice(0, 2),
      };
    }
    case 'standing':
      return { now: proposals.noStanding, says: '', reasons: [] };
    case 'quarter':
      return { now: proposals.noQuarter, says: '', reasons: [] };
  }
}
