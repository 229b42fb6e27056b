import { useEffect } from 'react';

/** Fetches what opens by a key before it is asked for, so that what is typed next goes into it. */
export function usePanelsAtHand(): void {
  useEffect(() => {
    void Promise.all([import('./finding-bar.tsx'), import('./filter-panel.tsx'), import('./bookmarks-panel.tsx')]);
  }, []);
}
