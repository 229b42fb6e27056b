import { useCallback, useRef } from 'react';
import type { Analysis, UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { type CardFace, toCardFace } from '#shared/canvas/to-card-face.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';

/** The face of each card, the identical object while nothing about the card has changed. */
export function useFaces(analysis: Analysis): (id: UseCaseId) => CardFace | null {
  const known = useRef(new WeakMap<UseCaseAnalysis, CardFace>());
  return useCallback(
    (id) => {
      const useCase = analysis.byId[id];
      if (useCase === undefined) return null;
      const face = known.current.get(useCase) ?? toCardFace(useCase);
      known.current.set(useCase, face);
      return face;
    },
    [analysis],
  );
}
