import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const probe = 'SourceSans3-Regular.ttf';

/**
 * The folder `assets/fonts` of the app: found upward from this file, which is `electron/deck/…` in the repository and
 * `dist/main/…` when built.
 */
export async function findFontFolder(from: string = dirname(fileURLToPath(import.meta.url))): Promise<string> {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'assets', 'fonts');
    const isThere = await access(join(candidate, probe)).then(
      () => true,
      () => false,
    );
    if (isThere) return candidate;
    if (dirname(folder) === folder) throw new Error('the folder assets/fonts is missing');
  }
}
