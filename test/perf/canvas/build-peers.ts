import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const folder = join(import.meta.dirname, 'peers');
const packages = { 'react-flow': '@xyflow/react', excalidraw: '@excalidraw/excalidraw' } as const;

export type Peers = {
  /** The built pages. */
  readonly folder: string;
  readonly names: readonly string[];
  /** Those whose package is not there and could not be installed. */
  readonly missing: readonly string[];
};

function isInstalled(name: string): boolean {
  return existsSync(join(folder, 'node_modules', name, 'package.json'));
}

/** Installs what the peers need where it is missing, and builds the page of each that is there. */
export async function buildPeers(): Promise<Peers> {
  if (!Object.values(packages).every(isInstalled)) {
    spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder], {
      stdio: ['ignore', 2, 2],
    });
  }
  const missing = Object.entries(packages).flatMap(([name, it]) => (isInstalled(it) ? [] : [name]));
  const names = ['bare', ...Object.keys(packages)].filter((name) => !missing.includes(name));
  await build({
    configFile: false,
    root: folder,
    base: './',
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.IS_PREACT': '"false"' },
    build: {
      target: 'chrome130',
      outDir: 'dist',
      emptyOutDir: true,
      chunkSizeWarningLimit: 100_000,
      rolldownOptions: { input: names.map((name) => join(folder, 'pages', `${name}.html`)) },
    },
  });
  return { folder: join(folder, 'dist'), names, missing };
}
