import type { Workspace } from '#shared/workspace/types.ts';

/** What a command may know besides its own parameters: fresh ids and the time come from outside. */
export type CommandContext = {
  /** A new id, unique in this workspace, beginning with `prefix`. */
  readonly newId: (prefix: string) => string;
  /** The moment of the edit, an ISO instant. */
  readonly now: string;
};

/**
 * An edit of the workspace. `run` is pure: it returns the next workspace, or the very same object when there is
 * nothing to change, and never changes what it is given.
 */
export type Command<Params> = {
  /** `noun.verb`, equal to the file it stands in (`use-case.create` in `use-case/create.ts`). */
  readonly name: string;
  readonly isEnabled: (workspace: Workspace, params: Params) => boolean;
  readonly run: (workspace: Workspace, params: Params, context: CommandContext) => Workspace;
  /** How many things it touches, for labels such as "Move 3 use cases". */
  readonly count?: (params: Params) => number;
};
