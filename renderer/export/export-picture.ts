import { createTextWidths } from '#renderer/canvas/text-widths.ts';
import type { Session } from '#renderer/session/session.ts';
import { useSessionStore } from '#renderer/state/session-store.ts';
import { toFileName } from '#shared/exchange/to-file-name.ts';
import { buildPicture, type PictureRequest } from '#shared/picture/build-picture.ts';
import type { MeasureWidth } from '#shared/picture/picture.ts';
import { pictureFonts, toSvg } from '#shared/picture/to-svg.ts';
import { paintPicture } from './paint-picture.ts';

export type PictureKind = 'svg' | 'png';

const weights = [400, 500, 600, 650] as const;

/** Widths as the browser will draw them, once the typeface is there. */
async function createMeasure(): Promise<MeasureWidth> {
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 12px "Source Sans 3"`)));
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text, size) => text.length * size * 0.55;
  const widths = createTextWidths(context);
  return (text, size, weight) => widths(`${weight} ${size}px ${pictureFonts}`, text);
}

/** Draws the canvas and asks where to put it; what went wrong is said. */
export async function exportPicture({ host }: Session, kind: PictureKind, request: PictureRequest): Promise<void> {
  const { set } = useSessionStore.getState();
  try {
    const picture = buildPicture(request, await createMeasure());
    if (picture === null) return;
    const bytes = kind === 'svg' ? new TextEncoder().encode(toSvg(picture)) : await paintPicture(picture);
    const answer = await host.request('file:export', { suggestedName: toFileName(picture.title, kind), kind, bytes });
    if (!answer.ok) set({ problem: { type: 'export', error: answer.error } });
    else if (answer.value !== null) set({ exported: { type: 'done', file: answer.value.file } });
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    set({ problem: { type: 'export', error: { type: 'internal', detail } } });
  }
}
