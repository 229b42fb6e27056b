import type { DeckRequest, DeckWarning } from '#shared/deck/lay-out-deck.ts';
import type { DeckError, DeckFormat } from '#shared/deck/make-deck.ts';
import { failure, type Result, success } from '#shared/result.ts';
import type { DeckReport } from './worker-messages.ts';

export type DeckExport = DeckRequest & {
  readonly format: DeckFormat;
  /** Aborting ends the worker at once. */
  readonly signal: AbortSignal;
  /** Pages painted of pages in all. */
  readonly onProgress: (done: number, total: number) => void;
  readonly onWarning?: (warning: DeckWarning) => void;
};

/** The bytes of the deck as PDF or slides, made in a worker, so that the window stays free. Aborting gives `cancelled`. */
export function exportDeck({
  signal,
  onProgress,
  onWarning,
  ...job
}: DeckExport): Promise<Result<Uint8Array, DeckError>> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(failure({ type: 'cancelled' }));
    const worker = new Worker(new URL('./deck-worker.ts', import.meta.url), { type: 'module' });
    const end = (result: Result<Uint8Array, DeckError>) => {
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(result);
    };
    const cancel = () => end(failure({ type: 'cancelled' }));
    signal.addEventListener('abort', cancel);
    worker.addEventListener('message', ({ data }: MessageEvent<DeckReport>) => {
      if (data.type === 'progress') return onProgress(data.done, data.total);
      if (data.type === 'failed') return end(failure(data.error));
      for (const warning of data.warnings) onWarning?.(warning);
      end(success(data.bytes));
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end(failure({ type: 'internal', detail: event.message }));
    });
    worker.addEventListener('messageerror', () =>
      end(failure({ type: 'internal', detail: 'the answer could not be read' })),
    );
    worker.postMessage(job);
  });
}
