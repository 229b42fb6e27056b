import { expect, it } from 'vitest';
import { defaultPack } from '#shared/framework/default-pack.ts';
import type { Pack } from '#shared/framework/pack.ts';
import { editPack } from '#shared/framework/packs/edit-pack.ts';
import { findAtPath, listPackDifferences } from '#shared/framework/packs/pack-path.ts';
import { toPackReference } from '#shared/framework/packs/pack-reference.ts';

function edit(pack: Pack, path: readonly string[], value: unknown): Pack {
  const edited = editPack(pack, path, value);
  if (!edited.ok) throw new Error(JSON.stringify(edited.error));
  return edited.value;
}

it('marks an edited pack in its version, and gives the shipped one back when the last edit is put back', () => {
  const anchor = ['texts', 'criteria', 'data', 'anchors', '2'];
  const effect = ['riskQuestions', 'q9', 'effect'];
  const once = edit(defaultPack, anchor, 'Half a year of claims');
  const twice = edit(once, effect, 'high');
  expect(twice.version).toBe('1.0.0+edited');
  expect(listPackDifferences(defaultPack, twice)).toEqual([effect, anchor]);
  expect(findAtPath(twice, effect)).toBe('high');
  const back = edit(edit(twice, anchor, findAtPath(defaultPack, anchor)), effect, 'medium');
  expect(back).toBe(defaultPack);
  expect(toPackReference(back)).toMatchObject({ version: '1.0.0', embedded: null });
});

it('takes a version as it is given, and keeps it apart from the shipped one', () => {
  const named = edit(edit(defaultPack, ['id'], 'ours'), ['version'], '9.1');
  expect(named).toMatchObject({ id: 'ours', version: '9.1' });
  expect(edit(defaultPack, ['version'], '9.1').version).toBe('9.1');
  expect(edit(named, ['suitability', 'ml'], 70).version).toBe('9.1+edited');
  expect(toPackReference(named).embedded).not.toBeNull();
});

it.each([
  [['suitability', 'ml'], 30, 'suitability', 'falling'],
  [['suitability', 'mk'], 30, 'suitability.mk', 'wrong-key'],
  [['texts', 'controls', 'model-card'], '  ', 'texts.controls.model-card', 'wrong-form'],
  [['id'], 'Not an id', 'id', 'wrong-form'],
  [['regulation', 'asOf'], '2026-02-31', 'regulation.asOf', 'wrong-form'],
])('refuses %j = %j with the place', (path, value, at, type) => {
  const edited = editPack(defaultPack, path, value);
  expect(edited.ok ? [] : edited.error).toContainEqual({ path: at, problem: expect.objectContaining({ type }) });
});
