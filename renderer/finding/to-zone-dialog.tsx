import { useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { Dialog } from '#renderer/parts/dialog.tsx';
import { Select } from '#renderer/parts/select.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { useCaseMoveToZone } from '#shared/commands/use-case/move-to-zone.ts';
import { listInZone } from '#shared/workspace/list-in-zone.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';

const outside = '';

/** Moves the selected use cases into a zone without dragging. */
export function ToZoneDialog({ onClose }: { readonly onClose: () => void }) {
  const { finding, canvas } = useMessages();
  const workspace = useOpenWorkspace();
  const run = useWorkspaceStore((store) => store.run);
  const ids = useUiStore((store) => store.selected.useCases);
  const { zones } = workspace.content;
  const zoneIds = listKeys(zones).filter((id) => !(zones[id]?.locked ?? true));
  const [value, setValue] = useState<string>(zoneIds[0] ?? outside);
  const zone = zoneIds.find((id) => id === value) ?? null;
  const choices = zoneIds.map((id) => ({
    value: String(id),
    label: canvas.zone(zones[id]?.title ?? '', listInZone(workspace, id).useCases.length),
  }));
  return (
    <Dialog
      title={finding.zoneTitle(ids.length)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{finding.cancel}</Button>
          <Button
            kind="primary"
            disabled={zoneIds.length === 0}
            onClick={() => {
              run(useCaseMoveToZone, { ids, zone });
              onClose();
            }}
          >
            {finding.move}
          </Button>
        </>
      }
    >
      {zoneIds.length === 0 ? (
        <p>{finding.noZones}</p>
      ) : (
        <Select
          label={finding.zone}
          value={value}
          choices={[...choices, { value: outside, label: finding.outside }]}
          onChange={setValue}
        />
      )}
    </Dialog>
  );
}
