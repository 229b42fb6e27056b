import { useEffect, useRef, useState } from 'react';
import type { PlacedPage } from '#shared/deck/placed-page.ts';
import { paintCanvas } from './paint-canvas.ts';

/** A placed page as a picture of its full width; painted once it comes into view. Readers are told what it says beside it. */
export function PageCanvas({ page }: { readonly page: PlacedPage }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [width, setWidth] = useState(0);
  const [isInView, setIsInView] = useState(false);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const sizes = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    const views = new IntersectionObserver((entries) => setIsInView(entries.at(-1)?.isIntersecting === true), {
      rootMargin: '200px',
    });
    sizes.observe(element);
    views.observe(element);
    return () => {
      sizes.disconnect();
      views.disconnect();
    };
  }, []);
  useEffect(() => {
    const element = canvas.current;
    if (element === null || !isInView || width === 0) return;
    void paintCanvas(page, element, Math.round(width * devicePixelRatio));
  }, [page, width, isInView]);
  return <canvas ref={canvas} className="deck-canvas" />;
}
