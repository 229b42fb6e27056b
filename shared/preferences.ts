import '#shared/interpret-schemas.ts';
import { z } from 'zod';
import type { Preferences } from './host.ts';

/** What a person who never chose anything has. */
export const defaultPreferences: Preferences = { theme: 'system', uiScale: 1, facilitator: '' };

/** A change of some preferences; nothing else passes. */
export const preferencesChangeSchema = z
  .strictObject({
    theme: z.enum(['system', 'light', 'dark', 'room']).exactOptional(),
    uiScale: z.number().min(0.8).max(2).exactOptional(),
    facilitator: z.string().max(200).exactOptional(),
  })
  .readonly();

/** The preferences that `stored` holds, each one that is missing or unusable replaced by its default. */
export function parsePreferences(stored: unknown): Preferences {
  if (typeof stored !== 'object' || stored === null) return defaultPreferences;
  const change = Object.fromEntries(
    Object.entries(stored).filter(([key, value]) => preferencesChangeSchema.safeParse({ [key]: value }).success),
  );
  return { ...defaultPreferences, ...change };
}
