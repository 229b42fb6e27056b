import { create } from 'zustand';
import { type Arrangement, createArrangement } from '#shared/canvas/arrangement.ts';

type ArrangementStore = {
  readonly arrangement: Arrangement;
  readonly set: (arrangement: Arrangement) => void;
};

/** Where the cards of the present lens stand, for gestures and controls outside of React. */
export const useArrangementStore = create<ArrangementStore>()((set) => ({
  arrangement: createArrangement([], null),
  set: (arrangement) => set({ arrangement }),
}));
