import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWholeMessages } from '#shared/messages/whole-messages.ts';
import { reportVectors } from './vectors/report-vectors.ts';
import { vectorModules } from './vectors/vector-modules.ts';

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

function ownFiles(): readonly string[] {
  const folder = join(project, 'test', 'vectors');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => join(folder, name));
}

// `npm run` works in the project's folder; paths are meant from where the person stands.
const { npm_lifecycle_event: script, INIT_CWD: startedIn } = process.env;
const given = process.argv.slice(2);

process.exitCode = reportVectors(given.length > 0 ? given : ownFiles(), vectorModules, {
  stdout: (line) => process.stdout.write(`${line}\n`),
  stderr: (line) => process.stderr.write(`${line}\n`),
  cwd: script === 'vectors' && startedIn !== undefined ? startedIn : process.cwd(),
  messages: createWholeMessages(),
});
