import { create } from 'fontkit';
import { layOutDeck } from '#shared/deck/lay-out-deck.ts';
import { loadDeckCatalogue } from '#shared/deck/load-deck-catalogue.ts';
import { createMeasure, type Measure } from '#shared/deck/measure.ts';
import { readDeckFonts } from './deck-fonts.ts';
import type { PreviewJob, PreviewReport } from './preview-messages.ts';

function createPreviewMeasure(): Measure {
  const fonts = readDeckFonts();
  return createMeasure({
    regular: create(fonts.regular),
    semibold: create(fonts.semibold),
    italic: create(fonts.italic),
    semiboldItalic: create(fonts.semiboldItalic),
  });
}

const measure = createPreviewMeasure();

self.addEventListener('message', async ({ data }: MessageEvent<PreviewJob>) => {
  const catalogue = await loadDeckCatalogue(data.request);
  const { pages, warnings } = layOutDeck(data.request, measure, catalogue);
  const report: PreviewReport = { number: data.number, preview: { pages, warnings } };
  self.postMessage(report);
});
