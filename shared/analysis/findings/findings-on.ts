import type { Pack } from '#shared/framework/pack.ts';
import { findPack } from '#shared/framework/packs/find-pack.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import type { Analysis } from '../analysis.ts';
import { findDayFindings, findMootWaivers } from './find-findings.ts';
import type { Finding, MootWaiver } from './finding.ts';

/**
 * Everything that the linter finds on a day (`2026-11-23`): what holds whatever the day, then what is overdue or in
 * force, and the waivers of what no longer holds.
 */
export function findingsOn(
  today: string,
  workspace: Workspace,
  analysis: Analysis,
  pack: Pack = findPack(workspace),
): { readonly findings: readonly Finding[]; readonly mootWaivers: readonly MootWaiver[] } {
  const known = { ...analysis, problems: analysis.portfolio.problems };
  const findings = [...analysis.findings, ...findDayFindings({ workspace, known, pack }, today)];
  return {
    findings,
    mootWaivers: findMootWaivers(workspace, findings, { knowsDay: true, isDrawn: analysis.draws !== null }),
  };
}
