import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The scripts that the built page in `folder` loads before anything is chosen, and their size under gzip in bytes. */
export function measureFirstScreen(folder: string): {
  readonly scripts: readonly string[];
  readonly gzipBytes: number;
} {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? '');
  const gzipBytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
  return { scripts, gzipBytes };
}
