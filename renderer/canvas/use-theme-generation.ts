import { useEffect, useState } from 'react';

/** Another number whenever the theme changes, for what is drawn without elements. */
export function useThemeGeneration(): number {
  const [generation, setGeneration] = useState(0);
  useEffect(() => {
    const observer = new MutationObserver(() => setGeneration((was) => was + 1));
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }, []);
  return generation;
}
