import { toPlaceWord, toSaid } from '#renderer/proposals/proposal-words.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { proposalAccept } from '#shared/commands/proposal/accept.ts';
import type { Proposal } from '#shared/workspace/proposal.ts';
import type { Plan, UseCaseId } from '#shared/workspace/types.ts';

type Props = { readonly plan: Plan; readonly id: UseCaseId };
type Word = { readonly proposal: Proposal; readonly reason: string; readonly by: string };

function listWords({ standing, placement }: Plan): readonly Word[] {
  return [
    ...(standing === null
      ? []
      : [
          {
            proposal: { type: 'standing', value: standing.value, feasibility: standing.feasibility } as const,
            reason: standing.reason,
            by: standing.by,
          },
        ]),
    ...(placement === null
      ? []
      : [
          {
            proposal: { type: 'quarter', quarter: placement.quarter } as const,
            reason: placement.reason,
            by: placement.by,
          },
        ]),
  ];
}

/** Where the room placed it by value, feasibility and quarter, with the reason, beside what is computed. */
export function RoomWords({ plan, id }: Props) {
  const messages = useMessages();
  const { proposals } = messages;
  const analysis = useAnalysis();
  const { planStart } = useOpenWorkspace().content.assumptions;
  const { run, isReadOnly } = useEdit();
  const useCase = analysis.byId[id];
  const words = listWords(plan);
  if (useCase === undefined || words.length === 0) return null;
  return (
    <div className="pane-section">
      {words.map(({ proposal, reason, by }) => (
        <p key={proposal.type} className="small">
          {proposals.placed(toPlaceWord(messages, proposal, planStart), reason, by)}{' '}
          {toSaid(messages, useCase, proposal.type, { analysis, planStart }).says}{' '}
          {!isReadOnly && (
            <button
              type="button"
              className="text-button"
              onClick={() => run(proposalAccept, { proposal, ids: [], takeBack: [id] })}
            >
              {proposals.goByFigures[proposal.type === 'quarter' ? 'quarter' : 'standing']}
            </button>
          )}
        </p>
      ))}
    </div>
  );
}
