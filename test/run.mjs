// `npm test`: everything that can run here, in one go: unit tests, a build, whole-app tests in Chromium and in Electron.
// What cannot run is named and counted as skipped. Ends with `N passed, N failed, N skipped`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const scratch = mkdtempSync(join(tmpdir(), 'sextant-test-'));
const totals = { passed: 0, failed: 0, skipped: 0 };
const notes = [];

function run(command, args, env = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
}

function node(script, args, env) {
  return run(process.execPath, [script, ...args], env);
}

function count(passed, failed, skipped) {
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
}

function skip(what, why) {
  totals.skipped += 1;
  notes.push(`skipped: ${what}: ${why}`);
}

function binary(packageName, entry) {
  return join(dirname(require.resolve(`${packageName}/package.json`)), entry);
}

function unitTests() {
  const report = join(scratch, 'unit.json');
  const done = node(binary('vitest', 'vitest.mjs'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return count(0, 1, 0);
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const brokenFiles = result.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = result.numFailedTests + brokenFiles.length;
  count(
    result.numPassedTests,
    failed === 0 && done.status !== 0 ? 1 : failed,
    result.numPendingTests + result.numTodoTests,
  );
}

function build() {
  const done = node(binary('vite', 'bin/vite.js'), ['build', '--app', '--logLevel', 'warn']);
  if (done.status !== 0) {
    count(0, 1, 0);
    notes.push('failed: the build');
  }
  return done.status === 0;
}

function wholeAppTests(project, command, prefix) {
  const report = join(scratch, `${project}.json`);
  const done = run(
    command,
    [...prefix, binary('@playwright/test', 'cli.js'), 'test', '--project', project, '--reporter=list,json'],
    {
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      SEXTANT_PORT: String(port),
    },
  );
  if (!existsSync(report)) {
    notes.push(`failed: whole-app tests in ${project} did not run`);
    return count(0, 1, 0);
  }
  const { stats } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = stats.unexpected + stats.flaky;
  count(stats.expected, failed === 0 && done.status !== 0 ? 1 : failed, stats.skipped);
}

function hasBrowser() {
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].some((path) =>
    existsSync(path),
  );
  if (installed) return true;
  const { chromium } = require('@playwright/test');
  if (existsSync(chromium.executablePath())) return true;
  return (
    node(binary('@playwright/test', 'cli.js'), ['install', 'chromium']).status === 0 &&
    existsSync(chromium.executablePath())
  );
}

function hasElectron() {
  const done = spawnSync(
    process.execPath,
    ['-e', "const p=require('electron');if(!require('fs').existsSync(p))process.exit(1)"],
    {
      cwd: root,
      stdio: 'ignore',
      timeout: 300_000,
    },
  );
  return done.status === 0;
}

function hasCommand(name) {
  return spawnSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' }).status === 0;
}

function electronTests() {
  if (!hasElectron())
    return skip(
      'whole-app tests in Electron',
      "Electron's binary is missing; set ELECTRON_MIRROR or ELECTRON_OVERRIDE_DIST_PATH",
    );
  const needsDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (!needsDisplay) return wholeAppTests('electron', process.execPath, []);
  if (!hasCommand('xvfb-run')) return skip('whole-app tests in Electron', 'no display; install xvfb');
  wholeAppTests('electron', 'xvfb-run', ['-a', '-s', '-screen 0 1920x1080x24', process.execPath]);
}

/** A port that nobody listens on just now. */
function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const port = await findFreePort();
unitTests();
if (build()) {
  if (hasBrowser()) wholeAppTests('chromium', process.execPath, []);
  else {
    count(0, 1, 0);
    notes.push(
      'failed: no browser; install Chromium (Debian: apt-get install chromium) or run: npx playwright install chromium',
    );
  }
  electronTests();
}
rmSync(scratch, { recursive: true, force: true });
for (const note of notes) console.log(note);
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed === 0 ? 0 : 1);
