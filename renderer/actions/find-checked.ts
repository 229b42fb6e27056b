import type { useUiStore } from '#renderer/state/ui-store.ts';
import type { ActionName } from '#shared/commands/registry.ts';
import type { LanguagePreference } from '#shared/host.ts';

/** The actions that are switched on: theme, language, view, tool, step, lens, inspector. */
export function findChecked(
  ui: ReturnType<typeof useUiStore.getState>,
  language: LanguagePreference,
): readonly ActionName[] {
  return [
    `view.theme-${ui.theme}`,
    `view.language-${language}`,
    `view.${ui.view}`,
    `tool.${ui.tool}`,
    `go.${ui.step}`,
    `lens.${ui.lens}`,
    ...(ui.findingsOpen ? (['view.findings'] as const) : []),
    ...(ui.inspectorOpen ? (['view.toggle-inspector'] as const) : []),
  ];
}
