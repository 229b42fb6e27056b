import { type App, app, type Session, type WebContents } from 'electron';
import { isAddressAt } from './app-origin.ts';

/** What Chromium itself would fetch or look up unasked. To be called before the app is ready. */
export function silenceChromium(target: App): void {
  const { commandLine } = target;
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('no-proxy-server');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('disable-quic');
  commandLine.appendSwitch('dns-prefetch-disable');
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}

function isAllowedRequest(origin: string, address: string): boolean {
  if (isAddressAt(origin, address) || isAddressAt(`blob:${origin}`, address) || address.startsWith('data:'))
    return true;
  return !app.isPackaged && address.startsWith('devtools://');
}

/** Closes a session: no request but to the app's own files, no permission, no device, no download, no dictionary. */
export function hardenSession(session: Session, origin: string): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowedRequest(origin, details.url) }));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}

/** Keeps a page where it is: no navigation, no further window, no embedded page. */
export function hardenContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
