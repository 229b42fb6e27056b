import { useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { Dialog } from '#renderer/parts/dialog.tsx';
import { Select } from '#renderer/parts/select.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { nothingSelected, useUiStore } from '#renderer/state/ui-store.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { toNumberText } from '#shared/canvas/to-card-face.ts';
import { useCaseMerge } from '#shared/commands/use-case/merge.ts';

/** Makes one use case of the two that are selected, after asking which of them stays. */
export function MergeDialog({ onClose }: { readonly onClose: () => void }) {
  const { merging } = useMessages();
  const { useCases } = useOpenWorkspace().content;
  const run = useWorkspaceStore((store) => store.run);
  const [pair] = useState(() => useUiStore.getState().selected.useCases.slice(0, 2));
  const [into, setInto] = useState(pair[0] ?? '');
  const choices = pair.map((id) => ({
    value: String(id),
    label: merging.choice(toNumberText(useCases[id]?.number ?? 0), useCases[id]?.title ?? ''),
  }));
  const merge = () => {
    const stays = pair.find((id) => id === into);
    const goes = pair.find((id) => id !== into);
    onClose();
    if (stays === undefined || goes === undefined) return;
    if (run(useCaseMerge, { into: stays, from: goes })) {
      useUiStore.getState().set({ selected: { ...nothingSelected, useCases: [stays] } });
    }
  };
  return (
    <Dialog
      title={merging.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{merging.cancel}</Button>
          <Button kind="primary" onClick={merge}>
            {merging.merge}
          </Button>
        </>
      }
    >
      <Select label={merging.stays} value={into} choices={choices} onChange={setInto} />
      <p>{merging.keeps}</p>
      <p className="small soft">{merging.conflicts}</p>
    </Dialog>
  );
}
