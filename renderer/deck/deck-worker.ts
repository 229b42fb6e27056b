import { create } from 'fontkit';
import pdfMaker from 'pdfmake/build/pdfmake.js';
import { makeDeck } from '#shared/deck/make-deck.ts';
import { readDeckFonts } from './deck-fonts.ts';
import type { DeckJob, DeckReport } from './worker-messages.ts';

function report(message: DeckReport, transfer: readonly Transferable[] = []): void {
  self.postMessage(message, { transfer: [...transfer] });
}

async function work(job: DeckJob): Promise<void> {
  const fonts = readDeckFonts();
  const tools = {
    pdfMaker,
    fonts,
    readers: {
      regular: create(fonts.regular),
      semibold: create(fonts.semibold),
      italic: create(fonts.italic),
      semiboldItalic: create(fonts.semiboldItalic),
    },
    toDate: (day: string) => new Date(`${day}T00:00:00Z`),
  };
  const { format, ...request } = job;
  const made = await makeDeck(request, format, tools, (done, total) => report({ type: 'progress', done, total }));
  if (!made.ok) return report({ type: 'failed', error: made.error });
  const { bytes, warnings } = made.value;
  report({ type: 'made', bytes, warnings }, [bytes.buffer]);
}

self.addEventListener('message', (event: MessageEvent<DeckJob>) => {
  work(event.data).catch((thrown: unknown) => {
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    report({ type: 'failed', error: { type: 'internal', detail } });
  });
});
