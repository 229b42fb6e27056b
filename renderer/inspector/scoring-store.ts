import { create } from 'zustand';
import type { CriterionId, ParticipantId } from '#shared/workspace/types.ts';

type ScoringStore = {
  /** Whose scores the digits set: the room settles, a participant votes. */
  readonly voice: 'room' | ParticipantId;
  /** The criterion whose anchors are shown in full. */
  readonly criterion: CriterionId;
  readonly set: (change: Partial<Pick<ScoringStore, 'voice' | 'criterion'>>) => void;
};

/** Who scores and what, shared by inspector and list. Never part of the document. */
export const useScoringStore = create<ScoringStore>()((set) => ({
  voice: 'room',
  criterion: 'complexity',
  set: (change) => set(change),
}));
