import { basename, dirname, join, resolve } from 'node:path';
import { codeOf, type Disk, realDisk } from './disk.ts';

const longestChain = 40;

/** The file that `path` really stands for: symbolic links are followed, also to a file that does not exist yet. */
export async function findTarget(path: string, disk: Disk = realDisk): Promise<string> {
  let current = resolve(path);
  for (let step = 0; step < longestChain; step++) {
    try {
      return await disk.realpath(current);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
    const link = await disk.readlink(current).catch(() => null);
    if (link === null) return join(await disk.realpath(dirname(current)), basename(current));
    current = resolve(dirname(current), link);
  }
  throw Object.assign(new Error(`too many symbolic links at ${path}`), { code: 'ELOOP' });
}
