import { parseJson } from './parse-json.ts';
import { workspaceTextLimit } from './parse-workspace.ts';
import { clip } from './schema/clip.ts';
import type { Clip } from './types.ts';

/** The clip that `text` holds; null for anything else, since a clipboard may hold anything. */
export function parseClip(text: string): Clip | null {
  if (text === '' || text.length > workspaceTextLimit) return null;
  const json = parseJson(text);
  if (!json.ok) return null;
  const parsed = clip.safeParse(json.value);
  return parsed.success ? parsed.data : null;
}
