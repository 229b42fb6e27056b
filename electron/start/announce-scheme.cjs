// Loaded with `-r` before everything else: some launchers load an app only after Electron is ready, which is too late to
// announce the scheme of the view. `electron/window/app-origin.ts` announces the same one where it comes in time.
const { protocol } = require('electron');

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
]);
globalThis.sextantSchemeIsAnnounced = true;
