import { createContext, useContext } from 'react';
import type { ActionName } from '#shared/commands/registry.ts';

export type Actions = {
  /** Runs an action if it makes sense now. */
  readonly run: (name: ActionName) => void;
  readonly isEnabled: (name: ActionName) => boolean;
  /** What it is called just now: "Undo move 3 use cases". */
  readonly labelOf: (name: ActionName) => string;
  /** Its first key, `Mod+Z`; undefined when it has none. */
  readonly shortcut: (name: ActionName) => string | undefined;
};

const ActionsContext = createContext<Actions | null>(null);

/** Gives every action to everything below. */
export const ActionsProvider = ActionsContext.Provider;

/** Everything that a person can invoke by name. */
export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (actions === null) throw new Error('no actions were provided');
  return actions;
}
