import { analyze } from '#shared/analysis/analyze.ts';
import { createAnalyzer } from '#shared/analysis/create-analyzer.ts';
import type { Finding, RuleId } from '#shared/analysis/findings/finding.ts';
import { findingsOn } from '#shared/analysis/findings/findings-on.ts';
import { createMessages } from '#shared/messages/messages.ts';
import { createTestWorkspace, withUseCases } from '#test/shared/analysis/arbitrary-workspace.ts';

type Json = Record<string, unknown>;

/** A workshop in which a rule is to fire, or not. */
export type Situation = {
  /** The use cases c1, c2 …; titles and numbers are added. */
  readonly useCases?: readonly Json[];
  readonly rest?: Json;
  /** Draws are slow, so only rules that need them ask for them. */
  readonly draws?: boolean;
  readonly today?: string;
};

const { explain } = createMessages().reasons;

/** What the linter finds in a situation, each with a sentence in which nothing is missing. */
export function lint({
  useCases = [{}],
  rest = {},
  draws = false,
  today = '2026-11-26',
}: Situation): readonly Finding[] {
  const numbered = useCases.map((useCase, index) => ({ number: index + 1, title: `Idea ${index + 1}`, ...useCase }));
  const workspace = createTestWorkspace(withUseCases(numbered, rest));
  const analysis = draws ? analyze(workspace) : createAnalyzer()(workspace);
  const { findings } = findingsOn(today, workspace, analysis);
  for (const { reason, rule } of findings) {
    const text = explain(reason);
    if (!/^[“\p{Lu}\d].*[.”]$/u.test(text) || /undefined|NaN|null/.test(text)) throw new Error(`${rule}: ${text}`);
  }
  return findings;
}

/** The rules that fire in a situation. */
export function rulesIn(situation: Situation): readonly RuleId[] {
  return lint(situation).map(({ rule }) => rule);
}

/** A situation in which a rule fires, and the nearest one in which it does not. */
export type Case = { readonly rule: RuleId; readonly fires: Situation; readonly quiet: Situation };

/** Risk answers by question: `{ q2: 'yes' }`. */
export function answered(answers: Readonly<Record<string, 'yes' | 'no'>>): Json {
  return { answers: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { answer }])) };
}

/** A recommendation set by the room. */
export function decidedAs(recommendation: string, reason = 'so'): Json {
  return { recommendationOverride: { recommendation, reason, by: 'Ana' } };
}
