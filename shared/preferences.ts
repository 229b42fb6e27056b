import type { Preferences } from './host.ts';
import { languages } from './messages/languages.ts';

/** What a person who never chose anything has. */
export const defaultPreferences: Preferences = { theme: 'system', uiScale: 1, facilitator: '', language: 'system' };

export const themePreferences = ['system', 'light', 'dark', 'room'] as const;
export const languagePreferences = ['system', ...languages] as const;
export const uiScaleRange = { least: 0.8, most: 2 } as const;
/** Longest name of a facilitator, in UTF-16 units. */
export const facilitatorLimit = 200;

function isTheme(value: unknown): value is Preferences['theme'] {
  return themePreferences.some((theme) => theme === value);
}

function isUiScale(value: unknown): value is number {
  return typeof value === 'number' && value >= uiScaleRange.least && value <= uiScaleRange.most;
}

function isFacilitator(value: unknown): value is string {
  return typeof value === 'string' && value.length <= facilitatorLimit;
}

function isLanguage(value: unknown): value is Preferences['language'] {
  return languagePreferences.some((language) => language === value);
}

/** The preferences that `stored` holds, each one that is missing or unusable replaced by its default. */
export function parsePreferences(stored: unknown): Preferences {
  if (typeof stored !== 'object' || stored === null) return defaultPreferences;
  const nothing = { theme: null, uiScale: null, facilitator: null, language: null };
  const { theme, uiScale, facilitator, language } = { ...nothing, ...stored };
  return {
    theme: isTheme(theme) ? theme : defaultPreferences.theme,
    uiScale: isUiScale(uiScale) ? uiScale : defaultPreferences.uiScale,
    facilitator: isFacilitator(facilitator) ? facilitator : defaultPreferences.facilitator,
    language: isLanguage(language) ? language : defaultPreferences.language,
  };
}
