import type { LensName } from '#renderer/state/ui-store.ts';
import type { Analysis } from '#shared/analysis/analysis.ts';
import type { Arrangement } from '#shared/canvas/arrangement.ts';
import { arrangeFreely } from '#shared/canvas/lens/free.ts';
import type { Workspace } from '#shared/workspace/types.ts';

/** Where the cards stand in `lens`. */
export function arrangeLens(_lens: LensName, workspace: Workspace, _analysis: Analysis | null): Arrangement {
  return arrangeFreely(workspace);
}
