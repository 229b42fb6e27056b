import { create } from 'zustand';
import { type Filter, noFilter } from '#shared/canvas/finding/filter.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';

type FindingStore = {
  readonly isFindOpen: boolean;
  /** Counts how often the search was asked for: each time its field takes the focus. */
  readonly asked: number;
  readonly query: string;
  /** The match that the search stands on. */
  readonly current: UseCaseId | null;
  readonly filter: Filter;
  readonly isFilterOpen: boolean;
  readonly areBookmarksOpen: boolean;
  /** A new bookmark is to be named. */
  readonly isNaming: boolean;
  /** Cards that stand out while the others fade; null: none fades. */
  readonly lit: ReadonlySet<UseCaseId> | null;
  /** The use cases in the order in which the list shows them, while it is shown. */
  readonly listed: readonly UseCaseId[];
  readonly set: (change: Partial<Omit<FindingStore, 'set'>>) => void;
};

export const nothingSought = {
  isFindOpen: false,
  query: '',
  current: null,
  filter: noFilter,
  isFilterOpen: false,
  areBookmarksOpen: false,
  isNaming: false,
  lit: null,
  listed: [],
} as const;

/** What is searched and filtered. Never part of the document. */
export const useFindingStore = create<FindingStore>()((set) => ({
  ...nothingSought,
  asked: 0,
  set: (change) => set(change),
}));
