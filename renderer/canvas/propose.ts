import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { Analysis } from '#shared/analysis/analysis.ts';
import { type Judgement, judgeProposal } from '#shared/canvas/lens/judge-proposal.ts';
import { proposalAccept } from '#shared/commands/proposal/accept.ts';
import type { Proposal } from '#shared/workspace/proposal.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';

/** What a proposal comes to for several use cases. */
export type Outcome = {
  /** They differ from the answers: a reason is asked. */
  readonly ids: readonly UseCaseId[];
  readonly takeBack: readonly UseCaseId[];
  readonly needsName: boolean;
  /** Why it cannot be for those for which it cannot; null: it can for all. */
  readonly refused: Extract<Judgement, { type: 'refused' }>['why'] | null;
};

/** Judges a proposal for each of the use cases. Those that stand there already are in none of the lists. */
export function judgeAll(analysis: Analysis, all: readonly UseCaseId[], proposal: Proposal): Outcome {
  const outcome = { ids: [] as UseCaseId[], takeBack: [] as UseCaseId[] };
  let needsName = false;
  let refused: Outcome['refused'] = null;
  for (const id of all) {
    const useCase = analysis.byId[id];
    if (useCase === undefined) continue;
    const judgement = judgeProposal(analysis, useCase, proposal);
    if (judgement.type === 'ask') {
      outcome.ids.push(id);
      needsName ||= judgement.needsName;
    } else if (judgement.type === 'take-back') outcome.takeBack.push(id);
    else if (judgement.type === 'refused') refused ??= judgement.why;
  }
  return { ...outcome, needsName, refused };
}

/** Writes what was proposed as one step. False: it says nothing new. */
export function acceptProposal(
  proposal: Proposal,
  { ids, takeBack }: Pick<Outcome, 'ids' | 'takeBack'>,
  why: { readonly reason: string; readonly by: string } = { reason: '', by: '' },
): boolean {
  return useWorkspaceStore.getState().run(proposalAccept, { proposal, ids, takeBack, ...why });
}
