import { useEffect, useRef } from 'react';
import { fitAll } from './canvas-controls.ts';
import { useCanvasStore } from './canvas-store.ts';

/** Shows everything once when a document is opened, and again when the lens changes. */
export function useFirstFit(documentId: string, lens: string): void {
  const isSized = useCanvasStore((store) => store.size.width > 0);
  const shown = useRef('');
  useEffect(() => {
    const what = `${documentId} ${lens}`;
    if (!isSized || shown.current === what) return;
    shown.current = what;
    fitAll();
  }, [documentId, lens, isSized]);
}
