import './link-dialog.css';
import { useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { Dialog } from '#renderer/parts/dialog.tsx';
import { IconButton } from '#renderer/parts/icon-button.tsx';
import { Select } from '#renderer/parts/select.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { toNumberText } from '#shared/canvas/to-card-face.ts';
import { linkCreate } from '#shared/commands/link/create.ts';
import { linkDelete } from '#shared/commands/link/delete.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import { listUseCases } from '#shared/workspace/list-use-cases.ts';
import type { Link, UseCaseId } from '#shared/workspace/types.ts';

const kinds = ['requires', 'supports', 'duplicates', 'relates'] as const;

/** Links the selected use case to another without dragging, and shows and deletes the links that it has. */
export function LinkDialog({ onClose }: { readonly onClose: () => void }) {
  const { finding, canvas, merging } = useMessages();
  const { content } = useOpenWorkspace();
  const run = useWorkspaceStore((store) => store.run);
  const [pair] = useState(() => useUiStore.getState().selected.useCases.slice(0, 2));
  const [from, setFrom] = useState<string>(pair[0] ?? '');
  const [to, setTo] = useState<string | null>(pair[1] ?? null);
  const [kind, setKind] = useState<Link['kind']>('requires');
  const all = listUseCases(content);
  const choices = all.map(({ id, useCase }) => ({
    value: String(id),
    label: merging.choice(toNumberText(useCase.number), useCase.title),
  }));
  const idOf = (text: string | null) => all.find(({ id }) => id === text)?.id;
  const [fromId, toId] = [idOf(from), idOf(to)];
  const params = fromId === undefined || toId === undefined ? null : { from: fromId, to: toId, kind };
  const workspace = useOpenWorkspace();
  const canLink = params !== null && linkCreate.isEnabled(workspace, params);
  return (
    <Dialog
      title={finding.linkTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{finding.linkDone}</Button>
          <Button
            kind="primary"
            disabled={!canLink}
            onClick={({ currentTarget }) => {
              if (params === null || !run(linkCreate, params)) return;
              setTo(null);
              // The button is off until the next one is chosen, and focus must not go down with it.
              currentTarget.closest('dialog')?.querySelector<HTMLElement>('.link-to select')?.focus();
            }}
          >
            {finding.linkCreate}
          </Button>
        </>
      }
    >
      <Select label={finding.linkFrom} value={from} choices={choices} onChange={setFrom} />
      <Select
        label={finding.linkWhat}
        value={kind}
        choices={kinds.map((each) => ({ value: each, label: canvas.linkKinds[each] }))}
        onChange={setKind}
      />
      <div className="link-to">
        <Select
          label={finding.linkTo}
          none={finding.choose}
          value={to}
          choices={choices.filter(({ value }) => value !== from)}
          onChange={setTo}
          hint={choices.length < 2 ? finding.needsTwo : params !== null && !canLink ? finding.alreadyLinked : undefined}
        />
      </div>
      {fromId !== undefined && <Links of={fromId} />}
    </Dialog>
  );
}

function Links({ of }: { readonly of: UseCaseId }) {
  const { finding, canvas } = useMessages();
  const { useCases, links } = useOpenWorkspace().content;
  const run = useWorkspaceStore((store) => store.run);
  const titleOf = (id: UseCaseId) => useCases[id]?.title ?? '';
  const own = listKeys(links).filter((id) => links[id]?.from === of || links[id]?.to === of);
  return (
    <section className="link-list" aria-label={finding.linksOf(titleOf(of))}>
      <h3>{finding.linksOf(titleOf(of))}</h3>
      {own.length === 0 && <p className="small soft">{finding.noLinks}</p>}
      <ul>
        {own.map((id) => {
          const link = links[id];
          if (link === undefined) return null;
          const what = link.label === '' ? canvas.linkKinds[link.kind] : link.label;
          const text = canvas.link(titleOf(link.from), what, titleOf(link.to));
          return (
            <li key={id}>
              <span>{text}</span>
              <IconButton
                icon="trash-2"
                label={finding.removeLink(text)}
                onClick={({ currentTarget }) => {
                  currentTarget.closest('dialog')?.querySelector<HTMLElement>('.link-to select')?.focus();
                  run(linkDelete, { ids: [id] });
                }}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
