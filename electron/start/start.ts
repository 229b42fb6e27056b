import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMessages, type Messages } from '#shared/messages/messages.ts';
import { serveView } from '../serve/serve-view.ts';
import { buildIfStale } from './build-if-stale.ts';
import { findElectron, type NoElectron } from './find-electron.ts';
import { findSandboxObstacle } from './find-sandbox-obstacle.ts';
import { openInBrowser } from './open-in-browser.ts';
import { runElectron } from './run-electron.ts';

type Words = Messages['shell']['start'];

function isWithoutDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function explain(words: Words, reason: NoElectron): string {
  return reason.type === 'not-fetched' ? words.notFetched(reason.detail) : words.noElectronIn(reason.folder);
}

function untilInterrupted(): Promise<void> {
  return new Promise((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
}

/** Serves the same view to a browser until the terminal is interrupted. */
async function serveInstead(root: string, words: Words, reason: string, files: readonly string[]): Promise<number> {
  const view = await serveView(join(root, 'dist', 'renderer'));
  say(`${reason} ${words.servedInstead}`);
  say(words.address(view.address));
  if (files.length > 0) say(words.openThere(files));
  if (!isWithoutDisplay() && process.env.BROWSER !== 'none') openInBrowser(view.address, process.platform);
  await untilInterrupted();
  await view.close();
  return 0;
}

/**
 * Builds what is stale and opens the app: in Electron, or where that cannot be, in a browser. Resolves to the exit code
 * when the person has closed it.
 */
export async function start(words: readonly string[]): Promise<number> {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
  const texts = createMessages().shell.start;
  const files = words.filter((word) => !word.startsWith('-')).map((word) => resolve(process.env.INIT_CWD ?? '', word));
  if (!buildIfStale(root, () => say(texts.building))) {
    say(texts.buildFailed);
    return 1;
  }
  if (isWithoutDisplay()) return serveInstead(root, texts, texts.noDisplay, files);
  const { env, platform } = process;
  const electron = await findElectron({ root, environment: env, platform, onFetch: () => say(texts.fetching) });
  if (!electron.ok) return serveInstead(root, texts, explain(texts, electron.error), files);
  const obstacle = findSandboxObstacle(electron.value, platform, process.getuid?.() ?? -1);
  if (obstacle !== null) say(texts.withoutSandbox[obstacle]);
  const end = await runElectron({ electron: electron.value, root, files, withoutSandbox: obstacle !== null });
  if (end.type === 'did-not-start') return serveInstead(root, texts, texts.didNotStart(end.detail), files);
  return end.exitCode;
}
