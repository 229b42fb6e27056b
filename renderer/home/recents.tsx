import { useEffect, useState } from 'react';
import { IconButton } from '#renderer/parts/icon-button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useSession } from '#renderer/state/session-context.ts';
import type { RecentFile } from '#shared/host.ts';
import { DrawnPreview } from './drawn-preview.tsx';

const shownCount = 8;

/** The files that were opened last, each with its canvas drawn small. */
export function Recents() {
  const { home } = useMessages();
  const session = useSession();
  const [recents, setRecents] = useState<readonly RecentFile[] | null>(null);
  useEffect(() => {
    let isGone = false;
    void session.host.request('recent:list').then((answer) => {
      if (!isGone) setRecents(answer.ok ? answer.value : []);
    });
    return () => {
      isGone = true;
    };
  }, [session]);
  const open = async (id: string) => {
    const { openRecent } = await import('#renderer/session/open-document.ts');
    await openRecent(session, id);
  };
  const forget = async (id: string) => {
    const answer = await session.host.request('recent:remove', { id });
    if (answer.ok) setRecents((known) => known?.filter(({ file }) => file.id !== id) ?? null);
  };
  return (
    <section aria-labelledby="home-recent">
      <h2 id="home-recent">{home.recent}</h2>
      {recents?.length === 0 && <p className="soft home-none">{home.noRecent}</p>}
      <ul className="home-recents">
        {recents?.slice(0, shownCount).map((recent) => (
          <li key={recent.file.id}>
            <Recent
              recent={recent}
              onOpen={() => void open(recent.file.id)}
              onForget={() => void forget(recent.file.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

type RecentProps = { readonly recent: RecentFile; readonly onOpen: () => void; readonly onForget: () => void };

function Recent({ recent, onOpen, onForget }: RecentProps) {
  const { home, frame } = useMessages();
  const { title, file, missing, openedAt, useCaseCount, preview } = recent;
  const name = title === '' ? frame.untitled : title;
  return (
    <div className="home-recent">
      <button type="button" disabled={missing} onClick={onOpen}>
        <DrawnPreview preview={preview} />
        <span className="home-file">{name}</span>
        <span className="small soft">{missing ? home.missing : home.recentLine(useCaseCount, openedAt)}</span>
        <span className="small quiet home-location">{file.location === '' ? file.name : file.location}</span>
      </button>
      <IconButton icon="x" label={home.forget(name)} onClick={onForget} />
    </div>
  );
}
