import type { Command } from '#shared/commands/command.ts';
import { useWorkspaceStore } from './workspace-store.ts';

export type Edit = {
  /** Runs a command; keystrokes of one `group` are one undo step until `done`. */
  readonly run: <Params>(command: Command<Params>, params: Params, group?: string) => boolean;
  /** The burst of typing is over. */
  readonly done: () => void;
  readonly isReadOnly: boolean;
};

/** How a form edits the open workshop. */
export function useEdit(): Edit {
  const run = useWorkspaceStore((store) => store.run);
  const done = useWorkspaceStore((store) => store.closeGroup);
  const isReadOnly = useWorkspaceStore((store) => store.document?.readOnly ?? true);
  return { run, done, isReadOnly };
}
