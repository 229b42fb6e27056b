import { create } from 'zustand';
import type { Drop } from '#shared/canvas/lens/find-drop.ts';
import type { Rectangle } from '#shared/workspace/place.ts';
import type { Proposal } from '#shared/workspace/proposal.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';

/** Cards that were dropped where the answers do not put them, waiting for a reason. */
export type Dropped = {
  readonly proposal: Proposal;
  readonly ids: readonly UseCaseId[];
  readonly takeBack: readonly UseCaseId[];
  readonly needsName: boolean;
  /** Where the dropped card lies now, in canvas pixels. */
  readonly at: Rectangle;
};

type DropStore = {
  /** What the dragged card is held over. */
  readonly over: Drop | null;
  readonly dropped: Dropped | null;
  readonly set: (change: Partial<Omit<DropStore, 'set'>>) => void;
};

/** A drop in a lens of answers, from the moment that the card is held over a lane until the room has said why. */
export const useDropStore = create<DropStore>()((set) => ({ over: null, dropped: null, set: (change) => set(change) }));
