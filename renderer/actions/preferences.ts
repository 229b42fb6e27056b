import { useUiStore } from '#renderer/state/ui-store.ts';
import type { Host, ThemePreference } from '#shared/host.ts';
import { showLanguage } from './show-language.ts';

const smallest = 0.8;
const largest = 2;

/** Shows a theme and remembers it. Room mode puts the inspector away, so that the cards have the whole wall. */
export function setTheme(host: Host, theme: ThemePreference): void {
  const { theme: before, set } = useUiStore.getState();
  const entersRoom = theme === 'room' && before !== 'room';
  const leavesRoom = theme !== 'room' && before === 'room';
  set({
    theme,
    ...(entersRoom ? { inspectorOpen: false, themeBeforeRoom: before } : {}),
    ...(leavesRoom ? { inspectorOpen: true } : {}),
  });
  void host.request('preferences:write', { theme });
}

/** Sets the size of the interface, 80 % to 200 % in steps of a tenth, and remembers it. */
export function setUiScale(host: Host, scale: number): void {
  const uiScale = Math.min(largest, Math.max(smallest, Math.round(scale * 10) / 10));
  useUiStore.getState().set({ uiScale });
  void host.request('preferences:write', { uiScale });
}

/** Takes up what was chosen in an earlier session. */
export async function readPreferences(host: Host): Promise<void> {
  const answer = await host.request('preferences:read');
  if (!answer.ok) return;
  const { theme, uiScale, language } = answer.value;
  useUiStore.getState().set({ theme, uiScale, ...(theme === 'room' ? { inspectorOpen: false } : {}) });
  await showLanguage(language);
}
