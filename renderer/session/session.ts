import type { Analysis } from '#shared/analysis/analysis.ts';
import type { Host } from '#shared/host.ts';
import type { Workspace } from '#shared/workspace/types.ts';

export type Analyze = (workspace: Workspace) => Analysis;

/** What work on files needs besides the stores. */
export type Session = {
  readonly host: Host;
  /** The analyzer, loaded when it is first needed: home shows no analysis. Always the same promise. */
  readonly loadAnalyze: () => Promise<Analyze>;
};

/** A session with `host` whose analyzer remembers what it found. */
export function createSession(host: Host): Session {
  let loaded: Promise<Analyze> | undefined;
  const load = async (): Promise<Analyze> => {
    const { createAnalyzer } = await import('#shared/analysis/create-analyzer.ts');
    const analyze = createAnalyzer();
    return (workspace) => analyze(workspace);
  };
  return {
    host,
    loadAnalyze: () => {
      loaded ??= load();
      return loaded;
    },
  };
}
