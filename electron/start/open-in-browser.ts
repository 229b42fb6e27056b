import { spawn } from 'node:child_process';

const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Asks the system to show `address` in the default browser; where it cannot, the address on the terminal must do. */
export function openInBrowser(address: string, platform: NodeJS.Platform): void {
  const [command = 'xdg-open', ...args] = openers[platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
