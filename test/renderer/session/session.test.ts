import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { mayLeaveDocument } from '#renderer/session/leave-document.ts';
import { loadOpened, loadUnsaved } from '#renderer/session/load-workspace.ts';
import { openArrived } from '#renderer/session/open-document.ts';
import { recoverDocument } from '#renderer/session/recover-document.ts';
import { saveDocument } from '#renderer/session/save-document.ts';
import type { Session } from '#renderer/session/session.ts';
import { isDirty, saveSign } from '#renderer/state/selectors.ts';
import { useSessionStore } from '#renderer/state/session-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { analyze } from '#shared/analysis/analyze.ts';
import { workshopUpdate } from '#shared/commands/workshop/update.ts';
import { toFileName } from '#shared/exchange/to-file-name.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import { toPackReference } from '#shared/framework/packs/pack-reference.ts';
import type { Host, OpenedFile, RecoveryCopy, RequestName, Requests } from '#shared/host.ts';
import { parseWorkspace } from '#shared/workspace/parse-workspace.ts';
import { serializeWorkspace } from '#shared/workspace/serialize-workspace.ts';
import type { Workspace } from '#shared/workspace/types.ts';

const text = readFileSync('assets/samples/insurer.sextant', 'utf8');
const file = { id: 'f1', name: 'insurer.sextant', location: '/tmp' };
const encode = (content: string) => new TextEncoder().encode(content);
const opened = (content: string, name = file.name): OpenedFile => ({
  file: { ...file, name },
  bytes: encode(content),
  fingerprint: 'h1',
  readOnly: false,
});

function sample(): Workspace {
  const parsed = parseWorkspace(text);
  if (!parsed.ok) throw new Error(parsed.error.type);
  return parsed.value.workspace;
}

type Answers = { readonly [Name in RequestName]?: (params: Requests[Name]['params']) => Requests[Name]['answer'] };
type Saved = Requests['file:save']['params'];

/** A host that answers as told, remembers what it was asked, and refuses what nobody expected. */
function createSession(answers: Answers): { readonly session: Session; readonly asked: RequestName[] } {
  const asked: RequestName[] = [];
  const host: Host = {
    kind: 'browser',
    platform: 'linux',
    savesInPlace: true,
    version: '0',
    request: async (...[name, params]) => {
      asked.push(name);
      const answer: ((params: never) => unknown) | undefined = answers[name];
      return (answer?.(params as never) ?? { ok: false, error: { type: 'internal', detail: name } }) as never;
    },
    onNotice: () => () => undefined,
  };
  return { session: { host, loadAnalyze: async () => (workspace) => analyze(workspace) }, asked };
}

const store = () => useWorkspaceStore.getState();
const rename = (title: string) => store().run(workshopUpdate, { title });
const saved = { file, fingerprint: 'h2', savedAt: '2026-11-23T14:02:00.000Z', verified: true };
const same = { place: 'same', overwrite: false } as const;

/** Answers the question that is asked next. */
function answerNext(answer: string): Promise<void> {
  return new Promise((resolve) => {
    const stop = useSessionStore.subscribe(({ question }) => {
      if (question === null) return;
      stop();
      queueMicrotask(() => {
        question.answer(answer as never);
        resolve();
      });
    });
  });
}

beforeEach(() => {
  store().close();
  useSessionStore.getState().set({ problem: null, question: null, exported: null, copy: null });
});

describe('saving', () => {
  it('says saved only for what the host read back, one revision on', async () => {
    const saves: Saved[] = [];
    const { session } = createSession({
      'file:save': (params) => {
        saves.push(params);
        return { ok: true, value: saved };
      },
    });
    loadOpened(sample(), opened(text), false);
    rename('Other');
    expect(saveSign(store()).type).toBe('unsaved');
    expect(await saveDocument(session, same)).toBe(true);
    expect(saveSign(store())).toEqual({ type: 'saved', at: saved.savedAt });
    const written = parseWorkspace(saves[0]?.text ?? '');
    expect(written.ok && written.value.workspace.revision).toBe(sample().revision + 1);
    expect(saves.map(({ expected }) => expected)).toEqual(['h1']);
  });

  it('saves again what was edited while a save went on, when asked meanwhile', async () => {
    const saves: Saved[] = [];
    const { session } = createSession({
      'file:save': (params) => {
        saves.push(params);
        return { ok: true, value: { ...saved, fingerprint: `h${saves.length + 1}` } };
      },
    });
    loadOpened(sample(), opened(text), false);
    rename('First');
    const first = saveDocument(session, same);
    rename('Second');
    const second = saveDocument(session, same);
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(saves.map(({ expected }) => expected)).toEqual(['h1', 'h2']);
    expect(saves.map((save) => /"(First|Second)"/.exec(save.text)?.[1])).toEqual(['First', 'Second']);
    expect(isDirty(store())).toBe(false);
  });

  it('says downloaded for what nobody read back, with nothing left to save', async () => {
    const { session, asked } = createSession({
      'file:save': () => ({ ok: true, value: { ...saved, verified: false } }),
    });
    loadUnsaved(sample());
    rename('Other');
    expect(await saveDocument(session, same)).toBe(true);
    expect(saveSign(store())).toEqual({ type: 'downloaded', at: saved.savedAt });
    expect(isDirty(store())).toBe(false);
    // The host itself remembers what it saved.
    expect(asked).not.toContain('recent:add');
    rename('Later');
    expect(saveSign(store())).toEqual({ type: 'edited-since', at: saved.savedAt });
  });

  it('stays edited when something was typed while it was writing', async () => {
    const { session } = createSession({
      'file:save': () => {
        rename('Typed meanwhile');
        return { ok: true, value: saved };
      },
    });
    loadOpened(sample(), opened(text), false);
    rename('Other');
    await saveDocument(session, same);
    expect(isDirty(store())).toBe(true);
    expect(saveSign(store()).type).toBe('edited-since');
  });

  it('is clean again when the edits are undone', () => {
    loadOpened(sample(), opened(text), false);
    rename('Other');
    store().undo();
    expect(isDirty(store())).toBe(false);
  });

  it('changes nothing when the person calls it off', async () => {
    const { session } = createSession({ 'file:save': () => ({ ok: true, value: null }) });
    loadUnsaved(sample());
    rename('Other');
    expect(await saveDocument(session, same)).toBe(false);
    expect(saveSign(store()).type).toBe('unsaved');
    expect(useSessionStore.getState().problem).toBeNull();
  });

  it('tells a failure and keeps the work', async () => {
    const error = { type: 'disk-full', name: file.name } as const;
    const { session } = createSession({ 'file:save': () => ({ ok: false, error }) });
    loadOpened(sample(), opened(text), false);
    rename('Other');
    expect(await saveDocument(session, same)).toBe(false);
    expect(useSessionStore.getState().problem).toEqual({ type: 'save', error });
    expect(store().document?.history.present.content.workshop.title).toBe('Other');
    expect(saveSign(store()).type).toBe('failed');
  });

  it('writes over a changed file only when told to', async () => {
    const error = { type: 'changed-on-disk', name: file.name } as const;
    const expectations: (string | null)[] = [];
    const { session } = createSession({
      'file:save': ({ expected }) => {
        expectations.push(expected);
        return expected === 'any' ? { ok: true, value: saved } : { ok: false, error };
      },
    });
    loadOpened(sample(), opened(text), false);
    rename('Other');
    const answered = answerNext('overwrite');
    expect(await saveDocument(session, same)).toBe(true);
    await answered;
    expect(expectations).toEqual(['h1', 'any']);
  });

  it('keeps both under another name', async () => {
    const error = { type: 'changed-on-disk', name: file.name } as const;
    const places: (string | null)[] = [];
    const { session } = createSession({
      'file:save': ({ id }) => {
        places.push(id);
        return id === null ? { ok: true, value: saved } : { ok: false, error };
      },
    });
    loadOpened(sample(), opened(text), false);
    rename('Other');
    const answered = answerNext('keep-both');
    expect(await saveDocument(session, same)).toBe(true);
    await answered;
    expect(places).toEqual(['f1', null]);
  });
});

describe('leaving', () => {
  it('asks nothing when nothing would be lost', async () => {
    const { session, asked } = createSession({});
    loadUnsaved(sample());
    expect(await mayLeaveDocument(session)).toBe(true);
    expect(asked).toEqual([]);
  });

  it('stays when the person goes back, and when saving fails', async () => {
    const { session } = createSession({
      'file:save': () => ({ ok: false, error: { type: 'disk-full', name: file.name } }),
    });
    loadOpened(sample(), opened(text), false);
    rename('Other');
    for (const answer of ['cancel', 'save']) {
      const answered = answerNext(answer);
      expect(await mayLeaveDocument(session)).toBe(false);
      await answered;
    }
    expect(isDirty(store())).toBe(true);
  });
});

describe('opening', () => {
  it('leaves open what is open when the file holds no workspace', async () => {
    const { session } = createSession({});
    loadOpened(sample(), opened(text), false);
    const before = store().document;
    for (const content of ['{"type":"other"}', 'nonsense', text.slice(0, 500)]) {
      await openArrived(session, { ok: true, value: opened(content) });
      expect(useSessionStore.getState().problem?.type).toBe('parse');
      expect(store().document).toBe(before);
    }
    const binary = { ...opened(''), bytes: new Uint8Array([0xff, 0xfe, 0x00, 0xd8]) };
    await openArrived(session, { ok: true, value: binary });
    expect(useSessionStore.getState().problem?.type).toBe('not-text');
  });

  it('tells what it does not open at all', async () => {
    const { session } = createSession({});
    await openArrived(session, { ok: true, value: opened('', 'photo.png') });
    expect(useSessionStore.getState().problem).toEqual({ type: 'foreign', name: 'photo.png' });
  });

  it('opens a workspace that was saved without its ending', async () => {
    const { session } = createSession({});
    await openArrived(session, { ok: true, value: opened(text, 'plan v1.2') });
    expect(useSessionStore.getState().problem).toBeNull();
    expect(store().document?.file?.name).toBe('plan v1.2');
  });

  it('reads what was saved as the same content', async () => {
    const { session } = createSession({ 'recent:add': () => ({ ok: true, value: null }) });
    await openArrived(session, { ok: true, value: opened(text) });
    expect(store().document?.history.present.content).toEqual(sample().content);
    expect(isDirty(store())).toBe(false);
  });
});

describe('opening while work is open or being saved', () => {
  const encodeTitle = (title: string, documentId = sample().documentId) => {
    const workspace = sample();
    const { content } = workspace;
    return serializeWorkspace({
      ...workspace,
      documentId,
      content: { ...content, workshop: { ...content.workshop, title } },
    });
  };
  const other = encodeTitle('Another', '00000000-0000-4000-8000-00000000000b');
  const title = () => store().document?.history.present.content.workshop.title;

  it('asks about unsaved work only for a file that can be opened, and keeps its copy until then', async () => {
    const { session, asked } = createSession({ 'recovery:discard': () => ({ ok: true, value: null }) });
    loadOpened(sample(), opened(text), false);
    rename('Edited');
    await openArrived(session, { ok: true, value: opened('nonsense') });
    expect(useSessionStore.getState().question).toBeNull();
    expect(asked).not.toContain('recovery:discard');
    expect(title()).toBe('Edited');
    const answered = answerNext('discard');
    await openArrived(session, { ok: true, value: opened(other) });
    await answered;
    expect(asked).toContain('recovery:discard');
    expect(title()).toBe('Another');
  });

  it('waits until the save has ended, so that each document keeps its own file', async () => {
    let end: (answer: Requests['file:save']['answer']) => void = () => undefined;
    const { session } = createSession({});
    const request = session.host.request;
    const slow: Session = {
      ...session,
      host: {
        ...session.host,
        request: (...[name, ...params]) =>
          name === 'file:save'
            ? (new Promise<Requests['file:save']['answer']>((resolve) => {
                end = resolve;
              }) as never)
            : request(name, ...(params as never)),
      },
    };
    loadUnsaved(sample());
    rename('Edited');
    const saving = saveDocument(slow, same);
    const opening = openArrived(slow, { ok: true, value: { ...opened(other), file: { ...file, id: 'f2' } } });
    await new Promise((resolve) => setImmediate(resolve));
    expect(title()).toBe('Edited');
    end({ ok: true, value: saved });
    expect(await saving).toBe(true);
    await opening;
    expect(title()).toBe('Another');
    expect(store().document?.file?.id).toBe('f2');
    expect(saveSign(store()).type).toBe('no-changes');
  });

  it('gives a file that was saved to no document but the one that was saved', async () => {
    const { session } = createSession({
      'file:save': () => {
        loadOpened(sample(), { ...opened(text), file: { ...file, id: 'f2' } }, false);
        return { ok: true, value: saved };
      },
    });
    loadUnsaved(sample());
    rename('Edited');
    await saveDocument(session, same);
    expect(store().document).toMatchObject({ file: { id: 'f2' }, fingerprint: 'h1', saveState: { type: 'never' } });
  });

  it('writes nothing when nothing changed here or on disk, and says saved', async () => {
    const { session, asked } = createSession({ 'file:read': () => ({ ok: true, value: opened(text) }) });
    loadOpened(sample(), opened(text), false);
    expect(await saveDocument(session, same)).toBe(true);
    expect(asked).not.toContain('file:save');
    expect(saveSign(store()).type).toBe('saved');
  });

  const keptId = 'c'.repeat(32);
  const withCopy = (kept: string) =>
    createSession({
      'recovery:list': () => ({
        ok: true,
        value: [
          {
            id: keptId,
            documentId: sample().documentId,
            title: '',
            keptAt: '2026-11-23T14:02:00.000Z',
            file,
            fingerprint: 'h1',
          },
        ],
      }),
      'recovery:read': () => ({ ok: true, value: { text: kept } }),
      'recovery:discard': () => ({ ok: true, value: null }),
      'file:read': () => ({ ok: true, value: opened(text) }),
    });

  it.each([
    ['recover', 'Kept', true, false],
    ['keep', sample().content.workshop.title, false, false],
    ['discard', sample().content.workshop.title, false, true],
  ])('asks about work that was kept of the file: %s', async (answer, shown, isKeptOn, isDiscarded) => {
    const { session, asked } = withCopy(encodeTitle('Kept'));
    const answered = answerNext(answer);
    await openArrived(session, { ok: true, value: opened(text) });
    await answered;
    expect(title()).toBe(shown);
    // Only recovered work goes on in the copy of the earlier session; other work gets one of its own.
    expect(store().document?.copyId === keptId).toBe(isKeptOn);
    expect(asked.includes('recovery:discard')).toBe(isDiscarded);
  });

  it('asks about kept work that differs in its method alone, and judges by it when it is recovered', async () => {
    const pack = toPackReference({ ...defaultPack, version: '9.1' });
    const { session } = withCopy(serializeWorkspace({ ...sample(), pack }));
    const answered = answerNext('recover');
    await openArrived(session, { ok: true, value: opened(text) });
    await answered;
    expect(store().document?.history.present.pack).toMatchObject({ version: '9.1', embedded: { version: '9.1' } });
  });

  it('opens no file whose method was changed without its hash, and says where', async () => {
    const { session } = createSession({});
    const pack = { ...toPackReference({ ...defaultPack, version: '9.1' }), hash: 'fnv1a64:0000000000000000' };
    const forged = serializeWorkspace({ ...sample(), pack });
    await openArrived(session, { ok: true, value: opened(forged) });
    expect(store().document).toBeNull();
    expect(useSessionStore.getState().problem).toMatchObject({
      type: 'parse',
      error: { type: 'invalid', issues: [{ path: 'pack.hash', problem: { type: 'differs' } }] },
    });
  });

  it('asks nothing about a copy that holds what the file holds', async () => {
    const { session, asked } = withCopy(text);
    await openArrived(session, { ok: true, value: opened(text) });
    expect(useSessionStore.getState().question).toBeNull();
    expect(asked).toContain('recovery:discard');
  });
});

describe('recovering', () => {
  const copy: RecoveryCopy = {
    id: 'c1',
    documentId: 'd1',
    title: 'Halden',
    keptAt: '2026-11-23T14:02:00.000Z',
    file,
    fingerprint: 'h1',
  };
  const kept = () => {
    const workspace = sample();
    return serializeWorkspace({
      ...workspace,
      content: { ...workspace.content, workshop: { ...workspace.content.workshop, title: 'Unsaved' } },
    });
  };
  const recovery = (file: () => Requests['file:read']['answer']): Answers => ({
    'recovery:read': () => ({ ok: true, value: { text: kept() } }),
    'file:read': file,
  });

  it('goes on in the file that it came from', async () => {
    const { session } = createSession(recovery(() => ({ ok: true, value: opened(text) })));
    await recoverDocument(session, copy);
    expect(store().document?.file).toEqual(file);
    expect(store().document?.history.present.content.workshop.title).toBe('Unsaved');
    expect(isDirty(store())).toBe(true);
  });

  it('asks before it writes over a file that another program changed, even at the same revision', async () => {
    const expectations: (string | null)[] = [];
    const { session } = createSession({
      ...recovery(() => ({ ok: true, value: { ...opened(text), fingerprint: 'foreign' } })),
      'file:save': ({ expected }) => {
        expectations.push(expected);
        return { ok: false, error: { type: 'changed-on-disk', name: file.name } };
      },
    });
    for (const fingerprint of ['h1', null]) {
      await recoverDocument(session, { ...copy, fingerprint });
      const answered = answerNext('cancel');
      expect(await saveDocument(session, same)).toBe(false);
      await answered;
    }
    expect(expectations).toEqual(['h1', null]);
    expect(isDirty(store())).toBe(true);
  });

  it('asks for a place when the file is gone', async () => {
    const { session } = createSession(recovery(() => ({ ok: false, error: { type: 'missing', name: file.name } })));
    await recoverDocument(session, copy);
    expect(store().document?.file).toBeNull();
    expect(store().document?.history.present.content.workshop.title).toBe('Unsaved');
  });
});

describe('toFileName', () => {
  it('leaves out what a system reserves and keeps letters of any script', () => {
    expect(toFileName('Halden: ML/AI "strategy"?', 'pdf')).toBe('Halden ML AI strategy.pdf');
    expect(toFileName('Überblick 戦略', 'sextant')).toBe('Überblick 戦略.sextant');
    expect(toFileName(' ... ', 'sextant')).toBe('Workshop.sextant');
    expect(toFileName(`${'word '.repeat(40)}end`, 'pdf').length).toBeLessThanOrEqual(84);
  });
});
