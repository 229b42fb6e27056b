import './steps.css';
import './decide.css';
import { useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { DecisionId, UseCaseId } from '#shared/workspace/types.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import { DecisionList } from './decision-list.tsx';
import { Ranking } from './ranking.tsx';

/** What is open in the dialog: a decision, or a new one about some use cases. */
type Opened =
  | { readonly type: 'edit'; readonly id: DecisionId }
  | { readonly type: 'new'; readonly about: readonly UseCaseId[] }
  | null;

/** The ranking, and beside it what the room decides. */
export function DecidePage() {
  const { steps, common } = useMessages();
  const { decide } = steps;
  const { decisions } = useOpenWorkspace().content;
  const { isReadOnly } = useEdit();
  const [opened, setOpened] = useState<Opened>(null);
  const record = (about: readonly UseCaseId[]) => setOpened({ type: 'new', about });
  return (
    <main className="frame-main step-page decide" aria-label={common.steps.decide}>
      <header className="step-head step-head-row">
        <div>
          <h2 className="page-title">{decide.title}</h2>
          <p className="soft">{decide.lead}</p>
        </div>
        <Button kind="primary" disabled={isReadOnly} onClick={() => record([])}>
          {decide.record}
        </Button>
      </header>
      <div className="decide-split">
        <Ranking onDecide={(id) => record([id])} />
        <section className="decide-side" aria-labelledby="decide-decisions">
          <h3 id="decide-decisions">{decide.decisions}</h3>
          <DecisionList onEdit={(id) => setOpened({ type: 'edit', id })} />
        </section>
      </div>
      {opened !== null && (
        <DecisionDialog
          id={opened.type === 'edit' ? opened.id : null}
          decision={opened.type === 'edit' ? decisions[opened.id] : undefined}
          about={opened.type === 'new' ? opened.about : []}
          onClose={() => setOpened(null)}
        />
      )}
    </main>
  );
}
