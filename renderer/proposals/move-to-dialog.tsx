import { useState } from 'react';
import { acceptProposal, judgeAll } from '#renderer/canvas/propose.ts';
import { Button } from '#renderer/parts/button.tsx';
import { Dialog } from '#renderer/parts/dialog.tsx';
import { Select } from '#renderer/parts/select.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { LensName } from '#shared/canvas/lens/lens-name.ts';
import type { Proposal } from '#shared/workspace/proposal.ts';
import { listPlaces, type PlaceKind, placeKinds } from './list-places.ts';
import { ProposalForm } from './proposal-form.tsx';

const kindOfLens: Readonly<Record<LensName, PlaceKind>> = {
  free: 'tier',
  'rules-ml': 'recommendation',
  risk: 'tier',
  maturity: 'target',
  value: 'standing',
  roadmap: 'quarter',
};

/** Moves the selected use cases to a lane, column or class of a lens without dragging: the same question as a drop. */
export function MoveToDialog({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages();
  const { proposals } = messages;
  const selected = useUiStore((store) => store.selected.useCases);
  const lens = useUiStore((store) => store.lens);
  const [kind, setKind] = useState<PlaceKind>(kindOfLens[lens]);
  const [chosen, setChosen] = useState<string | null>(null);
  const { roadmap } = useAnalysis();
  const { planStart } = useOpenWorkspace().content.assumptions;
  const places = listPlaces(messages, kind, { quarters: roadmap.quarters.length, planStart });
  const place = places.find(({ value }) => value === chosen);
  return (
    <Dialog title={proposals.moveTitle(selected.length)} onClose={onClose}>
      <div className="proposal-form">
        <Select
          label={proposals.kind}
          value={kind}
          choices={placeKinds.map((each) => ({ value: each, label: proposals.kinds[each] }))}
          onChange={(next) => {
            setKind(next);
            setChosen(null);
          }}
        />
        <Select label={proposals.to} none={proposals.choose} value={chosen} choices={places} onChange={setChosen} />
      </div>
      {place === undefined ? (
        <div className="proposal-buttons">
          <Button onClick={onClose}>{proposals.cancel}</Button>
        </div>
      ) : (
        <Move key={place.label} proposal={place.proposal} word={place.label} onClose={onClose} />
      )}
    </Dialog>
  );
}

type MoveProps = { readonly proposal: Proposal; readonly word: string; readonly onClose: () => void };

function Move({ proposal, word, onClose }: MoveProps) {
  const { proposals } = useMessages();
  const analysis = useAnalysis();
  const selected = useUiStore((store) => store.selected.useCases);
  const outcome = judgeAll(analysis, selected, proposal);
  const useCases = outcome.ids.map((id) => analysis.byId[id]).filter((useCase) => useCase !== undefined);
  if (useCases.length > 0) {
    return (
      <ProposalForm
        proposal={proposal}
        useCases={useCases}
        needsName={outcome.needsName}
        onCancel={onClose}
        onAccept={(why) => {
          acceptProposal(proposal, outcome, why);
          onClose();
        }}
      />
    );
  }
  const doesTakeBack = outcome.takeBack.length > 0;
  const text = doesTakeBack
    ? proposals.takeBack
    : outcome.refused === null
      ? proposals.alreadyThere
      : proposals.refused[outcome.refused];
  return (
    <div className="proposal-form">
      <p role="status">{text}</p>
      <div className="proposal-buttons">
        <Button onClick={onClose}>{proposals.cancel}</Button>
        {doesTakeBack && (
          <Button
            kind="primary"
            onClick={() => {
              acceptProposal(proposal, outcome);
              onClose();
            }}
          >
            {proposals.accept(word)}
          </Button>
        )}
      </div>
    </div>
  );
}
