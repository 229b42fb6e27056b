import italic from '#assets/fonts/SourceSans3-It.ttf?inline';
import regular from '#assets/fonts/SourceSans3-Regular.ttf?inline';
import semibold from '#assets/fonts/SourceSans3-Semibold.ttf?inline';
import semiboldItalic from '#assets/fonts/SourceSans3-SemiboldIt.ttf?inline';
import type { Face } from '#shared/deck/measure.ts';

function toBytes(dataUrl: string): Uint8Array {
  return Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
}

/** The four faces as bytes. They travel inside the worker's own script, since the view may fetch nothing. */
export function readDeckFonts(): Readonly<Record<Face, Uint8Array>> {
  return {
    regular: toBytes(regular),
    semibold: toBytes(semibold),
    italic: toBytes(italic),
    semiboldItalic: toBytes(semiboldItalic),
  };
}
