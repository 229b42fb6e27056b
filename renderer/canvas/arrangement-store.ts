import { create } from 'zustand';
import { type Arrangement, createArrangement } from '#shared/canvas/arrangement.ts';
import type { LensName } from '#shared/canvas/lens/lens-name.ts';

type ArrangementStore = {
  readonly arrangement: Arrangement;
  readonly lens: LensName;
  readonly set: (arrangement: Arrangement, lens: LensName) => void;
};

/** Where the cards of a lens stand, and which lens it is: the one that was drawn last, for gestures and controls outside of React. */
export const useArrangementStore = create<ArrangementStore>()((set) => ({
  arrangement: createArrangement([], null),
  lens: 'free',
  set: (arrangement, lens) => set({ arrangement, lens }),
}));
