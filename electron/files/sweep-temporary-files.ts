import { join } from 'node:path';
import { codeOf, type Disk, realDisk } from './disk.ts';

const temporaryName = /^\..+\.(\d+)-[0-9a-f]{12}\.sextant-tmp$/;
/** A process id can be reused; what is older than this is nobody's any more. */
const longestSaveMs = 10 * 60_000;

/** The name of the temporary file beside `name`, one per process and save. */
export function temporaryNameFor(name: string, processId: number, random: string): string {
  return `.${name.slice(0, 100)}.${processId}-${random}.sextant-tmp`;
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Removes the temporary files in `folder` that a save of ours left when it was killed; others are never touched. */
export async function sweepTemporaryFiles(folder: string, disk: Disk = realDisk): Promise<void> {
  const names = await disk.readdir(folder).catch(() => []);
  for (const name of names) {
    const owner = temporaryName.exec(name)?.[1];
    if (owner === undefined) continue;
    const path = join(folder, name);
    const about = await disk.stat(path).catch(() => null);
    const isOld = about !== null && Date.now() - about.mtimeMs > longestSaveMs;
    if (isOld || !isAlive(Number(owner))) await disk.rm(path, { force: true }).catch(() => undefined);
  }
}
