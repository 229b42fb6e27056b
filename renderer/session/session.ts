import type { Analysis } from '#shared/analysis/analysis.ts';
import type { Host } from '#shared/host.ts';
import type { Workspace } from '#shared/workspace/types.ts';

/** What work on files needs besides the stores. */
export type Session = {
  readonly host: Host;
  readonly analyze: (workspace: Workspace) => Analysis;
};
