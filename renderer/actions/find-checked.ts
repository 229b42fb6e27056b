import type { useUiStore } from '#renderer/state/ui-store.ts';
import type { ActionName } from '#shared/commands/registry.ts';

/** The actions that are switched on: theme, view, tool, step, lens, inspector. */
export function findChecked(ui: ReturnType<typeof useUiStore.getState>): readonly ActionName[] {
  return [
    `view.theme-${ui.theme}`,
    `view.${ui.view}`,
    `tool.${ui.tool}`,
    `go.${ui.step}`,
    `lens.${ui.lens}`,
    ...(ui.findingsOpen ? (['view.findings'] as const) : []),
    ...(ui.inspectorOpen ? (['view.toggle-inspector'] as const) : []),
  ];
}
