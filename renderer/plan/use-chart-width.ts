import { type RefCallback, useCallback, useState } from 'react';
import { chartLetters } from '#renderer/charts/chart-view.tsx';

const usual = 880;

/**
 * The width that a chart may take, in the chart's own units, so that its letters have the size of small text in the theme
 * that holds; found anew when the element grows or shrinks.
 */
export function useChartWidth(): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(usual);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const small = Number.parseFloat(getComputedStyle(element).getPropertyValue('--fs-small')) || chartLetters;
      const inside = entry?.contentRect.width ?? 0;
      if (inside > 0) setWidth(Math.round((inside * chartLetters) / small));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
