import { create } from 'zustand';
import type { CriterionId, ParticipantId, UseCaseId } from '#shared/workspace/types.ts';

type ScoreStore = {
  /** Whether the step Score shows the room's scoring instead of the cards. */
  readonly isOpen: boolean;
  /** Alone nothing that was given can be seen; together every voice is a dot. */
  readonly mode: 'alone' | 'together';
  readonly useCase: UseCaseId | null;
  readonly criterion: CriterionId;
  /** Whose row is shown; null: everyone's. */
  readonly who: ParticipantId | null;
  readonly set: (change: Partial<Omit<ScoreStore, 'set'>>) => void;
};

/** What the room's scoring shows. Never part of the document: opening a file hides what was given. */
export const useScoreStore = create<ScoreStore>()((set) => ({
  isOpen: false,
  mode: 'alone',
  useCase: null,
  criterion: 'complexity',
  who: null,
  set: (change) => set(change),
}));
