import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'fontkit';
import pdfMaker from 'pdfmake/build/pdfmake.js';
import type { DeckRequest, DeckWarning } from '#shared/deck/lay-out-deck.ts';
import { type DeckError, type DeckFormat, makeDeck } from '#shared/deck/make-deck.ts';
import { type Face, faces } from '#shared/deck/measure.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { findFontFolder } from './find-font-folder.ts';

const fileOfFace: Readonly<Record<Face, string>> = {
  regular: 'SourceSans3-Regular.ttf',
  semibold: 'SourceSans3-Semibold.ttf',
  italic: 'SourceSans3-It.ttf',
  semiboldItalic: 'SourceSans3-SemiboldIt.ttf',
};

function byFace<Value>(toValue: (face: Face) => Value): Readonly<Record<Face, Value>> {
  return {
    regular: toValue('regular'),
    semibold: toValue('semibold'),
    italic: toValue('italic'),
    semiboldItalic: toValue('semiboldItalic'),
  };
}

/** The bytes of the deck, a PDF where no format is asked for, made in this process. `onWarning` hears what the reader should know about it. */
export async function renderDeck(
  request: DeckRequest & { readonly format?: DeckFormat; readonly onWarning?: (warning: DeckWarning) => void },
): Promise<Result<Uint8Array, DeckError>> {
  try {
    const folder = await findFontFolder();
    const files = new Map<Face, Uint8Array>();
    for (const face of faces) files.set(face, await readFile(join(folder, fileOfFace[face])));
    const fonts = byFace((face) => files.get(face) ?? new Uint8Array());
    const readers = byFace((face) => create(fonts[face]));
    const toDate = (day: string) => new Date(`${day}T00:00:00Z`);
    const made = await makeDeck(request, request.format ?? 'pdf', { pdfMaker, fonts, readers, toDate }, () => {});
    if (!made.ok) return made;
    for (const warning of made.value.warnings) request.onWarning?.(warning);
    return success(made.value.bytes);
  } catch (thrown) {
    return failure({ type: 'internal', detail: thrown instanceof Error ? thrown.message : String(thrown) });
  }
}
