import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { securityHeaders } from './content-policy.ts';
import { findServedFile } from './find-served-file.ts';

export type ServedView = {
  /** Where a browser of this machine finds the view. */
  readonly address: string;
  readonly close: () => Promise<void>;
};

const loopback = '127.0.0.1';
/** Asked for first, so that what a browser keeps for the address (recent files, recovery copies) is found again. */
const usualPort = 47_316;

function listen(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      if (port !== 0 && (error.code === 'EADDRINUSE' || error.code === 'EACCES')) resolve(null);
      else reject(error);
    };
    server.once('error', fail);
    server.listen(port, loopback, () => {
      server.off('error', fail);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : null);
    });
  });
}

function refuse(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { ...securityHeaders, ...headers, 'Content-Length': 0 });
  response.end();
}

/** A foreign name that was pointed at this machine must not reach the view, hence the check of the Host header. */
function isMeantForUs(request: IncomingMessage): boolean {
  const port = request.socket.localPort;
  return request.headers.host === `${loopback}:${port}` || request.headers.host === `localhost:${port}`;
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isMeantForUs(request)) return refuse(response, 403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, { Allow: 'GET, HEAD' });
  const [path = '/'] = (request.url ?? '/').split(/[?#]/);
  const file = path.startsWith('/') ? await findServedFile(folder, path) : undefined;
  if (file === undefined) return refuse(response, 404);
  response.writeHead(200, { ...securityHeaders, 'Content-Type': file.mediaType, 'Cache-Control': 'no-cache' });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file.path), response);
}

/** Serves the built view in `folder` to browsers of this machine alone, until it is closed. */
export async function serveView(folder: string, preferredPort = usualPort): Promise<ServedView> {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => response.destroy());
  });
  const port = (await listen(server, preferredPort)) ?? (await listen(server, 0));
  return {
    address: `http://${loopback}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
