import { use } from 'react';
import type { Analysis } from '#shared/analysis/analysis.ts';
import { useSession } from './session-context.ts';
import { useOpenWorkspace } from './use-workspace.ts';

/** Everything that is known about the open workspace; the identical object for the identical workspace. */
export function useAnalysis(): Analysis {
  return use(useSession().loadAnalyze())(useOpenWorkspace());
}
