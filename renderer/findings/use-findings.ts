import { useMemo } from 'react';
import { toToday } from '#renderer/session/to-today.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { Finding, MootWaiver } from '#shared/analysis/findings/finding.ts';
import { findingsOn } from '#shared/analysis/findings/findings-on.ts';

type Found = { readonly findings: readonly Finding[]; readonly mootWaivers: readonly MootWaiver[] };

const anHour = 3_600_000;

/** What the linter finds in the open workshop today. */
export function useFindings(): Found {
  const workspace = useOpenWorkspace();
  const analysis = useAnalysis();
  useNow(anHour);
  const today = toToday();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another content has another analysis, and nothing else counts
  return useMemo(() => findingsOn(today, workspace, analysis), [today, analysis]);
}
