import { create } from 'zustand';
import type { Analysis } from '#shared/analysis/analysis.ts';
import { type Arrangement, createArrangement } from '#shared/canvas/arrangement.ts';
import type { LensName } from '#shared/canvas/lens/lens-name.ts';

type ArrangementStore = {
  readonly arrangement: Arrangement;
  readonly lens: LensName;
  /** What the cards stand by; null until a canvas was shown. */
  readonly analysis: Analysis | null;
  readonly set: (arrangement: Arrangement, lens: LensName, analysis: Analysis) => void;
};

/** Where the cards of a lens stand, and which lens it is: the one that was drawn last, for gestures and controls outside of React. */
export const useArrangementStore = create<ArrangementStore>()((set) => ({
  arrangement: createArrangement([], null),
  lens: 'free',
  analysis: null,
  set: (arrangement, lens, analysis) => set({ arrangement, lens, analysis }),
}));
