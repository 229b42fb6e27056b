import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepCopies } from '#renderer/session/keep-copies.ts';
import { loadOpened } from '#renderer/session/load-workspace.ts';
import { useSessionStore } from '#renderer/state/session-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { workshopUpdate } from '#shared/commands/workshop/update.ts';
import type { Host } from '#shared/host.ts';
import { parseWorkspace } from '#shared/workspace/parse-workspace.ts';

const text = readFileSync('assets/samples/insurer.sextant', 'utf8');
const fingerprint = 'a'.repeat(64);
const store = () => useWorkspaceStore.getState();
const rename = (title: string) => store().run(workshopUpdate, { title });

type Kept = { readonly after: number; readonly title: string; readonly fingerprint: string | null };

/** A host that notes which copies it was given, and how many seconds after the start. */
function createHost() {
  const kept: Kept[] = [];
  const discarded: string[] = [];
  const start = performance.now();
  const host: Host = {
    kind: 'browser',
    platform: 'linux',
    savesInPlace: true,
    version: '0',
    request: async (...[name, params]) => {
      if (name === 'recovery:keep') {
        const copy = params as unknown as Kept;
        kept.push({
          after: (performance.now() - start) / 1000,
          title: copy.title,
          fingerprint: copy.fingerprint,
        });
      }
      if (name === 'recovery:discard') discarded.push(name);
      return { ok: true, value: { keptAt: '2026-11-23T14:02:00.000Z' } } as never;
    },
    onNotice: () => () => undefined,
  };
  return { host, kept, discarded };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  const parsed = parseWorkspace(text);
  if (!parsed.ok) throw new Error(parsed.error.type);
  const file = { id: 'f1', name: 'insurer.sextant', location: '/tmp' };
  const bytes = new TextEncoder().encode(text);
  loadOpened(parsed.value.workspace, { file, bytes, fingerprint, readOnly: false }, false);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  store().close();
  useSessionStore.getState().set({ copy: null });
});

describe('keepCopies', () => {
  it('keeps a copy three seconds after the last change, with what the file held', async () => {
    const { host, kept } = createHost();
    const stop = keepCopies(host);
    rename('Typed');
    await vi.advanceTimersByTimeAsync(2900);
    expect(kept).toEqual([]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(kept).toEqual([{ after: 3, title: 'Typed', fingerprint }]);
    stop();
  });

  it('keeps a copy every five seconds while somebody types without a pause', async () => {
    const { host, kept } = createHost();
    const stop = keepCopies(host);
    for (let letter = 0; letter < 80; letter++) {
      rename(`Typed ${letter}`);
      await vi.advanceTimersByTimeAsync(250);
    }
    const times = [0, ...kept.map(({ after }) => after)];
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(kept.length).toBeGreaterThanOrEqual(3);
    // The wait begins with the first edit after a copy, at most a letter later.
    expect(Math.max(...gaps)).toBeLessThanOrEqual(5.25);
    await vi.advanceTimersByTimeAsync(5000);
    expect(kept.at(-1)?.title).toBe('Typed 79');
    stop();
  });

  it('keeps nothing, and forgets what it kept, when everything is undone', async () => {
    const { host, kept, discarded } = createHost();
    const stop = keepCopies(host);
    rename('Typed');
    store().undo();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(kept).toEqual([]);
    rename('Typed');
    await vi.advanceTimersByTimeAsync(4000);
    store().undo();
    expect(kept).toHaveLength(1);
    expect(discarded).toHaveLength(1);
    stop();
  });
});
