import { nativeTheme } from 'electron';
import type { Preferences } from '#shared/host.ts';

/** Makes menus and dialogs of the system as light or dark as the view. */
export function applyTheme({ theme }: Preferences): void {
  nativeTheme.themeSource = theme === 'light' || theme === 'dark' ? theme : 'system';
}
