import { Button } from '#renderer/parts/button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useSession } from '#renderer/state/session-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { packTake } from '#shared/commands/pack/take.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import { packHash } from '#shared/framework/pack-hash.ts';
import { listPackDifferences } from '#shared/framework/packs/pack-path.ts';
import { DraftField } from './draft-field.tsx';
import { exportPack, importPack, offerPack } from './pack-files.ts';
import { usePackEdit } from './use-pack-edit.ts';

/** What the pack is called, how it stands to the app's own, and its way in and out as a file. */
export function MethodAbout() {
  const { method, format } = useMessages();
  const words = method.about;
  const session = useSession();
  const pack = usePack();
  const { isReadOnly } = useEdit();
  const edit = usePackEdit();
  const isShipped = packHash(pack) === packHash(defaultPack);
  const close = () => useUiStore.getState().set({ dialog: null });
  return (
    <>
      <div className="method-names">
        <DraftField
          label={words.id}
          hint={words.idHint}
          value={pack.id}
          isReadOnly={isReadOnly}
          take={(text) => edit(['id'], text.trim())}
        />
        <DraftField
          label={words.version}
          hint={words.versionHint}
          value={pack.version}
          isReadOnly={isReadOnly}
          take={(text) => edit(['version'], text.trim())}
        />
      </div>
      <dl className="method-facts">
        <dt>{words.asOf}</dt>
        <dd>{format.date(pack.regulation.asOf)}</dd>
        <dt>{words.hash}</dt>
        <dd>
          <code className="method-hash">{packHash(pack)}</code>
          <p className="small soft">{words.hashHint}</p>
        </dd>
        <dt>{words.state}</dt>
        <dd>
          <State />
        </dd>
      </dl>
      <div className="method-files">
        <Button icon="folder-open" disabled={isReadOnly} onClick={() => void importPack(session)}>
          {words.importPack}
        </Button>
        <Button icon="file-down" onClick={() => void exportPack(session, pack)}>
          {words.exportPack}
        </Button>
        {!isShipped && !isReadOnly && (
          <Button
            onClick={() => {
              close();
              offerPack({ pack: defaultPack, from: 'app' });
            }}
          >
            {words.takeOurs}
          </Button>
        )}
      </div>
    </>
  );
}

function State() {
  const { method } = useMessages();
  const words = method.about;
  const { pack: reference } = useOpenWorkspace();
  const pack = usePack();
  const { run, isReadOnly } = useEdit();
  if (reference.embedded !== null) {
    const count = listPackDifferences(defaultPack, pack).length;
    return <p>{count === 0 ? words.sameInside : words.changed(count)}</p>;
  }
  if (reference.hash === packHash(defaultPack)) return <p>{words.shipped}</p>;
  return (
    <>
      <p>{words.unknown(reference)}</p>
      <Button disabled={isReadOnly} onClick={() => run(packTake, { pack: defaultPack })}>
        {words.nameOurs}
      </Button>
    </>
  );
}
