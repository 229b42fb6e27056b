import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentPolicy } from '#electron/serve/content-policy.ts';
import { type ServedView, serveView } from '#electron/serve/serve-view.ts';

const parent = mkdtempSync(join(tmpdir(), 'sextant-serve-'));
const folder = join(parent, 'renderer');
let view: ServedView;

type Answer = { readonly status: number; readonly headers: Record<string, unknown>; readonly body: string };

/** Asks with the path as it stands: nothing on the way tidies up `..`. */
function ask(path: string, options: { host?: string; method?: string } = {}): Promise<Answer> {
  const { hostname, port } = new URL(view.address);
  const headers = options.host === undefined ? {} : { host: options.host };
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method: options.method ?? 'GET', headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on('error', reject).end();
  });
}

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(parent, 'secret.json'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'worker.js'), 'export {}');
  writeFileSync(join(folder, 'assets', 'with space.css'), '');
  writeFileSync(join(folder, 'notes.exe'), 'of no use to a view');
  symlinkSync(join(parent, 'secret.json'), join(folder, 'link.json'));
  view = await serveView(folder, 0);
});

afterAll(async () => {
  await view.close();
  rmSync(parent, { recursive: true });
});

describe('the view served to a browser', () => {
  it('is on this machine alone', () => {
    expect(new URL(view.address).hostname).toBe('127.0.0.1');
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html?x=1', 'text/html; charset=utf-8'],
    ['/assets/worker.js', 'text/javascript; charset=utf-8'],
    ['/assets/with%20space.css', 'text/css; charset=utf-8'],
  ])('serves %s with its type and the content policy', async (path, type) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': type,
      'content-security-policy': contentPolicy,
      'x-content-type-options': 'nosniff',
    });
  });

  it.each([
    '/../secret.json',
    '/assets/../../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/..%5csecret.json',
    '/%00',
    '/%',
    '//etc/passwd',
    '/link.json',
    '/notes.exe',
    '/assets',
    '/missing.js',
    'http://example.org/index.html',
  ])('serves nothing for %s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).toBe('');
  });

  it.each(['example.org', 'localhost.example.org', '127.0.0.1', 'sextant.localhost:80'])(
    'answers nobody who calls it %s',
    async (host) => {
      expect((await ask('/', { host })).status).toBe(403);
    },
  );

  it('answers to localhost with its port', async () => {
    expect((await ask('/', { host: `localhost:${new URL(view.address).port}` })).status).toBe(200);
  });

  it('takes nothing', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
    expect((await ask('/', { method: 'HEAD' })).body).toBe('');
  });

  it('finds another port when its usual one is taken, and is gone once closed', async () => {
    const taken = Number(new URL(view.address).port);
    const second = await serveView(folder, taken);
    expect(new URL(second.address).port).not.toBe(String(taken));
    await second.close();
    await expect(
      new Promise((resolve, reject) => get(second.address, resolve).on('error', reject)),
    ).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
