import type { Analysis, UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { quadrant } from '#shared/analysis/portfolio/quadrant.ts';
import type { RoadmapEntry } from '#shared/analysis/portfolio/roadmap-types.ts';
import type { Standing } from '#shared/analysis/portfolio/standings.ts';
import type { Reason } from '#shared/analysis/reason.ts';
import type { Messages } from '#shared/messages/messages.ts';
import { toQuarterName } from '#shared/messages/to-quarter-name.ts';
import type { Proposal } from '#shared/workspace/proposal.ts';

/** The place that a proposal names, as a word. */
export function toPlaceWord(messages: Messages, proposal: Proposal, planStart: string | null): string {
  const { common, lenses, proposals } = messages;
  switch (proposal.type) {
    case 'tier':
      return common.tiers[proposal.tier];
    case 'target':
      return proposals.level(proposal.level);
    case 'recommendation':
      return common.recommendations[proposal.recommendation];
    case 'standing':
      return lenses.value.quadrants[quadrant(proposal.value, proposal.feasibility)].name;
    case 'quarter':
      return toQuarterName(messages, proposal.quarter, planStart);
  }
}

type Said = {
  /** Where it stands now, as a word. */
  readonly now: string;
  /** What the answers give, as a sentence. */
  readonly says: string;
  readonly reasons: readonly Reason[];
};

type Known = { readonly analysis: Analysis; readonly planStart: string | null };

/** What holds for a use case now, and what its answers say, for the kind of place that is proposed. */
export function toSaid(
  messages: Messages,
  useCase: UseCaseAnalysis,
  kind: Proposal['type'],
  { analysis, planStart }: Known,
): Said {
  const { common, proposals } = messages;
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
      return toStandingSaid(messages, analysis.standings.byId[useCase.id]);
    case 'quarter':
      return toQuarterSaid(messages, analysis.roadmap.byId[useCase.id], planStart);
  }
}

function toStandingSaid({ lenses, proposals }: Messages, standing: Standing | undefined): Said {
  const { effective = null, computed = null, value = null, feasibility = null, missing = [] } = standing ?? {};
  const now = effective === null ? proposals.noStanding : lenses.value.quadrants[effective.quadrant].name;
  const says =
    computed === null || value === null || feasibility === null
      ? proposals.saysNoStanding(missing.map((gap) => lenses.value.gaps[gap]))
      : proposals.saysStanding(proposals.standing(lenses.value.quadrants[computed].name, value, feasibility));
  return { now, says, reasons: [] };
}

function toQuarterSaid(messages: Messages, entry: RoadmapEntry | undefined, planStart: string | null): Said {
  const { lenses, proposals } = messages;
  const { start = null, computed = null, reason = null } = entry ?? {};
  const now = start === null ? proposals.noQuarter : toQuarterName(messages, start, planStart);
  const says =
    computed === null
      ? proposals.saysNoQuarter(reason === null ? null : lenses.roadmap.reasons[reason])
      : proposals.saysQuarter(toQuarterName(messages, computed, planStart));
  return { now, says, reasons: [] };
}
