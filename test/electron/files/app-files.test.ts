import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createGrantedFiles, type GrantedFiles } from '#electron/files/granted-files.ts';
import { readLimit, readLimitedFile } from '#electron/files/read-limited-file.ts';
import { createRecoveryCopies } from '#electron/files/recovery-copies.ts';
import { createContentWatch } from '#electron/files/watch-content.ts';
import { createFileHandlers, toFileName, withExtension } from '#electron/handlers/file-handlers.ts';
import { createRecentHandlers, recentLimit } from '#electron/handlers/recent-handlers.ts';
import { createRecoveryHandlers } from '#electron/handlers/recovery-handlers.ts';
import type { StoredRecent } from '#electron/settings/settings.ts';
import { createTemporaryFolder } from './temporary-folder.ts';

function createRecents(granted: GrantedFiles) {
  let stored: readonly StoredRecent[] = [];
  return createRecentHandlers({
    granted,
    onChange: () => undefined,
    settings: {
      readRecents: () => stored,
      writeRecents: (recents) => {
        stored = recents;
      },
    },
  });
}

function createShell() {
  const folder = createTemporaryFolder();
  const granted = createGrantedFiles();
  const watch = createContentWatch();
  const answers: { file: string | null; place: string | null } = { file: null, place: null };
  const recents = createRecents(granted);
  const handlers = createFileHandlers({
    granted,
    backups: join(folder, 'backups'),
    onSeen: watch.see,
    onSaved: (id, about) => recents['recent:add']({ id, ...about }),
    dialogs: {
      askForFile: async () => answers.file,
      askForPlace: async () => answers.place,
      showInFolder: () => undefined,
    },
  });
  return { folder, granted, watch, answers, handlers, recents };
}

const about = { title: 'Claims', useCaseCount: 1, preview: null };

describe('files that the view may touch', () => {
  it('are only those that a person picked', async () => {
    const { folder, handlers } = createShell();
    const path = join(folder, 'secret.sextant');
    writeFileSync(path, 'secret');
    for (const id of [path, `../${path}`, 'x']) {
      expect(await handlers['file:read']({ id })).toMatchObject({ error: { type: 'refused' } });
      expect(
        await handlers['file:save']({ id, suggestedName: 'a', text: 'overwritten', expected: 'any', about }),
      ).toMatchObject({ error: { type: 'refused' } });
      expect(await handlers['file:show']({ id })).toMatchObject({ error: { type: 'refused' } });
    }
    expect(readFileSync(path, 'utf8')).toBe('secret');
  });

  it('are opened, saved in place and read again by their id', async () => {
    const { folder, handlers, answers } = createShell();
    answers.file = join(folder, 'a.sextant');
    writeFileSync(answers.file, 'one');
    const opened = await handlers['file:open']({ kinds: ['workspace'] });
    if (!opened.ok || opened.value === null) throw new Error('not opened');
    const { id } = opened.value.file;
    const saved = await handlers['file:save']({
      id,
      suggestedName: '',
      text: 'two',
      expected: opened.value.fingerprint,
      about,
    });
    expect(saved).toMatchObject({ ok: true, value: { file: { id, name: 'a.sextant', location: folder } } });
    const again = await handlers['file:read']({ id });
    expect(again.ok && new TextDecoder().decode(again.value.bytes)).toBe('two');
    expect(readdirSync(join(folder, 'backups'))).toHaveLength(1);
  });

  it('are not overwritten when another program changed them, and that is noticed once', async () => {
    const { folder, handlers, answers, watch } = createShell();
    const path = join(folder, 'a.sextant');
    answers.file = path;
    writeFileSync(path, 'one');
    const opened = await handlers['file:open']({ kinds: ['workspace'] });
    if (!opened.ok || opened.value === null) throw new Error('not opened');
    expect(await watch.hasChanged(path)).toBe(false);
    writeFileSync(path, 'foreign');
    expect(await watch.hasChanged(path)).toBe(true);
    expect(await watch.hasChanged(path)).toBe(false);
    const { fingerprint: expected, file } = opened.value;
    const saved = await handlers['file:save']({ id: file.id, suggestedName: '', text: 'two', expected, about });
    expect(saved).toMatchObject({ error: { type: 'changed-on-disk' } });
    expect(readFileSync(path, 'utf8')).toBe('foreign');
  });

  it('write nothing when the person cancels', async () => {
    const { folder, handlers } = createShell();
    const saved = await handlers['file:save']({ id: null, suggestedName: 'a', text: 'x', expected: null, about });
    const exported = await handlers['file:export']({ suggestedName: 'a', kind: 'pdf', bytes: new Uint8Array(3) });
    expect([saved, exported]).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are not read when they are missing or too large', async () => {
    const folder = createTemporaryFolder();
    expect(await readLimitedFile(join(folder, 'a.sextant'))).toMatchObject({ error: { type: 'missing' } });
    expect(await readLimitedFile(folder)).toMatchObject({ error: { type: 'unreadable' } });
    const large = join(folder, 'large.sextant');
    writeFileSync(large, '');
    truncateSync(large, readLimit + 1);
    expect(await readLimitedFile(large)).toMatchObject({ error: { type: 'too-large', bytes: readLimit + 1 } });
  });

  it.each([
    ['Claims 2026', 'workspace', 'Claims 2026.sextant'],
    ['deck.PDF', 'pdf', 'deck.pdf'],
    ['../../etc/passwd', 'csv', 'etc passwd.csv'],
    ['..', 'csv', 'Sextant.csv'],
    ['a<b>:"c"|d?*', 'pdf', 'a b   c  d.pdf'],
  ] as const)('get a plain name: %s', (suggested, kind, name) => {
    expect(toFileName(suggested, kind)).toBe(name);
  });

  it('get their ending unless a person typed it', () => {
    expect(withExtension('/a/b', 'workspace')).toBe('/a/b.sextant');
    expect(withExtension('/a/plan v1.2', 'workspace')).toBe('/a/plan v1.2.sextant');
    expect(withExtension('/a/b.Sextant', 'workspace')).toBe('/a/b.Sextant');
    expect(withExtension('/a/deck.sextant', 'pdf')).toBe('/a/deck.sextant.pdf');
  });
});

describe('recovery copies', () => {
  it('are kept one per opening, listed latest first, read and discarded', async () => {
    const folder = join(createTemporaryFolder(), 'recovery');
    const granted = createGrantedFiles();
    const handlers = createRecoveryHandlers(createRecoveryCopies(folder), granted);
    const { id: fileId } = granted.grant('/somewhere/a.sextant');
    const fingerprint = 'a'.repeat(64);
    await handlers['recovery:keep']({
      id: '1'.repeat(32),
      documentId: 'one',
      title: 'One',
      fileId,
      fingerprint,
      text: 'first',
    });
    const two = {
      id: '2'.repeat(32),
      documentId: '../../two',
      title: 'Two',
      fileId: null,
      fingerprint: null,
      text: 'é',
    };
    await handlers['recovery:keep'](two);
    await handlers['recovery:keep']({
      id: '1'.repeat(32),
      documentId: 'one',
      title: 'One',
      fileId,
      fingerprint,
      text: 'second',
    });
    expect(readdirSync(folder)).toHaveLength(2);
    // A new start knows nothing but the folder.
    const later = createRecoveryHandlers(createRecoveryCopies(folder), createGrantedFiles());
    const listed = await later['recovery:list']();
    if (!listed.ok) throw new Error('not listed');
    expect(listed.value.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(listed.value[0]?.file).toMatchObject({ name: 'a.sextant', location: '/somewhere' });
    expect(listed.value.map((copy) => copy.fingerprint)).toEqual([fingerprint, null]);
    expect(await later['recovery:read']({ id: listed.value[0]?.id ?? '' })).toMatchObject({
      value: { text: 'second' },
    });
    // The same document, opened again: its work is another copy until somebody answers for the first one.
    await later['recovery:keep']({
      id: '3'.repeat(32),
      documentId: 'one',
      title: 'Again',
      fileId: null,
      fingerprint,
      text: 'new',
    });
    expect(await later['recovery:read']({ id: '1'.repeat(32) })).toMatchObject({ value: { text: 'second' } });
    await later['recovery:discard']({ id: '3'.repeat(32) });
    await later['recovery:discard']({ id: '1'.repeat(32) });
    await later['recovery:discard']({ id: '../../secret' });
    expect(await later['recovery:list']()).toMatchObject({ value: [{ title: 'Two' }] });
  });

  it('do not let a file be written over that another program changed since', async () => {
    const { folder, handlers, granted } = createShell();
    const path = join(folder, 'a.sextant');
    writeFileSync(path, 'one');
    const read = await handlers['file:read']({ id: granted.grant(path).id });
    if (!read.ok) throw new Error('not read');
    const copies = join(folder, 'recovery');
    await createRecoveryHandlers(createRecoveryCopies(copies), granted)['recovery:keep']({
      id: '1'.repeat(32),
      documentId: 'one',
      title: 'One',
      fileId: read.value.file.id,
      fingerprint: read.value.fingerprint,
      text: 'one, edited',
    });
    // The app is killed, another program writes, the app starts again.
    writeFileSync(path, 'foreign');
    const later = createShell();
    const listed = await createRecoveryHandlers(createRecoveryCopies(copies), later.granted)['recovery:list']();
    const copy = listed.ok ? listed.value[0] : undefined;
    await later.handlers['file:read']({ id: copy?.file?.id ?? '' });
    const save = (expected: string | null) =>
      later.handlers['file:save']({ id: copy?.file?.id ?? '', suggestedName: '', text: 'two', expected, about });
    expect(await save(copy?.fingerprint ?? null)).toMatchObject({ error: { type: 'changed-on-disk' } });
    expect(readFileSync(path, 'utf8')).toBe('foreign');
    writeFileSync(path, 'one');
    expect(await save(copy?.fingerprint ?? null)).toMatchObject({ ok: true });
  });

  it('that tell no fingerprint, as earlier ones did, are still listed', async () => {
    const folder = createTemporaryFolder();
    const kept = { documentId: 'one', title: 'One', keptAt: '2026-11-23T14:02:00.000Z', path: '/a.sextant', text: '' };
    writeFileSync(join(folder, `${'0'.repeat(32)}.json`), JSON.stringify(kept));
    expect(await createRecoveryCopies(folder).list()).toMatchObject([{ title: 'One', fingerprint: null }]);
  });

  it('that cannot be read are passed over, and nothing outside the folder is read', async () => {
    const folder = createTemporaryFolder();
    const copies = createRecoveryCopies(folder);
    writeFileSync(join(folder, `${'0'.repeat(32)}.json`), '{"torn');
    expect(await copies.list()).toEqual([]);
    expect(await copies.read('../../etc/passwd')).toBeNull();
  });
});

describe('recent files', () => {
  it('hold what was saved, at a new place and at the same one, and nothing that was not', async () => {
    const { folder, handlers, answers, recents } = createShell();
    const save = (id: string | null, title: string, expected: string | null) =>
      handlers['file:save']({ id, suggestedName: 'a', text: title, expected, about: { ...about, title } });
    await save(null, 'Called off', null);
    answers.place = join(folder, 'missing', 'a.sextant');
    expect(await save(null, 'No such folder', null)).toMatchObject({ ok: false });
    expect(await recents['recent:list']()).toEqual({ ok: true, value: [] });
    answers.place = join(folder, 'a.sextant');
    const first = await save(null, 'First', null);
    if (!first.ok || first.value === null) throw new Error('not saved');
    await save(first.value.file.id, 'Second', first.value.fingerprint);
    expect(await recents['recent:list']()).toMatchObject({
      value: [{ title: 'Second', useCaseCount: 1, file: { name: 'a.sextant' }, missing: false }],
    });
  });

  it('do not make a save fail when they cannot be kept', async () => {
    const folder = createTemporaryFolder();
    const handlers = createFileHandlers({
      granted: createGrantedFiles(),
      backups: join(folder, 'backups'),
      onSeen: () => undefined,
      onSaved: () => Promise.reject(new Error('the settings are locked')),
      dialogs: {
        askForFile: async () => null,
        askForPlace: async () => join(folder, 'a.sextant'),
        showInFolder: () => undefined,
      },
    });
    const saved = await handlers['file:save']({ id: null, suggestedName: 'a', text: 'x', expected: null, about });
    expect(saved).toMatchObject({ ok: true, value: { verified: true } });
  });

  it('are twelve at most, once each, latest first, and tell when they are missing', async () => {
    const folder = createTemporaryFolder();
    const granted = createGrantedFiles();
    const handlers = createRecents(granted);
    for (let index = 0; index < recentLimit + 2; index++) {
      const { id } = granted.grant(join(folder, `${index}.sextant`));
      await handlers['recent:add']({ id, ...about });
    }
    writeFileSync(join(folder, '5.sextant'), '');
    await handlers['recent:add']({ id: granted.grant(join(folder, '5.sextant')).id, ...about, title: 'Again' });
    const listed = await handlers['recent:list']();
    if (!listed.ok) throw new Error('not listed');
    expect(listed.value).toHaveLength(recentLimit);
    expect(listed.value[0]).toMatchObject({ title: 'Again', missing: false });
    expect(listed.value[1]).toMatchObject({ missing: true });
    expect(await handlers['recent:add']({ id: 'never-granted', ...about })).toMatchObject({ ok: false });
  });
});
