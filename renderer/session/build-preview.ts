import type { Analysis } from '#shared/analysis/analysis.ts';
import type { FilePreview } from '#shared/host.ts';
import type { Workspace } from '#shared/workspace/types.ts';

/** What is drawn of a workspace in the list of recent files: its zones, and its cards in their recommendation's color. */
export function buildPreview(workspace: Workspace, analysis: Analysis): FilePreview {
  return {
    zones: Object.values(workspace.layout.zones),
    cards: analysis.useCases.flatMap(({ id, recommendation }) => {
      const at = workspace.layout.cards[id];
      return at === undefined ? [] : [{ at, recommendation: recommendation.effective }];
    }),
  };
}
