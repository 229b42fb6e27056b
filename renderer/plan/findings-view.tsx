import { FindingsList } from '#renderer/findings/findings-list.tsx';
import { useFindings } from '#renderer/findings/use-findings.ts';
import { useMessages } from '#renderer/state/messages-context.ts';

/** What contradicts itself or is left open, the most severe first; one can be waived, for a reason. */
export function FindingsView() {
  const { findings: words } = useMessages();
  const isNone = useFindings().findings.every(({ isWaived }) => isWaived);
  return (
    <div className="plan-scroll">
      <p className="small soft">{isNone ? words.none : words.lead}</p>
      <FindingsList />
    </div>
  );
}
