import { spawn } from 'node:child_process';
import { join } from 'node:path';

export type ElectronRun = {
  readonly electron: string;
  readonly root: string;
  readonly files: readonly string[];
  readonly withoutSandbox: boolean;
};

export type ElectronEnd =
  /** It never got as far as a window. */
  { readonly type: 'did-not-start'; readonly detail: string } | { readonly type: 'ended'; readonly exitCode: number };

/** An Electron that fails within this time never showed a window: a library is missing, or the display is not there. */
const startLimitMs = 5_000;

/** Runs the app and waits until it ends; an interruption of the terminal ends it. */
export function runElectron({ electron, root, files, withoutSandbox }: ElectronRun): Promise<ElectronEnd> {
  const announce = join(root, 'electron', 'start', 'announce-scheme.cjs');
  const args = [...(withoutSandbox ? ['--no-sandbox'] : []), '-r', announce, root, ...files];
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(electron, args, { stdio: 'inherit' });
    const interrupt = () => child.kill('SIGTERM');
    process.once('SIGINT', interrupt);
    process.once('SIGTERM', interrupt);
    const settle = (end: ElectronEnd) => {
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', interrupt);
      resolve(end);
    };
    child.once('error', (error) => settle({ type: 'did-not-start', detail: error.message }));
    child.once('exit', (code, signal) => {
      const wasKilled = signal === 'SIGTERM' || signal === 'SIGINT';
      if (code !== 0 && !wasKilled && Date.now() - began < startLimitMs) {
        settle({ type: 'did-not-start', detail: code === null ? String(signal) : `exit code ${code}` });
      } else settle({ type: 'ended', exitCode: wasKilled ? 0 : (code ?? 1) });
    });
  });
}
