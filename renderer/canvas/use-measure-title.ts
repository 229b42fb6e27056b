import { useEffect, useMemo, useState } from 'react';
import type { MeasureText } from '#shared/canvas/fit-title.ts';
import { createMeasureTitle } from './measure-title.ts';

/** Measures titles; another function once the typeface has come, so that everything is set again. */
export function useMeasureTitle(): MeasureText {
  const [generation, setGeneration] = useState(0);
  useEffect(() => {
    let isGone = false;
    const faces = [document.fonts.load("650 14.5px 'Source Sans 3'"), document.fonts.load("600 13px 'Source Sans 3'")];
    void Promise.all(faces).then(() => {
      if (!isGone) setGeneration((was) => was + 1);
    });
    return () => {
      isGone = true;
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the typeface is what a new generation stands for
  return useMemo(createMeasureTitle, [generation]);
}
