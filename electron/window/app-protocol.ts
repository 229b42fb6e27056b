import { readFile } from 'node:fs/promises';
import type { Session } from 'electron';
import { securityHeaders } from '../serve/content-policy.ts';
import { findServedFile } from '../serve/find-served-file.ts';
import { isAddressAt } from './app-origin.ts';

function refuse(status: number): Response {
  return new Response(null, { status, headers: securityHeaders });
}

/** Serves the built view in `folder` at `origin`, each answer with the content policy. */
export function serveApp(session: Session, origin: string, folder: string): void {
  session.protocol.handle(new URL(origin).protocol.slice(0, -1), async (request) => {
    if (!isAddressAt(origin, request.url) || request.method !== 'GET') return refuse(400);
    const file = await findServedFile(folder, new URL(request.url).pathname);
    if (file === undefined) return refuse(404);
    const bytes = new Uint8Array(await readFile(file.path));
    return new Response(bytes, { headers: { ...securityHeaders, 'Content-Type': file.mediaType } });
  });
}
