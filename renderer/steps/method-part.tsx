import { Button } from '#renderer/parts/button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import { packHash } from '#shared/framework/pack-hash.ts';
import { listPackDifferences } from '#shared/framework/packs/pack-path.ts';
import { Part } from './part.tsx';

/** Which method pack the workshop is judged by, with the way to its screen. */
export function MethodPart() {
  const { method, framework } = useMessages();
  const { pack: reference } = useOpenWorkspace();
  const pack = usePack();
  const count = listPackDifferences(defaultPack, pack).length;
  const isUnknown = reference.embedded === null && reference.hash !== packHash(defaultPack);
  const own = count === 0 ? method.about.shipped : method.about.changed(count);
  return (
    <Part title={method.title}>
      <p>
        <b>{method.name(pack)}</b> <span className="soft">{framework.regulation.asOf(pack.regulation.asOf)}</span>
      </p>
      <p className="small soft">{isUnknown ? method.about.unknown(reference) : own}</p>
      <p>
        <Button onClick={() => useUiStore.getState().set({ dialog: 'method' })}>{method.open}</Button>
      </p>
    </Part>
  );
}
