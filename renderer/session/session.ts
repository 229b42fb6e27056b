import type { Analysis } from '#shared/analysis/analysis.ts';
import type { Draws } from '#shared/analysis/draws/draws-types.ts';
import type { Host } from '#shared/host.ts';
import type { Workspace } from '#shared/workspace/types.ts';

/** The analysis of a workspace with the draws that there are; without draws, what rests on facts alone. */
export type Analyze = (workspace: Workspace, draws?: Draws | null) => Analysis;

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
    return (workspace, draws) => analyze(workspace, undefined, draws);
  };
  return {
    host,
    loadAnalyze: () => {
      loaded ??= load();
      return loaded;
    },
  };
}
