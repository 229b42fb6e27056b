import { useEffect, useSyncExternalStore } from 'react';
import { useUiStore } from './ui-store.ts';

const darkQuery = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The theme that is shown: what was chosen, or what the system prefers. */
export function useTheme(): 'light' | 'dark' | 'room' {
  const chosen = useUiStore((store) => store.theme);
  const prefersDark = useSyncExternalStore(subscribe, () => window.matchMedia(darkQuery).matches);
  if (chosen !== 'system') return chosen;
  return prefersDark ? 'dark' : 'light';
}

/** Puts the theme and the size of the interface on the page. */
export function useAppearance(): void {
  const theme = useTheme();
  const scale = useUiStore((store) => store.uiScale);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.style.setProperty('--ui-scale', String(scale));
  }, [scale]);
}
