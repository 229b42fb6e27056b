import { use } from 'react';
import { drawsFor, useDrawsStore } from '#renderer/drawing/draws-store.ts';
import type { Analysis } from '#shared/analysis/analysis.ts';
import { findPack } from '#shared/framework/packs/find-pack.ts';
import { useSession } from './session-context.ts';
import { useOpenWorkspace } from './use-workspace.ts';

/**
 * Everything that is known about the open workspace; the identical object for the identical workspace and draws. What
 * rests on draws is as last drawn, and null where an edit has taken its ground away until the worker has answered.
 */
export function useAnalysis(): Analysis {
  const workspace = useOpenWorkspace();
  const drawn = useDrawsStore((store) => store.drawn);
  return use(useSession().loadAnalyze())(workspace, drawsFor(workspace.content, findPack(workspace), drawn));
}
