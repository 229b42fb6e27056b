import type { Analysis, UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { quadrant } from '#shared/analysis/portfolio/quadrant.ts';
import type { Proposal } from '#shared/workspace/proposal.ts';
import { tiers } from '#shared/workspace/schema/primitives.ts';

/** What a proposal means for one use case, seen beside what its answers give. */
export type Judgement =
  /** It stands there already. */
  | { readonly type: 'nothing' }
  /** The answers put it there: what the room had set against them is taken back, without a word. */
  | { readonly type: 'take-back' }
  /** It differs from the answers: a reason is asked, and a name where a tier is lowered (method 6.3). */
  | { readonly type: 'ask'; readonly needsName: boolean }
  | { readonly type: 'refused'; readonly why: 'prohibited' | 'below-level' | 'not-planned' | 'no-duration' };

const nothing: Judgement = { type: 'nothing' };
const takeBack: Judgement = { type: 'take-back' };
const ask: Judgement = { type: 'ask', needsName: false };

/** How a proposal is to be taken for a use case. A prohibited practice stays where it is, and no target is below what is shown. */
export function judgeProposal(analysis: Analysis, useCase: UseCaseAnalysis, proposal: Proposal): Judgement {
  const places = { standing: analysis.standings.byId[useCase.id], entry: analysis.roadmap.byId[useCase.id] };
  const { risk, maturity, recommendation } = useCase;
  switch (proposal.type) {
    case 'tier':
      if (risk.computed === 'prohibited') return { type: 'refused', why: 'prohibited' };
      if (risk.tier === proposal.tier) return nothing;
      if (risk.override !== null && risk.answered > 0 && risk.computed === proposal.tier) return takeBack;
      return { type: 'ask', needsName: tiers.indexOf(proposal.tier) < tiers.indexOf(risk.computed) };
    case 'target':
      if (maturity.target === proposal.level) return nothing;
      if (proposal.level < maturity.level) return { type: 'refused', why: 'below-level' };
      return maturity.targetSource === 'room' && maturity.computedTarget === proposal.level ? takeBack : ask;
    case 'recommendation':
      if (recommendation.gate === 'prohibited') return { type: 'refused', why: 'prohibited' };
      if (recommendation.effective === proposal.recommendation) return nothing;
      return recommendation.override !== null && recommendation.recommendation === proposal.recommendation
        ? takeBack
        : ask;
    case 'standing': {
      const { standing } = places;
      if (standing === undefined || standing.missing.includes('prohibited'))
        return { type: 'refused', why: 'prohibited' };
      const wanted = quadrant(proposal.value, proposal.feasibility);
      if (standing.effective?.quadrant === wanted) return nothing;
      return standing.room !== null && standing.computed === wanted ? takeBack : ask;
    }
    case 'quarter': {
      const { entry } = places;
      if (entry?.start === proposal.quarter) return nothing;
      if (entry?.reason === 'not-built' || entry?.reason === 'excluded') return { type: 'refused', why: 'not-planned' };
      if ((entry?.duration ?? null) === null) return { type: 'refused', why: 'no-duration' };
      return entry?.isByRoom === true && entry.computed === proposal.quarter ? takeBack : ask;
    }
  }
}
