import type { DataItemId } from '#shared/framework/data-checklist.ts';
import type { MaturityAreaId, StatementId } from '#shared/framework/maturity.ts';
import type { PatternId } from '#shared/framework/patterns.ts';
import type { CriterionId, Grade, UseCaseId } from '#shared/workspace/types.ts';
import type { ComponentResult } from './components/component-types.ts';
import type { DataFigures, DataResult } from './data/data-types.ts';
import type { PatternResult, PitfallResult } from './diagnosis/diagnosis-types.ts';
import type { Draws } from './draws/draws-types.ts';
import type { Finding, MootWaiver } from './findings/finding.ts';
import type { GroupResult } from './group/group-types.ts';
import type { MaturityResult } from './maturity/maturity-types.ts';
import type { OperationsResult } from './operations/operations-types.ts';
import type { OrderResult } from './order/order-result.ts';
import type { Plan } from './portfolio/portfolio-result.ts';
import type { Roadmap } from './portfolio/roadmap-types.ts';
import type { Standing } from './portfolio/standings.ts';
import type { Reason } from './reason.ts';
import type { RiskResult, TierVerdict } from './risk/risk-types.ts';
import type { ClassStability } from './suitability/class-stability.ts';
import type { Recommendation, RecommendationResult, Suitability } from './suitability/suitability-types.ts';
import type { ValueResult } from './value/value-types.ts';

export type UseCaseAnalysis = {
  readonly id: UseCaseId;
  readonly number: number;
  readonly title: string;
  readonly suitability: Suitability;
  readonly recommendation: RecommendationResult;
  /** In how wide an interval of each weight the app's recommendation holds; null without a score. */
  readonly classStability: ClassStability | null;
  readonly value: ValueResult;
  readonly risk: RiskResult;
  readonly maturity: MaturityResult;
  /** Answers of the data checklist, in order; null unknown. */
  readonly dataChecklist: readonly { readonly id: DataItemId; readonly answer: Grade | null }[];
  /** What the checklist amounts to (method 4.2). */
  readonly data: DataResult & DataFigures;
  /** What running it demands. */
  readonly operations: OperationsResult;
  /** Share of what must be known to run it in production that is filled in, 0 to 1. */
  readonly operationalCompleteness: number;
  readonly contested: readonly CriterionId[];
  /** What is still needed: criteria, risk questions, a baseline, an owner. */
  readonly missing: readonly Reason[];
};

/** How many of what there are, and their order. */
export type PortfolioSummary = {
  readonly byRecommendation: Readonly<Record<Recommendation | 'none', number>>;
  readonly byTier: Readonly<Record<TierVerdict | 'none', number>>;
  /** Sum of the use cases' NPV where it is known. */
  readonly npv: number | null;
  readonly valued: number;
  /** Ids by suitability, highest first, ties in document order; unscored last. */
  readonly ranking: readonly UseCaseId[];
};

export type Progress = { readonly done: number; readonly total: number };

export type Analysis = {
  /** Version of this shape, as `analyze --json` prints it. */
  readonly version: 1;
  /** The pack that everything here was found by, the day of its regulation, and the scores from which it says hybrid and ML. */
  readonly method: {
    readonly id: string;
    readonly version: string;
    readonly hash: string;
    readonly asOf: string;
    readonly gates: readonly [hybrid: number, ml: number];
  };
  readonly weights: Readonly<Record<CriterionId, number>>;
  readonly weightsSource: 'given' | 'default';
  /** What seeded draws tell; null in the view while they are under way. */
  readonly draws: Draws | null;
  /** In the document's order; archived use cases are left out. */
  readonly useCases: readonly UseCaseAnalysis[];
  readonly byId: Readonly<Record<UseCaseId, UseCaseAnalysis>>;
  /** The organization's own maturity. */
  readonly maturity: MaturityResult;
  /** What the organization should show next, the most urgent first: gap times share of the value that needs it. */
  readonly nextActions: readonly {
    readonly area: MaturityAreaId;
    readonly statement: StatementId;
    readonly gap: number;
    readonly share: number;
  }[];
  readonly components: readonly ComponentResult[];
  readonly diagnosis: {
    readonly pitfalls: readonly PitfallResult[];
    readonly patterns: readonly PatternResult[];
    /** Null while no pattern has a signal. */
    readonly pattern: {
      readonly mode: 'clear' | 'blend' | 'foundations-first';
      readonly primary: PatternId | null;
      readonly secondary: PatternId | null;
    } | null;
  };
  /** What the linter found whatever the day, by use case in the document's order, then of the whole. */
  readonly findings: readonly Finding[];
  /** Waivers of findings that no longer hold. */
  readonly mootWaivers: readonly MootWaiver[];
  readonly portfolio: Plan & PortfolioSummary;
  /** What the scores say of the room: how far it agrees and what to talk about. */
  readonly group: GroupResult;
  /** How far the ranking can be trusted: what other weights and other methods make of it. */
  readonly order: OrderResult;
  /** Where each use case stands by value and feasibility; `reference` is the NPV that counts as 100. */
  readonly standings: { readonly reference: number | null; readonly byId: Readonly<Record<UseCaseId, Standing>> };
  readonly roadmap: Roadmap;
  readonly progress: Readonly<
    Record<'frame' | 'collect' | 'score' | 'value' | 'govern' | 'mature' | 'decide' | 'deck', Progress>
  >;
};
