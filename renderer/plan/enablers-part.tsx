import { useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { EnablerId } from '#shared/workspace/types.ts';
import { EnablerDialog } from './enabler-dialog.tsx';

type Opened = { readonly id: EnablerId | null } | null;

/** What use cases need and earns nothing itself. */
export function EnablersPart() {
  const { plan, common, format } = useMessages();
  const { enablers, enablerOrder } = useOpenWorkspace().content;
  const { selection } = useAnalysis().portfolio;
  const { isReadOnly } = useEdit();
  const [opened, setOpened] = useState<Opened>(null);
  return (
    <section className="plan-part" aria-labelledby="plan-enablers">
      <h3 id="plan-enablers">{plan.enablers}</h3>
      <p className="small soft">{plan.enablersHint}</p>
      <ul className="plan-enablers">
        {enablerOrder.map((id) => {
          const enabler = enablers[id];
          if (enabler === undefined) return null;
          return (
            <li key={id}>
              <button
                type="button"
                className="text-button"
                aria-label={plan.editEnabler(enabler.title)}
                data-funded={selection.byEnabler[id]?.isChosen || undefined}
                onClick={() => setOpened({ id })}
              >
                {enabler.title}
              </button>
              <span className="small soft">{plan.enabler.kinds[enabler.kind]}</span>
              <span>{enabler.cost === null ? common.unknown : format.money(enabler.cost)}</span>
            </li>
          );
        })}
      </ul>
      <Button icon="plus" kind="quiet" disabled={isReadOnly} onClick={() => setOpened({ id: null })}>
        {plan.addEnabler}
      </Button>
      {opened !== null && <EnablerDialog id={opened.id} onClose={() => setOpened(null)} />}
    </section>
  );
}
