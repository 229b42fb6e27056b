import { useEffect, useRef } from 'react';
import { fitAll } from './canvas-controls.ts';
import { useCanvasStore } from './canvas-store.ts';

/** Shows everything once when a document is opened. */
export function useFirstFit(documentId: string): void {
  const isSized = useCanvasStore((store) => store.size.width > 0);
  const shown = useRef('');
  useEffect(() => {
    if (!isSized || shown.current === documentId) return;
    shown.current = documentId;
    fitAll();
  }, [documentId, isSized]);
}
