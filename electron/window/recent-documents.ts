import { app } from 'electron';
import type { StoredRecent } from '../settings/settings.ts';

/** Brings the system's own list of recent documents in line with the app's. */
export function showRecentDocuments(recents: readonly Pick<StoredRecent, 'path'>[]): void {
  if (process.platform === 'linux') return;
  app.clearRecentDocuments();
  for (const { path } of [...recents].reverse()) app.addRecentDocument(path);
}
