import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { PageCanvas } from '#renderer/deck/page-canvas.tsx';
import { PageText } from '#renderer/deck/page-text.tsx';
import { useDeckPreview } from '#renderer/deck/use-deck-preview.ts';
import { toToday } from '#renderer/session/to-today.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { PlacedPage } from '#shared/deck/placed-page.ts';

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, PageUp: -1, PageDown: 1 };

/** The pages of the PDF as they will be: a light table of all, and one large. */
export function DeckPreview() {
  const { deck } = useMessages().steps;
  const present = useOpenWorkspace();
  const revision = useWorkspaceStore((store) => store.document?.revision ?? present.revision);
  const workspace = useMemo(() => ({ ...present, revision }), [present, revision]);
  const preview = useDeckPreview(workspace, toToday());
  const [chosenId, setChosenId] = useState<string | null>(null);
  const pages = preview?.pages ?? [];
  const found = pages.findIndex(({ id }) => id === chosenId);
  const index = Math.max(0, found);
  const page = pages[index];
  const uncovered = preview?.warnings ?? [];
  if (preview === null || page === undefined) {
    return (
      <p className="deck-waiting soft" role="status">
        {preview === null ? deck.laying : deck.noPages}
      </p>
    );
  }
  return (
    <>
      <Thumbnails pages={pages} index={index} onChoose={(next) => setChosenId(pages[next]?.id ?? null)} />
      <section className="deck-stage" aria-label={deck.pageOf(index + 1, pages.length, page.bookmark.text)}>
        <p className="small soft">{deck.pageOf(index + 1, pages.length, page.bookmark.text)}</p>
        <PageCanvas page={page} />
        <PageText page={page} />
        {uncovered.map(({ characters, places }) => (
          <p key={characters.join('')} className="deck-warning" role="status">
            {deck.uncovered(characters, places)}
          </p>
        ))}
      </section>
    </>
  );
}

type ThumbnailsProps = {
  readonly pages: readonly PlacedPage[];
  readonly index: number;
  readonly onChoose: (index: number) => void;
};

function Thumbnails({ pages, index, onChoose }: ThumbnailsProps) {
  const { deck } = useMessages().steps;
  const list = useRef<HTMLOListElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const next =
      event.key === 'Home' ? 0 : event.key === 'End' ? pages.length - 1 : step === undefined ? null : index + step;
    if (next === null || pages[next] === undefined) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <ol ref={list} className="deck-thumbnails" aria-label={deck.pages} onKeyDown={onKeyDown}>
      {pages.map((page, at) => (
        <li key={page.id}>
          <span className="small soft" aria-hidden="true">
            {at + 1}
          </span>
          <button
            type="button"
            aria-current={at === index ? 'page' : undefined}
            tabIndex={at === index ? 0 : -1}
            aria-label={deck.pageOf(at + 1, pages.length, page.bookmark.text)}
            onClick={() => onChoose(at)}
          >
            <PageCanvas page={page} />
          </button>
        </li>
      ))}
    </ol>
  );
}
