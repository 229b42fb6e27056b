import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds the saving process into one file, so that starting it many times is quick; resolves to its path. */
export async function buildSaver(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'sextant-saver-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: false,
      ssr: true,
      minify: false,
      target: 'node20',
      rolldownOptions: {
        input: join(import.meta.dirname, 'saver.ts'),
        output: { format: 'es', entryFileNames: 'saver.mjs' },
      },
    },
  });
  return join(outDir, 'saver.mjs');
}
