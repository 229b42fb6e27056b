import Store from 'electron-store';
import { z } from 'zod';
import type { FilePreview, Preferences } from '#shared/host.ts';
import { parsePreferences } from '#shared/preferences.ts';

const recentSchema = z.object({
  id: z.string(),
  path: z.string(),
  title: z.string(),
  useCaseCount: z.number(),
  openedAt: z.string(),
  preview: z.custom<FilePreview | null>((value) => typeof value === 'object'),
});

const windowSchema = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  maximized: z.boolean(),
});

export type StoredRecent = Readonly<z.infer<typeof recentSchema>>;
export type StoredWindow = Readonly<z.infer<typeof windowSchema>>;

/** What the app remembers about itself. It may be lost without harm: no work is ever kept here. */
export type Settings = {
  readonly readPreferences: () => Preferences;
  readonly writePreferences: (preferences: Preferences) => void;
  readonly readRecents: () => readonly StoredRecent[];
  readonly writeRecents: (recents: readonly StoredRecent[]) => void;
  readonly readWindow: () => StoredWindow | null;
  readonly writeWindow: (state: StoredWindow) => void;
};

/** The settings in the app's own folder; what cannot be read there is replaced by the defaults. */
export function createSettings(): Settings {
  const store = new Store<{ preferences: unknown; recents: unknown; window: unknown }>({
    name: 'settings',
    clearInvalidConfig: true,
  });
  return {
    readPreferences: () => parsePreferences(store.get('preferences')),
    writePreferences: (preferences) => store.set('preferences', preferences),
    readRecents: () => {
      const stored = z.array(z.unknown()).safeParse(store.get('recents'));
      return (stored.data ?? []).flatMap((recent) => recentSchema.safeParse(recent).data ?? []);
    },
    writeRecents: (recents) => store.set('recents', recents),
    readWindow: () => windowSchema.safeParse(store.get('window')).data ?? null,
    writeWindow: (state) => store.set('window', state),
  };
}
