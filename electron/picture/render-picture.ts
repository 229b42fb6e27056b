import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'fontkit';
import { findFontFolder } from '#electron/deck/find-font-folder.ts';
import { createMeasure } from '#shared/deck/measure.ts';
import { buildPicture, type PictureRequest } from '#shared/picture/build-picture.ts';
import { toSvg } from '#shared/picture/to-svg.ts';

/** The canvas as SVG text, made in this process; null where there is nothing to draw. */
export async function renderPicture(request: PictureRequest): Promise<string | null> {
  const folder = await findFontFolder();
  const read = async (style: string) => create(await readFile(join(folder, `SourceSans3-${style}.ttf`)));
  const [regular, semibold, italic, semiboldItalic] = await Promise.all([
    read('Regular'),
    read('Semibold'),
    read('It'),
    read('SemiboldIt'),
  ]);
  const measure = createMeasure({ regular, semibold, italic, semiboldItalic });
  const picture = buildPicture(request, (text, size, weight) =>
    measure.width(text, weight >= 600 ? 'semibold' : 'regular', size),
  );
  return picture === null ? null : toSvg(picture);
}
