import { useEffect, useRef, useState } from 'react';
import type { DeckRequest } from '#shared/deck/lay-out-deck.ts';
import type { Preview, PreviewJob, PreviewReport } from './preview-messages.ts';

type Desk = { readonly worker: Worker; asked: number; isBusy: boolean; waiting: DeckRequest | null };

function send(desk: Desk, request: DeckRequest): void {
  desk.asked += 1;
  desk.isBusy = true;
  const job: PreviewJob = { number: desk.asked, request };
  desk.worker.postMessage(job);
}

/** The placed pages of the deck, made in a worker after each edit; null until the first are there. Edits that come while it works are taken together. */
export function useDeckPreview(workspace: DeckRequest['workspace'], generatedOn: string): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null);
  const desk = useRef<Desk | null>(null);
  useEffect(() => {
    const worker = new Worker(new URL('./preview-worker.ts', import.meta.url), { type: 'module' });
    const own: Desk = { worker, asked: 0, isBusy: false, waiting: null };
    desk.current = own;
    worker.addEventListener('message', ({ data }: MessageEvent<PreviewReport>) => {
      setPreview(data.preview);
      own.isBusy = false;
      const next = own.waiting;
      own.waiting = null;
      if (next !== null) send(own, next);
    });
    return () => worker.terminate();
  }, []);
  useEffect(() => {
    const own = desk.current;
    if (own === null) return;
    const request = { workspace, generatedOn };
    if (own.isBusy) own.waiting = request;
    else send(own, request);
  }, [workspace, generatedOn]);
  return preview;
}
