import { defaultPack } from '#shared/framework/default-pack.ts';
import type { Pack } from '#shared/framework/pack.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { createDrawer } from './create-drawer.ts';
import type { Draws } from './draws-types.ts';

/** The draws of every use case that is not archived, all at once; the same workspace gives the same draws. */
export function drawWorkspace(workspace: Workspace, pack: Pack = defaultPack): Draws {
  return createDrawer()(workspace, pack);
}
