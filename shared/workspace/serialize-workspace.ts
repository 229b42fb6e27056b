import { workspaceSchema } from './schema/workspace.ts';
import type { Workspace } from './types.ts';
import { writeJson } from './write-json.ts';

/**
 * The text of a workspace: JSON with two spaces, fields in the schema's order, maps sorted by id, unknown fields last
 * and sorted, lists of numbers on one line, a final line break. Equal workspaces give equal texts.
 */
export function serializeWorkspace(workspace: Workspace): string {
  return writeJson(workspace, workspaceSchema);
}
