import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { createMeasure, type Measure } from '#shared/deck/measure.ts';

export const fontFolder = join(import.meta.dirname, '../../../assets/fonts');

/** A font of `assets/fonts` by the end of its file name. */
export function readFont(style: 'Regular' | 'Semibold' | 'It' | 'SemiboldIt') {
  return create(readFileSync(join(fontFolder, `SourceSans3-${style}.ttf`)));
}

/** The measure that the deck is placed with. */
export function createDeckMeasure(): Measure {
  return createMeasure({
    regular: readFont('Regular'),
    semibold: readFont('Semibold'),
    italic: readFont('It'),
    semiboldItalic: readFont('SemiboldIt'),
  });
}
