import { useMessages } from '#renderer/state/messages-context.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { DecisionId } from '#shared/workspace/types.ts';

/** What was decided, in order, each with who owns it and who said no. */
export function DecisionList({ onEdit }: { readonly onEdit: (id: DecisionId) => void }) {
  const { steps, format } = useMessages();
  const { decide } = steps;
  const { decisions, decisionOrder, useCases } = useOpenWorkspace().content;
  if (decisionOrder.length === 0) return <p className="decide-none soft">{decide.none}</p>;
  return (
    <ol className="decision-list">
      {decisionOrder.map((id, index) => {
        const decision = decisions[id];
        if (decision === undefined) return null;
        const about = decision.useCases.flatMap((useCase) => useCases[useCase]?.title ?? []);
        const facts = [
          decide.statuses[decision.status],
          decision.owner,
          decision.due === null ? '' : decide.dueOn(decision.due),
        ].filter((fact) => fact !== '');
        return (
          <li key={id}>
            <button
              type="button"
              className="decision"
              aria-label={decide.edit(decision.text)}
              onClick={() => onEdit(id)}
            >
              <span className="quiet">{index + 1}</span>
              <span>
                <b>{decision.text}</b>
                <span className="small soft">{facts.join(', ')}</span>
                {about.length > 0 && <span className="small soft">{format.list(about)}</span>}
                {decision.dissent.length > 0 && (
                  <span className="small decision-dissent">{decide.dissents(decision.dissent.length)}</span>
                )}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
