import type { RequestHandlers } from '#shared/host.ts';
import { parsePreferences } from '#shared/preferences.ts';
import { failure, success } from '#shared/result.ts';

const key = 'sextant.preferences';

function read() {
  try {
    return parsePreferences(JSON.parse(localStorage.getItem(key) ?? 'null'));
  } catch {
    // Preferences may be lost; the defaults are always good.
    return parsePreferences(null);
  }
}

/** The requests about preferences, kept in this browser. */
export function createPreferenceHandlers(): Pick<RequestHandlers, 'preferences:read' | 'preferences:write'> {
  return {
    'preferences:read': async () => success(read()),
    'preferences:write': async (change) => {
      const preferences = { ...read(), ...change };
      try {
        localStorage.setItem(key, JSON.stringify(preferences));
        return success(preferences);
      } catch (error) {
        return failure({ type: 'internal', detail: String(error) });
      }
    },
  };
}
