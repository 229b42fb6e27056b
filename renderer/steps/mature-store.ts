import { create } from 'zustand';

export type MatureView = 'areas' | 'components' | 'diagnosis';

type MatureStore = {
  readonly view: MatureView;
  readonly set: (change: { readonly view: MatureView }) => void;
};

/** Which part of the Mature step is shown. */
export const useMatureStore = create<MatureStore>()((set) => ({ view: 'areas', set: (change) => set(change) }));
