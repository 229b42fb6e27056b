import type { PracticeId } from '#shared/framework/components.ts';
import type { MaturityAreaId, StatementId } from '#shared/framework/maturity.ts';
import type { PatternId, PatternSignalId } from '#shared/framework/patterns.ts';
import type { IndicatorId, PitfallId } from '#shared/framework/pitfalls.ts';
import type { RiskQuestionId } from '#shared/framework/risk.ts';
import type { Grade, Level, Tier } from '#shared/workspace/types.ts';
import type { Nothing } from './nothing.ts';

type Graded = {
  readonly answer: Grade | null;
  readonly weight: number;
  readonly source: 'given' | 'computed' | 'none';
};

/** The values of the sentences that explain tiers, levels, targets, components, pitfalls and the pattern, step by step. */
export type WhyGovernanceReasons = {
  'why.tier': { readonly tier: Tier | 'prohibited' | null; readonly isAtLeast: boolean };
  'why.question-yes': { readonly question: RiskQuestionId; readonly note: string };
  'why.questions-no': { readonly count: number };
  'why.tier-rules': Nothing;
  'why.level': { readonly level: Level; readonly weakest: readonly MaturityAreaId[]; readonly areas: number };
  'why.area': { readonly area: MaturityAreaId; readonly level: Level; readonly claimed: Level };
  'why.statement-shown': { readonly statement: StatementId; readonly evidence: string };
  'why.statement-claimed': { readonly statement: StatementId };
  'why.statement-missing': { readonly statement: StatementId };
  'why.target': { readonly target: Level | null; readonly isByRoom: boolean };
  'why.target-rules': Nothing;
  'why.component': { readonly score: number | null; readonly answered: number; readonly total: number };
  'why.practice': { readonly practice: PracticeId; readonly score: Level | null; readonly evidence: string };
  'why.pitfall': {
    readonly pitfall: PitfallId;
    readonly status: 'present' | 'at-risk' | 'not-indicated' | 'not-enough-evidence';
    readonly score: number | null;
    /** Share of the whole weight that is answered, 0 to 1. */
    readonly known: number;
  };
  'why.indicator': Graded & { readonly indicator: IndicatorId };
  'why.pattern': {
    readonly mode: 'clear' | 'blend' | 'foundations-first' | 'none';
    readonly primary: PatternId | null;
    readonly secondary: PatternId | null;
  };
  'why.pattern-score': { readonly pattern: PatternId; readonly score: number | null };
  'why.signal': Graded & { readonly signal: PatternSignalId };
  'why.weights-are-ours': Nothing;
};
