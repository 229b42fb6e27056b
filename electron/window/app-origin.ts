import { app, protocol } from 'electron';

/** Where the view lives. Nothing else is ever loaded. */
const customOrigin = 'app://sextant';

/** A name that no resolver may ever answer (RFC 2606), so that only the app itself can. */
const lateOrigin = 'https://sextant.invalid';

/**
 * The origin of the view, its scheme announced to Chromium as standard and secure. That must happen before the app is
 * ready; where a launcher loads the app too late, an https address that the app intercepts takes its place.
 */
export function claimOrigin(): string {
  if (!app.isReady()) {
    protocol.registerSchemesAsPrivileged([
      { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
    ]);
    return customOrigin;
  }
  return Object.hasOwn(globalThis, 'sextantSchemeIsAnnounced') ? customOrigin : lateOrigin;
}

/** True for an address at `origin`. */
export function isAddressAt(origin: string, address: string): boolean {
  return address === origin || address.startsWith(`${origin}/`);
}
