import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Host, RequestName } from '#shared/host.ts';
import { findExecutable, type LaunchedSextant, type LaunchOptions, launchArguments, launchSextant } from './launch.ts';

declare global {
  interface Window {
    readonly sextantHost?: Host;
  }
}

const sample = join(import.meta.dirname, '..', '..', '..', 'assets', 'samples', 'insurer.sextant');
let sextant: LaunchedSextant | null = null;
let folder = '';

async function launch(options: LaunchOptions = {}): Promise<LaunchedSextant> {
  sextant = await launchSextant(options);
  return sextant;
}

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sextant-e2e-'));
});

test.afterEach(async () => {
  await sextant?.close();
  sextant = null;
  rmSync(folder, { recursive: true, force: true });
});

test('opens a window that holds the view and only the bridge', async () => {
  const { app, page } = await launch();
  await expect(page.getByRole('button', { name: /New workshop/ })).toBeVisible();
  expect(page.url()).toBe('app://sextant/index.html');
  const seen = await page.evaluate(() => ({
    bridge: Object.keys(window.sextantHost ?? {}).sort(),
    leaked: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
  }));
  expect(seen).toEqual({ bridge: ['kind', 'onNotice', 'platform', 'request', 'savesInPlace', 'version'], leaked: [] });
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows();
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
      // Not in the types, and the one way to read back what the window was really given.
      Reflect.get(first?.webContents ?? {}, 'getLastWebPreferences').call(first?.webContents);
    return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
});

test('opens as well where a launcher comes too late to announce the scheme', async () => {
  const { page } = await launch({ late: true, files: [sample] });
  await expect(page.getByRole('heading', { name: /Halden Mutual/ }).first()).toBeVisible();
  expect(new URL(page.url()).protocol).toBe('https:');
});

test('goes nowhere: no navigation, no window, no permission, no request, no download', async () => {
  const { app, page } = await launch();
  await expect(page.getByRole('button', { name: /New workshop/ })).toBeVisible();
  let reached = 0;
  const server = createServer((_request, response) => {
    reached += 1;
    response.end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const outside = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`;
  const result = await page.evaluate(async (url) => {
    const load = (tag: 'img' | 'iframe' | 'script', parent: Element) =>
      new Promise<string>((resolve) => {
        const element = document.createElement(tag);
        element.onload = () => resolve('loaded');
        element.onerror = () => resolve('refused');
        setTimeout(() => resolve('nothing'), 1000);
        element.src = url;
        parent.append(element);
      });
    const link = document.createElement('a');
    link.href = url;
    document.body.append(link);
    const opened = window.open(url);
    link.click();
    link.target = '_blank';
    link.click();
    link.download = 'x';
    link.click();
    location.assign(url);
    return {
      opened: opened === null,
      fetched: await fetch(url).then(
        () => 'answered',
        () => 'refused',
      ),
      image: await load('img', document.body),
      script: await load('script', document.head),
      evaluated: await new Promise((resolve) => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "injected"';
        document.head.append(script);
        setTimeout(() => resolve(document.title), 50);
      }),
      notifications: await Notification.requestPermission(),
      media: await navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'granted',
        () => 'refused',
      ),
      geolocation: await new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          () => resolve('refused'),
        );
      }),
    };
  }, outside);
  expect(result).toMatchObject({
    opened: true,
    fetched: 'refused',
    image: 'refused',
    script: 'refused',
    notifications: 'denied',
    media: 'refused',
    geolocation: 'refused',
  });
  expect(result.evaluated).not.toBe('injected');
  // From the main process too, where no content policy helps: the session itself refuses.
  const fromSession = await app.evaluate(
    ({ session }, url) =>
      session.defaultSession.fetch(url).then(
        () => 'answered',
        () => 'refused',
      ),
    outside,
  );
  expect(fromSession).toBe('refused');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(page.url()).toBe('app://sextant/index.html');
  expect(reached).toBe(0);
  server.close();
});

test('serves its own files with the content policy, and nothing else', async () => {
  const { app } = await launch();
  const answers = await app.evaluate(async ({ session }) => {
    const ask = async (url: string) => {
      const response = await session.defaultSession.fetch(url);
      return { status: response.status, policy: response.headers.get('content-security-policy') };
    };
    return Promise.all(
      ['index.html', '../main/main.js', '%2e%2e/main/main.js', '..%2fmain%2fmain.js', 'none.js'].map((path) =>
        ask(`app://sextant/${path}`),
      ),
    );
  });
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 404, 404, 404]);
  for (const { policy } of answers) expect(policy).toMatch(/default-src 'none'; script-src 'self'.*connect-src 'none'/);
});

test('refuses requests of the wrong shape, unknown names and files that nobody picked', async () => {
  const { page } = await launch();
  const secret = join(folder, 'secret.sextant');
  writeFileSync(secret, 'secret');
  const answers = await page.evaluate(async (path) => {
    const ask = (name: string, ...params: unknown[]): Promise<unknown> =>
      Reflect.apply(window.sextantHost?.request ?? (() => null), null, [name, ...params]);
    const about = { title: '', useCaseCount: 0, preview: null };
    const save = { id: path, suggestedName: 'a', text: 'overwritten', expected: 'any', about };
    return Promise.all([
      ask('file:read', { id: path }),
      ask('file:save', save),
      ask('file:save', { ...save, path }),
      ask('file:read', { id: 7 }),
      ask('recovery:read', { id: '../../settings' }),
      ask('preferences:write', { theme: 'plaid' }),
      ask('preferences:write', { theme: 'dark', extra: 1 }),
      ask('file:dropped', { path }),
      ask('electron-store-get-data'),
      ask('__proto__'),
      ask('toString'),
    ]);
  }, secret);
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, error: { type: 'refused' } });
  expect(readFileSync(secret, 'utf8')).toBe('secret');
});

test('answers only the main frame of its window at its address', async () => {
  const { app, page } = await launch();
  await expect(page.getByRole('button', { name: /New workshop/ })).toBeVisible();
  const answer = await app.evaluate(async ({ BrowserWindow, app: running }) => {
    const other = new BrowserWindow({
      show: false,
      webPreferences: { preload: `${running.getAppPath()}/dist/preload/preload.cjs`, sandbox: true },
    });
    await other.loadURL('data:text/html,<h1>foreign</h1>').catch(() => undefined);
    const name = 'recent:list' satisfies RequestName;
    const answered: unknown = await other.webContents.executeJavaScript(`sextantHost.request('${name}')`);
    other.destroy();
    return answered;
  });
  expect(answer).toMatchObject({ ok: false, error: { type: 'refused' } });
});

test('opens the file of the command line, and hands a second launch over to the first', async () => {
  const first = join(folder, 'first.sextant');
  const second = join(folder, 'second.sextant');
  copyFileSync(sample, first);
  writeFileSync(second, 'not a workspace');
  const { app, page, userData } = await launch({ files: [first] });
  await expect(page.getByRole('heading', { name: /Halden Mutual/ }).first()).toBeVisible();
  const arrived = page.evaluate(
    () =>
      new Promise((resolve) => {
        window.sextantHost?.onNotice('file:arrived', ({ opened }) => resolve(opened.ok && opened.value.file.name));
      }),
  );
  const exitCode = await new Promise((resolve) => {
    const child = spawn(findExecutable() ?? '', launchArguments({ userData, files: [second] }), { stdio: 'ignore' });
    child.on('exit', resolve);
  });
  expect(exitCode).toBe(0);
  expect(await arrived).toBe('second.sextant');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(readFileSync(first)).toEqual(readFileSync(sample));
});

test('saves durably to the place that the person picks, and remembers it', async () => {
  const { app, page } = await launch();
  const place = join(folder, 'picked');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, place);
  const result = await page.evaluate(async () => {
    const host = window.sextantHost;
    const about = { title: 'Claims', useCaseCount: 2, preview: null };
    const saved = await host?.request('file:save', {
      id: null,
      suggestedName: 'Claims',
      text: '{}\n',
      expected: null,
      about,
    });
    if (!saved?.ok || saved.value === null) return null;
    const { id, name } = saved.value.file;
    const again = await host?.request('file:save', {
      id,
      suggestedName: '',
      text: '{ }\n',
      expected: saved.value.fingerprint,
      about,
    });
    return { name, again: again?.ok, recents: await host?.request('recent:list') };
  });
  expect(result).toMatchObject({ name: 'picked.sextant', again: true });
  expect(result?.recents).toMatchObject({
    value: [{ title: 'Claims', missing: false, file: { name: 'picked.sextant' } }],
  });
  expect(readFileSync(`${place}.sextant`, 'utf8')).toBe('{ }\n');
  expect(readdirSync(folder)).toEqual(['picked.sextant']);
});

test('names in the menu what the view can do now, and tells it what was chosen', async () => {
  const { app, page } = await launch({ files: [sample] });
  await expect(page.getByRole('heading', { name: /Halden Mutual/ }).first()).toBeVisible();
  const state = (id: string) =>
    app.evaluate(({ Menu }, name) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(name);
      return item ? { label: item.label, enabled: item.enabled, checked: item.checked } : null;
    }, id);
  await expect.poll(() => state('file.save-as')).toMatchObject({ enabled: true });
  expect(await state('edit.undo')).toMatchObject({ enabled: false });
  expect(await state('view.canvas')).toMatchObject({ checked: true });
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('view.list')?.click());
  await expect.poll(() => state('view.list')).toMatchObject({ checked: true });
});

test('offers to load a crashed window again, which can then ask for recovery copies', async () => {
  const { app, page } = await launch({ files: [sample] });
  await expect(page.getByRole('heading', { name: /Halden Mutual/ }).first()).toBeVisible();
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
  });
  const answer = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const loadedAgain = new Promise<void>((resolve) => contents?.once('did-finish-load', () => resolve()));
    contents?.forcefullyCrashRenderer();
    await loadedAgain;
    const answered: unknown = await contents?.executeJavaScript("sextantHost.request('recovery:list')");
    return answered;
  });
  expect(answer).toMatchObject({ ok: true });
});

test('closes at once when there is nothing to lose', async () => {
  const { app, page } = await launch();
  await expect(page.getByRole('button', { name: /New workshop/ })).toBeVisible();
  const closed = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;
});

/** Ends the app as a crash does: nothing is asked and nothing is tidied. */
async function kill({ app }: LaunchedSextant): Promise<void> {
  const closed = app.waitForEvent('close');
  app.process().kill('SIGKILL');
  await closed;
}

test('asks about work that a crash left when the file itself is opened, and never writes over it', async () => {
  const file = join(folder, 'a.sextant');
  const data = join(folder, 'data');
  copyFileSync(sample, file);
  const copies = () => readdirSync(join(data, 'recovery')).filter((name) => /^[0-9a-f]{32}\.json$/.test(name));
  const edit = async ({ page }: LaunchedSextant) => {
    await expect(page.getByRole('heading', { name: /Halden Mutual/ }).first()).toBeVisible();
    await page.locator('.canvas-view').focus();
    await page.keyboard.press('n');
    await page.keyboard.type('Typed before the crash');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
  };
  const first = await launch({ files: [file], userData: data });
  await edit(first);
  await expect(first.page.getByText(/copy kept/i).first()).toBeVisible({ timeout: 15_000 });
  await kill(first);
  const [kept = ''] = copies();
  const text = readFileSync(join(data, 'recovery', kept), 'utf8');
  expect(text).toContain('Typed before the crash');

  const second = await launch({ files: [file], userData: data });
  // A key pressed too early must lose nothing.
  await expect(second.page.getByRole('button', { name: 'Open as saved, keep the copy' })).toBeFocused();
  await second.page.keyboard.press('Enter');
  await edit(second);
  await expect.poll(() => copies().length, { timeout: 15_000 }).toBe(2);
  expect(readFileSync(join(data, 'recovery', kept), 'utf8')).toBe(text);
  await kill(second);

  const third = await launch({ files: [file], userData: data });
  await third.page.getByRole('button', { name: 'Recover the kept work' }).click();
  await expect(third.page.getByText('Unsaved changes').first()).toBeVisible();
  expect(readFileSync(file)).toEqual(readFileSync(sample));
  await third.page.keyboard.press('Control+s');
  await expect(third.page.getByText(/^Saved \d\d:\d\d/)).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain('Typed before the crash');
  // What was saved is forgotten; the copy that nobody answered for stays.
  await expect.poll(copies).toEqual([kept]);
});

test('gives the focus to what a step shows after a new workshop and after going there by name', async () => {
  const { page } = await launch();
  const focused = () => page.evaluate(() => document.activeElement?.closest('main')?.getAttribute('aria-label') ?? '');
  await page.getByRole('button', { name: /New workshop/ }).click();
  await page.getByLabel('Name').first().fill('Focus');
  await page.keyboard.press('Enter');
  await expect.poll(focused).not.toBe('');
  for (const step of ['Decide', 'Collect']) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(step);
    await page
      .getByRole('option', { name: new RegExp(step) })
      .first()
      .click();
    await expect.poll(focused).toBe(step);
  }
});
