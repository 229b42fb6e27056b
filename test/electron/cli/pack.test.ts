import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultPack } from '#shared/framework/default-pack.ts';
import { findPack } from '#shared/framework/packs/find-pack.ts';
import { readWorkspace } from '#shared/framework/packs/read-workspace.ts';
import { serializePack } from '#shared/framework/packs/serialize-pack.ts';
import { createFolder, runSextant } from './run-sextant.ts';

const stricter = {
  ...defaultPack,
  id: 'stricter',
  version: '2.0.0',
  suitability: { ...defaultPack.suitability, ml: 95 },
};

function createInsurer(): string {
  const folder = createFolder();
  copyFileSync('assets/samples/insurer.sextant', join(folder, 'insurer.sextant'));
  writeFileSync(join(folder, 'stricter.sextantpack'), serializePack(stricter));
  return folder;
}

describe('pack', () => {
  test('names the pack of a workspace and of a pack file, and writes the same bytes again', async () => {
    const folder = createInsurer();
    const own = await runSextant(folder, 'pack', 'insurer.sextant');
    expect(own).toMatchObject({ exitCode: 0, stderr: '' });
    expect(own.stdout).toContain('Method pack sextant 1.0.0 (fnv1a64:');
    expect(own.stdout).toContain('as the app ships it');
    const other = await runSextant(folder, 'pack', 'stricter.sextantpack', '-o', 'copy.sextantpack');
    expect(other).toMatchObject({ exitCode: 0, stderr: '' });
    expect(readFileSync(join(folder, 'copy.sextantpack'), 'utf8')).toBe(serializePack(stricter));
  });

  test('says what would change and why, and takes a pack into a new file alone', async () => {
    const folder = createInsurer();
    const compared = await runSextant(folder, 'pack', 'insurer.sextant', '--compare', 'stricter.sextantpack');
    expect(compared.exitCode).toBe(0);
    expect(compared.stdout).toContain('  suitability.ml\n');
    expect(compared.stdout).toMatch(/Recommendation: .+ → .+, because of: Gates of the score/);
    const before = readFileSync(join(folder, 'insurer.sextant'), 'utf8');
    const taken = await runSextant(
      folder,
      'pack',
      'insurer.sextant',
      '--take',
      'stricter.sextantpack',
      '-o',
      'new.sextant',
    );
    expect(taken).toMatchObject({ exitCode: 0, stderr: '' });
    expect(readFileSync(join(folder, 'insurer.sextant'), 'utf8')).toBe(before);
    const read = readWorkspace(readFileSync(join(folder, 'new.sextant'), 'utf8'));
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(findPack(read.value.workspace)).toEqual(stricter);
    const analyzed = await runSextant(folder, 'analyze', 'new.sextant', '--json');
    expect(JSON.parse(analyzed.stdout).workspace.pack).toMatchObject({
      id: 'stricter',
      version: '2.0.0',
      embedded: true,
    });
  });

  test('refuses a pack that is not whole, with its paths, and writes nothing', async () => {
    const folder = createInsurer();
    const bad = serializePack(stricter).replace('"hybrid": 40', '"hybrid": 99').replace('"q3"', '"q33"');
    writeFileSync(join(folder, 'bad.sextantpack'), bad);
    const ran = await runSextant(folder, 'pack', 'insurer.sextant', '--take', 'bad.sextantpack', '-o', 'new.sextant');
    expect(ran.exitCode).toBe(1);
    expect(ran.stderr).toContain('pack.riskQuestions.2.id must be one of');
    expect(existsSync(join(folder, 'new.sextant'))).toBe(false);
    const foreign = await runSextant(folder, 'pack', 'stricter.sextantpack', '--compare', 'insurer.sextant');
    expect(foreign).toMatchObject({ exitCode: 1 });
    expect(foreign.stderr).toContain('Name a workspace first');
    const both = await runSextant(folder, 'pack', 'insurer.sextant', '--take', 'a', '--compare', 'b');
    expect(both.exitCode).toBe(2);
  });
});
