import { readFileSync } from 'node:fs';
import { createIo } from './create-io.ts';
import { runCommandLine } from './run.ts';

const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
const version = isManifest ? String(manifest.version) : '';

// `npm run` works in the project's folder; paths are meant from where the person stands.
const { npm_lifecycle_event: script, INIT_CWD: startedIn } = process.env;
const cwd = script === 'sextant' && startedIn !== undefined ? startedIn : process.cwd();

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: Error & { code?: string }) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runCommandLine(process.argv.slice(2), createIo(version, cwd));
