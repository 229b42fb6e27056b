import { readFile } from 'node:fs/promises';
import { type CustomScheme, protocol } from 'electron';
import { securityHeaders } from '../serve/content-policy.ts';
import { findServedFile } from '../serve/find-served-file.ts';

/** Where the view lives. Nothing else is ever loaded. */
export const appOrigin = 'app://sextant';

/** The scheme, to be announced before the app is ready. */
export const appScheme: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, codeCache: true },
};

/** True for an address of the view itself. */
export function isAppAddress(address: string): boolean {
  return address === appOrigin || address.startsWith(`${appOrigin}/`);
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: securityHeaders });
}

/** Serves the built view in `folder` to the window, each answer with the content policy. */
export function serveApp(folder: string): void {
  protocol.handle('app', async (request) => {
    if (!isAppAddress(request.url) || request.method !== 'GET') return refuse(400);
    const file = await findServedFile(folder, new URL(request.url).pathname);
    if (file === undefined) return refuse(404);
    const bytes = new Uint8Array(await readFile(file.path));
    return new Response(bytes, { headers: { ...securityHeaders, 'Content-Type': file.mediaType } });
  });
}
