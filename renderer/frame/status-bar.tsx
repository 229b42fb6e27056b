import './status-bar.css';
import { lazy, Suspense } from 'react';
import { Icon, type IconName } from '#renderer/parts/icon.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { type SaveSign, saveSign } from '#renderer/state/selectors.ts';
import { useSession } from '#renderer/state/session-context.ts';
import { useSessionStore } from '#renderer/state/session-store.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { Messages } from '#shared/messages/messages.ts';
import { doesShowCards } from './does-show-cards.ts';

const FindingsStatus = lazy(() =>
  import('#renderer/findings/findings-status.tsx').then((part) => ({ default: part.FindingsStatus })),
);

/** Whether the work is safe, what is missing, and that nothing leaves the laptop. */
export function StatusBar() {
  const { frame } = useMessages();
  const step = useUiStore((store) => store.step);
  const view = useUiStore((store) => store.view);
  const zoom = useUiStore((store) => store.viewport.zoom);
  return (
    <footer className="status-bar">
      <SavedState />
      <Suspense>
        <FindingsStatus />
      </Suspense>
      <Missing />
      <span className="status-quiet">
        <Icon name="wifi-off" size="small" />
        {frame.offline}
      </span>
      <span className="grow" />
      <ExportStatus />
      {doesShowCards(step) && view === 'canvas' && <span>{frame.zoom(zoom)}</span>}
    </footer>
  );
}

const icons: Readonly<Record<SaveSign['type'], IconName>> = {
  saving: 'save',
  failed: 'octagon-alert',
  'no-changes': 'check',
  'not-saved-yet': 'circle-dashed',
  unsaved: 'pencil',
  saved: 'check',
  downloaded: 'file-down',
  'edited-since': 'pencil',
};

function words({ frame, format }: Messages, sign: SaveSign): string {
  switch (sign.type) {
    case 'saving':
      return frame.saving;
    case 'failed':
      return frame.saveFailed;
    case 'no-changes':
      return frame.noChanges;
    case 'not-saved-yet':
      return frame.notSavedYet;
    case 'unsaved':
      return frame.unsaved;
    case 'saved':
      return frame.saved(format.time(sign.at));
    case 'downloaded':
      return frame.downloaded(format.time(sign.at));
    case 'edited-since':
      return frame.editedSince(format.time(sign.at));
  }
}

function SavedState() {
  const messages = useMessages();
  const document = useWorkspaceStore((store) => store.document);
  const copy = useSessionStore((store) => store.copy);
  const sign = saveSign({ document });
  const isUnsafe = sign.type === 'unsaved' || sign.type === 'edited-since' || sign.type === 'failed';
  return (
    <span role="status" className={`status-${sign.type}`}>
      <Icon name={icons[sign.type]} size="small" />
      {words(messages, sign)}
      {isUnsafe && copy === 'failed' && <span className="status-failed">{messages.frame.noCopy}</span>}
      {isUnsafe && copy !== null && copy !== 'failed' && (
        <span className="status-quiet">{messages.frame.copyKept(messages.format.time(copy.at))}</span>
      )}
    </span>
  );
}

function Missing() {
  const { frame } = useMessages();
  const { useCases } = useAnalysis();
  const missing = useCases.filter((useCase) => useCase.missing.length > 0).length;
  const contested = useCases.filter((useCase) => useCase.contested.length > 0).length;
  return (
    <>
      {missing > 0 && (
        <span>
          <Icon name="circle-dashed" size="small" />
          {frame.missing(missing)}
        </span>
      )}
      {contested > 0 && (
        <span>
          <Icon name="messages-square" size="small" />
          {frame.contested(contested)}
        </span>
      )}
    </>
  );
}

function ExportStatus() {
  const { frame } = useMessages();
  const { host } = useSession();
  const exported = useSessionStore((store) => store.exported);
  if (exported === null) return null;
  if (exported.type === 'running') {
    return (
      <span role="status">
        <progress value={exported.done} max={Math.max(1, exported.total)} aria-label={frame.exportProgress} />
        {frame.exporting(exported.done, exported.total)}
        <button type="button" className="status-link" onClick={exported.cancel}>
          {frame.cancel}
        </button>
      </span>
    );
  }
  return (
    <span role="status">
      <Icon name="file-down" size="small" />
      {frame.exported(exported.file.name)}
      {host.kind === 'electron' && (
        <button
          type="button"
          className="status-link"
          onClick={() => void host.request('file:show', { id: exported.file.id })}
        >
          {frame.show}
        </button>
      )}
    </span>
  );
}
