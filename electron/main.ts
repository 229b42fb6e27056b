import { join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import { type RunningApp, startApp } from './app.ts';
import { createIo } from './cli/create-io.ts';
import { isCommandName, runCommandLine } from './cli/run.ts';
import { createLog } from './log.ts';
import { findFileArguments } from './start/find-file-arguments.ts';
import { claimOrigin } from './window/app-origin.ts';
import { hardenContents, silenceChromium } from './window/harden-session.ts';

const secondLaunchSchema = z.object({ files: z.array(z.string()) });

/** Opens the window, or passes the files on to the window that is already open and ends. */
function run(words: readonly string[]): void {
  const log = createLog();
  const files = findFileArguments(words, process.cwd());
  if (!app.requestSingleInstanceLock({ files })) {
    app.quit();
    return;
  }
  silenceChromium(app);
  // Where the person asked for no sandbox (root has none), insisting on it would leave nothing that runs.
  if (!app.isReady() && !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  const origin = claimOrigin();
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
  const dist = join(import.meta.dirname, '..');
  const icon = join(dist, '..', 'assets', 'icons', '256x256.png');
  const starting: Promise<RunningApp> = app.whenReady().then(() => startApp({ origin, dist, icon, log }));
  starting.catch((error: unknown) => {
    log('could not start', error);
    app.exit(1);
  });
  const open = async (paths: readonly string[]) => {
    const running = await starting;
    for (const path of paths) await running.deliver(path);
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void open([path]);
  });
  app.on('second-instance', async (_event, _words, _folder, sent) => {
    const { data } = secondLaunchSchema.safeParse(sent);
    (await starting).focus();
    await open(data?.files ?? []);
  });
  app.on('window-all-closed', () => app.quit());
  void open(files);
}

/** Runs the command line instead of a window, and ends with its exit code when everything was written out. */
async function runCommand(words: readonly string[]): Promise<void> {
  if (!app.isReady()) app.disableHardwareAcceleration();
  const exitCode = await runCommandLine(words, createIo(app.getVersion(), process.cwd()));
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))));
  app.exit(exitCode);
}

const words = process.argv.slice(app.isPackaged ? 1 : 2);
// Chromium's own switches may come first; a command begins with the first plain word.
const command = words.slice(words.findIndex((word) => !word.startsWith('-')));
if (isCommandName(command[0] ?? '')) void runCommand(command);
else run(words);
