import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parseWorkspace } from '#shared/workspace/parse-workspace.ts';
import { serializeWorkspace } from '#shared/workspace/serialize-workspace.ts';

/** The system's file dialogs cannot be driven, so that saving goes to the downloads. */
export async function withoutFileDialogs(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(globalThis, name);
  });
}

/**
 * Saves the open workshop and answers its bytes, after checking that they open again as a whole and valid workspace. Left out is
 * what every save changes: revision, moment and the view.
 */
export async function saveBytes(page: Page): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Control+Shift+s');
  const text = readFileSync(await (await saving).path(), 'utf8');
  const parsed = parseWorkspace(text);
  expect(parsed).toMatchObject({ ok: true });
  if (!parsed.ok) throw new Error('not a workspace');
  const { workspace } = parsed.value;
  expect(serializeWorkspace(workspace)).toBe(text);
  const view = { ...workspace.view, step: 'collect', lens: 'free', viewport: null };
  return serializeWorkspace({ ...workspace, revision: 0, modifiedAt: workspace.createdAt, view });
}
