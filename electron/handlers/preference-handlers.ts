import type { Preferences, RequestHandlers } from '#shared/host.ts';
import { success } from '#shared/result.ts';
import type { Settings } from '../settings/settings.ts';

type PreferenceHandlers = Pick<RequestHandlers, 'preferences:read' | 'preferences:write'>;

/** The requests about preferences; `onChange` hears every change. */
export function createPreferenceHandlers(
  settings: Pick<Settings, 'readPreferences' | 'writePreferences'>,
  onChange: (preferences: Preferences) => void | Promise<void>,
): PreferenceHandlers {
  return {
    'preferences:read': async () => success(settings.readPreferences()),
    'preferences:write': async (change) => {
      const preferences = { ...settings.readPreferences(), ...change };
      settings.writePreferences(preferences);
      await onChange(preferences);
      return success(preferences);
    },
  };
}
