import { useEffect, useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { Dialog } from '#renderer/parts/dialog.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useSession } from '#renderer/state/session-context.ts';
import type { RecoveryCopy } from '#shared/host.ts';

/** Work that was never saved, offered until it is recovered or discarded. */
export function KeptWork() {
  const { home, frame } = useMessages();
  const session = useSession();
  const [copies, setCopies] = useState<readonly RecoveryCopy[]>([]);
  const [leaving, setLeaving] = useState<RecoveryCopy | null>(null);
  useEffect(() => {
    let isGone = false;
    void session.host.request('recovery:list').then((answer) => {
      if (answer.ok && !isGone) setCopies(answer.value);
    });
    return () => {
      isGone = true;
    };
  }, [session]);
  const recover = async (copy: RecoveryCopy) => {
    const { recoverDocument } = await import('#renderer/session/recover-document.ts');
    await recoverDocument(session, copy);
  };
  const discard = async ({ id }: RecoveryCopy) => {
    setLeaving(null);
    const answer = await session.host.request('recovery:discard', { id });
    if (answer.ok) setCopies((known) => known.filter((copy) => copy.id !== id));
  };
  const titleOf = ({ title }: RecoveryCopy) => (title === '' ? frame.untitled : title);
  return (
    <>
      {copies.map((copy) => (
        <section key={copy.id} className="home-kept" role="alert">
          <Icon name="life-buoy" />
          <div className="grow">
            <h2>{home.kept(titleOf(copy))}</h2>
            <p className="small">{home.keptLine(copy.keptAt, copy.file?.name ?? null)}</p>
          </div>
          <Button onClick={() => setLeaving(copy)}>{home.discard}</Button>
          <Button onClick={() => void recover(copy)}>{home.recover}</Button>
        </section>
      ))}
      {leaving !== null && (
        <Dialog
          title={home.discardTitle(titleOf(leaving))}
          alert
          onClose={() => setLeaving(null)}
          actions={
            <>
              <Button onClick={() => setLeaving(null)}>{home.keep}</Button>
              <Button kind="danger" onClick={() => void discard(leaving)}>
                {home.discard}
              </Button>
            </>
          }
        >
          <p>{home.discardText}</p>
        </Dialog>
      )}
    </>
  );
}
