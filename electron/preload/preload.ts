import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Host } from '#shared/host.ts';
import { version } from '../../package.json';
import { dropChannel, noticeChannels, requestChannels, unknownChannel } from '../ipc/channels.ts';

function platform(): Host['platform'] {
  if (process.platform === 'darwin') return 'mac';
  return process.platform === 'win32' ? 'windows' : 'linux';
}

const host: Host = {
  kind: 'electron',
  platform: platform(),
  savesInPlace: true,
  version,
  request: (name, ...params) =>
    Object.hasOwn(requestChannels, name)
      ? ipcRenderer.invoke(name, ...params)
      : ipcRenderer.invoke(unknownChannel, String(name)),
  onNotice: (name, listener) => {
    if (!Object.hasOwn(noticeChannels, name)) return () => undefined;
    const pass = (_event: unknown, notice: Parameters<typeof listener>[0]) => listener(notice);
    ipcRenderer.on(name, pass);
    return () => {
      ipcRenderer.off(name, pass);
    };
  },
};

contextBridge.exposeInMainWorld('sextantHost', host);

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}

window.addEventListener('dragover', (event) => {
  if (hasFiles(event)) event.preventDefault();
});

window.addEventListener('drop', (event) => {
  if (!event.isTrusted || !hasFiles(event)) return;
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  // Empty for a file that a script made up: only what a person dragged in has a path.
  const path = file === undefined ? '' : webUtils.getPathForFile(file);
  if (path !== '') void ipcRenderer.invoke(dropChannel, { path });
});
