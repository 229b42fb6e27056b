import { findUseCase } from '#shared/workspace/find-use-case.ts';
import type { Proposal } from '#shared/workspace/proposal.ts';
import { plan, risk, useCaseMaturity, useCase as useCaseSchema } from '#shared/workspace/schema/use-case.ts';
import type { UseCase, UseCaseId, Workspace } from '#shared/workspace/types.ts';
import { applyChanges } from '../apply-changes.ts';
import type { Command } from '../command.ts';
import { isValid } from '../is-valid.ts';
import { replaceUseCase } from '../replace.ts';

export type ProposalAcceptParams = {
  readonly proposal: Proposal;
  /** Use cases that the room puts there against what is computed. */
  readonly ids: readonly UseCaseId[];
  /** Use cases that the answers put there by themselves: what the room had set is taken back. */
  readonly takeBack?: readonly UseCaseId[];
  /** Needed where anything is put against what is computed. */
  readonly reason?: string;
  readonly by?: string;
};

type Said = { readonly reason: string; readonly by: string; readonly at: string | null };

function isAllowed(proposal: Proposal, said: Said): boolean {
  switch (proposal.type) {
    case 'tier':
      return isValid(risk.shape.override, { tier: proposal.tier, ...said });
    case 'target':
      return isValid(useCaseMaturity.shape.target, { level: proposal.level, ...said });
    case 'recommendation':
      return isValid(useCaseSchema.shape.recommendationOverride, { recommendation: proposal.recommendation, ...said });
    case 'standing':
      return isValid(plan.shape.standing, { value: proposal.value, feasibility: proposal.feasibility, ...said });
    case 'quarter':
      return isValid(plan.shape.placement, { quarter: proposal.quarter, ...said });
  }
}

/** The fields that the proposal sets, with what was said; null takes back what the room had set. */
function toFields(useCase: UseCase, proposal: Proposal, said: Said | null): Partial<UseCase> {
  switch (proposal.type) {
    case 'tier': {
      const override = said === null ? null : { ...useCase.risk.override, tier: proposal.tier, ...said };
      return { risk: applyChanges<UseCase['risk']>(useCase.risk, { override }) };
    }
    case 'target': {
      const target = said === null ? null : { ...useCase.maturity.target, level: proposal.level, ...said };
      return { maturity: applyChanges<UseCase['maturity']>(useCase.maturity, { target }) };
    }
    case 'recommendation': {
      const { recommendation } = proposal;
      const before = useCase.recommendationOverride;
      return applyChanges<UseCase>(useCase, {
        recommendationOverride: said === null ? null : { ...before, recommendation, ...said },
      });
    }
    case 'standing': {
      const { value, feasibility } = proposal;
      const standing = said === null ? null : { ...useCase.plan.standing, value, feasibility, ...said };
      return { plan: applyChanges<UseCase['plan']>(useCase.plan, { standing }) };
    }
    case 'quarter': {
      const placement = said === null ? null : { ...useCase.plan.placement, quarter: proposal.quarter, ...said };
      return { plan: applyChanges<UseCase['plan']>(useCase.plan, { placement }) };
    }
  }
}

/**
 * Puts use cases where the room proposes, with the reason, who gave it and when, in one step; for those that the
 * answers put there already, lets the answers hold again.
 */
export const proposalAccept: Command<ProposalAcceptParams> = {
  name: 'proposal.accept',
  isEnabled: ({ content }, { proposal, ids, takeBack = [], reason = '', by = '' }) =>
    ids.length + takeBack.length > 0 &&
    [...ids, ...takeBack].every((id) => findUseCase(content, id) !== undefined) &&
    !ids.some((id) => takeBack.includes(id)) &&
    (ids.length === 0 || reason.trim() !== '') &&
    isAllowed(proposal, { reason, by, at: null }),
  run: (workspace, { proposal, ids, takeBack = [], reason = '', by = '' }, { now }) => {
    const set = (before: Workspace, id: UseCaseId, said: Said | null) =>
      replaceUseCase(before, id, (useCase) => toFields(useCase, proposal, said));
    const said = { reason, by, at: now };
    const placed = ids.reduce<Workspace>((before, id) => set(before, id, said), workspace);
    return takeBack.reduce<Workspace>((before, id) => set(before, id, null), placed);
  },
  count: ({ ids, takeBack = [] }) => ids.length + takeBack.length,
};
