import { listKeys } from '#shared/workspace/list-keys.ts';
import type { UseCaseId, Workspace } from '#shared/workspace/types.ts';
import type { UseCaseAnalysis } from '../analysis.ts';
import type { Reason } from '../reason.ts';
import { dayRules } from './day-rules.ts';
import type { Finding, FindingPlace, MootWaiver, RuleId, Severity } from './finding.ts';
import { type Linted, type LintedUseCase, lintedUseCases } from './linted.ts';
import type { UseCaseRule } from './rule.ts';
import { ofUseCases, ofWorkshop, rules } from './rules.ts';

type Rule = { readonly id: RuleId; readonly severity: Severity; readonly place: FindingPlace };

function toFinding(
  { id: rule, severity, place }: Rule,
  about: string,
  useCases: readonly UseCaseId[],
  reason: Reason,
  { content }: Workspace,
): Finding {
  const key = about === '' ? reason.id : `${reason.id}:${about}`;
  const kept = Object.hasOwn(content.waivers, key) ? content.waivers[key] : undefined;
  const waiver = kept === undefined ? null : { reason: kept.reason, by: kept.by, at: kept.at };
  const [only = null] = useCases;
  const useCase = useCases.length === 1 ? only : null;
  return { key, rule, severity, useCase, useCases, reason, place, isWaived: waiver !== null, waiver };
}

type Hit = { readonly rule: UseCaseRule; readonly reason: Reason };
type Seen = { readonly known: LintedUseCase; readonly hits: readonly Hit[] };

/** By the use case's own analysis, which is another one as soon as anything of the use case changes. */
const seen = new WeakMap<UseCaseAnalysis, Seen>();

/** True where no rule can tell the one from the other. */
function isSame(one: LintedUseCase, other: LintedUseCase): boolean {
  const isEqual = (a: readonly string[], b: readonly string[]) =>
    a.length === b.length && a.every((each, at) => each === b[at]);
  const { leftOut, unknown, ...rest } = one;
  return (
    listKeys(rest).every((key) => rest[key] === other[key]) &&
    isEqual(leftOut, other.leftOut) &&
    isEqual(unknown, other.unknown)
  );
}

/** What the rules find in one use case: looked for again only where something that they look at has changed. */
function findHits(known: LintedUseCase): readonly Hit[] {
  const before = seen.get(known.analysis);
  if (before !== undefined && isSame(before.known, known)) return before.hits;
  const hits = ofUseCases.flatMap((rule) => {
    const reason = rule.find(known);
    return reason === null ? [] : [{ rule, reason }];
  });
  seen.set(known.analysis, { known, hits });
  return hits;
}

/**
 * What contradicts itself or is left open in a workspace, whatever the day: by use case in the document's order, then of
 * the whole. A waived finding stays listed as such.
 */
export function findFindings(linted: Linted): readonly Finding[] {
  const { workspace } = linted;
  const ofEach = lintedUseCases(linted).flatMap((known) =>
    findHits(known).map(({ rule, reason }) => toFinding(rule, known.id, [known.id], reason, workspace)),
  );
  const ofWhole = ofWorkshop.flatMap((rule) =>
    rule.find(linted).map(({ about, useCases, reason }) => toFinding(rule, about, useCases, reason, workspace)),
  );
  return [...ofEach, ...ofWhole];
}

/** What is overdue or has come into force on a day (`2026-11-23`), by use case in the document's order. */
export function findDayFindings(linted: Linted, today: string): readonly Finding[] {
  return lintedUseCases(linted).flatMap((known) =>
    dayRules.flatMap((rule) => {
      const reason = rule.find(known, today);
      return reason === null ? [] : [toFinding(rule, known.id, [known.id], reason, linted.workspace)];
    }),
  );
}

/**
 * Waivers whose finding no longer holds, by key. `findings` are all that hold; where those of a day are left out
 * (`knowsDay` false), waivers of theirs are not judged, and where draws are under way, neither are those that rest on them.
 */
export function findMootWaivers(
  { content }: Workspace,
  findings: readonly Finding[],
  { knowsDay, isDrawn }: { readonly knowsDay: boolean; readonly isDrawn: boolean },
): readonly MootWaiver[] {
  const held = new Set(findings.map(({ key }) => key));
  const dated = new Set<string>(dayRules.map(({ id }) => id));
  const drawn = new Set<string>(['fragile-decided', 'probably-loses', 'no-range'] satisfies RuleId[]);
  return Object.keys(content.waivers)
    .sort()
    .flatMap((key) => {
      const kept = content.waivers[key];
      const name = (key.split(':')[0] ?? '').replace(/^(finding|portfolio)\./, '');
      const isUnjudged = (!knowsDay && dated.has(name)) || (!isDrawn && drawn.has(name));
      if (kept === undefined || held.has(key) || isUnjudged) return [];
      const rule = rules.find(({ id }) => id === name)?.id ?? null;
      return [{ key, rule, reason: kept.reason, by: kept.by, at: kept.at }];
    });
}
