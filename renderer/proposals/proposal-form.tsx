import './proposals.css';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useReasonText } from '#renderer/inspector/use-reason-text.ts';
import { Button } from '#renderer/parts/button.tsx';
import { TextArea } from '#renderer/parts/text-area.tsx';
import { TextField } from '#renderer/parts/text-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { Proposal } from '#shared/workspace/proposal.ts';
import { longTextLimit, shortTextLimit } from '#shared/workspace/schema/primitives.ts';
import { toPlaceWord, toSaid } from './proposal-words.ts';

type Props = {
  readonly proposal: Proposal;
  /** The use cases for which a reason is asked; at least one. */
  readonly useCases: readonly UseCaseAnalysis[];
  readonly needsName: boolean;
  readonly onAccept: (why: { readonly reason: string; readonly by: string }) => void;
  readonly onCancel: () => void;
};

const mostReasons = 4;

/** What the answers say, what the room says, and why: Enter accepts, Esc takes back. */
export function ProposalForm({ proposal, useCases, needsName, onAccept, onCancel }: Props) {
  const messages = useMessages();
  const { proposals } = messages;
  const { planStart } = useOpenWorkspace().content.assumptions;
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const isReady = reason.trim() !== '' && (!needsName || by.trim() !== '');
  const accept = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (isReady) onAccept({ reason: reason.trim(), by: by.trim() });
  };
  const word = toPlaceWord(messages, proposal, planStart);
  return (
    <form
      className="proposal-form"
      onSubmit={accept}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') {
          event.preventDefault();
          onCancel();
        } else if (event.key === 'Enter' && !event.shiftKey && event.target instanceof HTMLTextAreaElement)
          accept(event);
      }}
    >
      <Answers proposal={proposal} useCases={useCases} />
      <p>{proposals.room(word)}</p>
      <TextArea
        label={proposals.reason}
        hint={proposals.reasonHint}
        value={reason}
        maxLength={longTextLimit}
        onChange={setReason}
        autoFocus
      />
      <TextField
        label={needsName ? proposals.byNeeded : proposals.by}
        value={by}
        maxLength={shortTextLimit}
        onChange={setBy}
      />
      <div className="proposal-buttons">
        <Button onClick={onCancel} shortcut="Escape">
          {proposals.putBack}
        </Button>
        <Button type="submit" kind="primary" shortcut="Enter" disabled={!isReady}>
          {proposals.accept(word)}
        </Button>
      </div>
    </form>
  );
}

function Answers({ proposal, useCases }: Pick<Props, 'proposal' | 'useCases'>) {
  const messages = useMessages();
  const toText = useReasonText();
  const known = { analysis: useAnalysis(), planStart: useOpenWorkspace().content.assumptions.planStart };
  const [only, ...more] = useCases;
  if (only === undefined) return null;
  if (more.length > 0) {
    return (
      <>
        <p>{messages.proposals.saysMany}</p>
        <ul className="proposal-reasons">
          {useCases.slice(0, mostReasons).map((useCase) => (
            <li key={useCase.id}>
              {useCase.title}: {toSaid(messages, useCase, proposal.type, known).now}
            </li>
          ))}
          {useCases.length > mostReasons && <li>…</li>}
        </ul>
      </>
    );
  }
  const { says, reasons } = toSaid(messages, only, proposal.type, known);
  return (
    <>
      <p>{says}</p>
      {reasons.length > 0 && (
        <ul className="proposal-reasons">
          {reasons.slice(0, mostReasons).map((each) => (
            <li key={`${each.id} ${JSON.stringify(each.values)}`}>{toText(each)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
