import { realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.sextant': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

export type ServedFile = { readonly path: string; readonly mediaType: string };

/**
 * The file inside `folder` that the path of an address names ('/' is index.html); undefined for anything outside the
 * folder, for folders, and for kinds of file that a view has no use for.
 */
export async function findServedFile(folder: string, addressPath: string): Promise<ServedFile | undefined> {
  try {
    const decoded = decodeURIComponent(addressPath);
    if (decoded.includes('\0') || decoded.includes('\\')) return undefined;
    const root = await realpath(folder);
    const path = await realpath(join(root, decoded.endsWith('/') ? `${decoded}index.html` : decoded));
    const mediaType = mediaTypes[extname(path).toLowerCase()];
    if (!path.startsWith(root + sep) || mediaType === undefined || !(await stat(path)).isFile()) return undefined;
    return { path, mediaType };
  } catch {
    return undefined;
  }
}
