import type { ComponentId, PracticeId } from '#shared/framework/components.ts';
import type { DataItemId } from '#shared/framework/data-checklist.ts';
import type { MaturityAreaId, StatementId } from '#shared/framework/maturity.ts';
import type { PatternId, PatternSignalId } from '#shared/framework/patterns.ts';
import type { IndicatorId, PitfallId } from '#shared/framework/pitfalls.ts';
import type { EuClass } from '#shared/framework/regulation.ts';
import type { ControlId, OverlayId, RiskQuestionId } from '#shared/framework/risk.ts';
import type { CriterionId, Grade, Level, ScoreValue, Tier, UseCaseId } from '#shared/workspace/types.ts';
import type { Reason } from './reason.ts';

export type { Reason } from './reason.ts';

export type Recommendation = 'ml' | 'hybrid' | 'rules' | 'data-first' | 'do-not-build';
/** A tier, or the verdict of a prohibited practice, which is above all tiers. */
export type TierVerdict = Tier | 'prohibited';

/** A number that the app took for one that nobody gave is marked `default`. */
export type Sourced<Value> = { readonly value: Value; readonly source: 'given' | 'default' };

export type CriterionResult = {
  readonly id: CriterionId;
  /** 1 to 5 in half points; null when nobody scored it. */
  readonly value: number | null;
  readonly source: 'settled' | 'median' | 'none';
  /** Latest answer of each participant who gave one, "don't know" left out. */
  readonly votes: readonly ScoreValue[];
  readonly n: number;
  readonly median: number | null;
  readonly interquartileRange: number | null;
  readonly agreement: 'agreed' | 'some-spread' | 'contested' | 'single-voter' | 'none';
  /** Share of the whole weight, 0 to 1. */
  readonly weight: number;
};

export type Suitability = {
  /** 0 to 100; null with three or more criteria unanswered. */
  readonly score: number | null;
  /** [all unanswered at 1, all unanswered at 5] while one or two are unanswered, else null. */
  readonly interval: readonly [number, number] | null;
  readonly answered: number;
  readonly criteria: readonly CriterionResult[];
};

export type Gate = 'prohibited' | 'simplest-wins' | 'data-veto' | 'rules-carry' | 'none';

export type RecommendationResult = {
  /** What the app recommends; null until the criteria allow one. */
  readonly recommendation: Recommendation | null;
  /** What the score alone would say. */
  readonly base: Recommendation | null;
  readonly gate: Gate;
  readonly provisional: boolean;
  /** For `rules`: what kind of simple approach the scores hint at. */
  readonly hint: 'people' | 'rules-engine' | 'statistics' | null;
  /** First the decisive sentence, then what else holds. */
  readonly reasons: readonly Reason[];
  /** What would change it, nearest first. */
  readonly flips: readonly Reason[];
  /** What the room decided instead, with its reason. */
  readonly override: { readonly recommendation: Recommendation; readonly reason: string; readonly by: string } | null;
  /** What holds: the override if there is one. */
  readonly effective: Recommendation | null;
};

export type OptionResult = {
  readonly accuracy: number | null;
  readonly benefitPerYear: number | null;
  readonly buildCost: number | null;
  readonly upkeepPerYear: number | null;
  /** Over the horizon, against doing nothing, at the most likely inputs. */
  readonly npv: number | null;
  readonly totalCost: number | null;
};

export type ValueResult = {
  readonly horizonYears: Sourced<number>;
  readonly discountRate: Sourced<number>;
  readonly nothing: OptionResult;
  readonly simplest: OptionResult;
  readonly ml: OptionResult;
  /** NPV of ML less NPV of the simplest approach; null while either is unknown. */
  readonly incrementalNpv: number | null;
  /** NPV of what is recommended, over doing nothing: the use case's value in the portfolio. */
  readonly npv: number | null;
  readonly breakEven: {
    /** Accuracy that ML must reach to be worth its extra cost, a share. */
    readonly accuracy: number | null;
    readonly decisions: number | null;
    readonly valuePerCorrect: number | null;
    /** Money that must be decided on over the horizon for the extra accuracy to pay. */
    readonly decisionValue: number | null;
    /** Extra cost of ML over the simplest approach per percentage point of accuracy. */
    readonly costPerPoint: number | null;
    /** Cost of ML less cost of the simplest approach over the horizon, upkeep included. */
    readonly extraCost: number;
    /** Accuracy of ML less that of the simplest approach, a share; 0 while ML's is unknown. */
    readonly accuracyGain: number;
    /** Cost of ML as a multiple of the simplest approach's. */
    readonly costRatio: number | null;
  } | null;
  readonly goodEnough: {
    readonly accuracy: number | null;
    /** The simplest option that reaches it. */
    readonly reachedBy: 'nothing' | 'simplest' | 'ml' | null;
  };
  /** Options with a build cost whose upkeep is set to nothing: their costs are one-off. */
  readonly withoutUpkeep: readonly ('simplest' | 'ml')[];
};

export type ControlResult = {
  readonly id: ControlId;
  /** Tier whose row of the framework names it; a control from a lower tier is inherited. */
  readonly tier: Tier;
  readonly inherited: boolean;
  readonly status: 'open' | 'done' | 'not-applicable';
};

export type RiskResult = {
  /** What holds: the override if there is one and it is allowed. Null until any question is answered. */
  readonly tier: TierVerdict | null;
  readonly computed: TierVerdict;
  /** True while any of q1 to q8 is unanswered: the tier is "at least" this. */
  readonly incomplete: boolean;
  readonly answered: number;
  readonly unanswered: readonly RiskQuestionId[];
  /** Questions answered yes that brought it here, in order, escalators last. */
  readonly why: readonly RiskQuestionId[];
  readonly reasons: readonly Reason[];
  readonly override: {
    readonly tier: Tier;
    readonly reason: string;
    readonly by: string;
    readonly at: string | null;
  } | null;
  readonly controls: readonly ControlResult[];
  readonly controlsDone: number;
  readonly controlsRequired: number;
  readonly cadenceMonths: number | null;
  readonly continuousMonitoring: boolean;
  readonly externalAudit: { readonly everyMonths: number; readonly inherited: boolean } | null;
  /** Days of the first reviews and audit after the given start; null without a start. */
  readonly nextReview: string | null;
  readonly nextAudit: string | null;
  readonly overlays: readonly OverlayId[];
  /** Class under the EU AI Act, apart from the tier; null until a question about the EU is answered. */
  readonly euClass: EuClass | null;
};

export type AreaResult = {
  readonly id: MaturityAreaId;
  readonly level: Level;
  /** Level that would hold if claims counted. */
  readonly claimed: Level;
  readonly gap: number;
  /** Lowest statement that is not evidenced, at or below the target. */
  readonly nextStatement: StatementId | null;
};

export type MaturityResult = {
  /** Weakest area. */
  readonly level: Level;
  /** Mean of the areas, 0 to 3. */
  readonly index: number;
  readonly weakest: readonly MaturityAreaId[];
  readonly areas: readonly AreaResult[];
  readonly target: Level | null;
  readonly targetSource: 'computed' | 'room' | 'none';
  readonly targetReasons: readonly Reason[];
  /** Target less level, 0 to 3. */
  readonly gap: number;
  readonly answered: number;
  readonly total: number;
  /** Level that the actual interval between deployments speaks for; it corroborates, and never sets the level. */
  readonly frequencyLevel: Level | null;
  /** Where that interval and the level contradict each other. */
  readonly checks: readonly Reason[];
};

export type PracticeResult = {
  readonly id: PracticeId;
  readonly score: Level | null;
  readonly target: Level | null;
  readonly evidence: string;
};

export type ComponentResult = {
  readonly id: ComponentId;
  readonly practices: readonly PracticeResult[];
  readonly answered: number;
  /** 0 to 100 over the answered practices; null when none is. */
  readonly score: number | null;
  readonly level: Level | null;
  readonly band: 'absent' | 'partial' | 'standard' | null;
  readonly target: Level | null;
  /** The MLOps maturity level, for the component that must show it beside its own; null for the others. */
  readonly maturityLevel: Level | null;
};

export type UseCaseAnalysis = {
  readonly id: UseCaseId;
  readonly number: number;
  readonly title: string;
  readonly suitability: Suitability;
  readonly recommendation: RecommendationResult;
  readonly value: ValueResult;
  readonly risk: RiskResult;
  readonly maturity: MaturityResult;
  /** Answers of the data checklist, in order; null unknown. */
  readonly dataChecklist: readonly { readonly id: DataItemId; readonly answer: Grade | null }[];
  /** What the checklist amounts to (method 4.2). */
  readonly data: {
    /** 0 to 100 over the answered items; null when none is answered. */
    readonly score: number | null;
    readonly verdict: 'sufficient' | 'conditional' | 'insufficient' | 'not-enough-evidence';
    /** Items answered no that decide by themselves. */
    readonly gates: readonly DataItemId[];
    /** Share of the whole weight that is answered. */
    readonly answeredShare: number;
  };
  /** Share of what must be known to run it in production that is filled in, 0 to 1. */
  readonly operationalCompleteness: number;
  readonly contested: readonly CriterionId[];
  /** What is still needed: criteria, risk questions, a baseline, an owner. */
  readonly missing: readonly Reason[];
};

/** Something that contradicts itself or is left open; `key` is what a waiver names. */
export type Finding = {
  readonly key: string;
  readonly severity: 'high' | 'medium' | 'low';
  readonly useCase: UseCaseId | null;
  readonly reason: Reason;
  readonly isWaived: boolean;
};

/** An indicator or signal: 0 no, 1 partly, 2 yes; by the room, or by what the workspace shows. */
export type Graded<Id extends string> = {
  readonly id: Id;
  readonly weight: number;
  readonly answer: Grade | null;
  readonly source: 'given' | 'computed' | 'none';
};

export type PitfallResult = {
  readonly id: PitfallId;
  /** 0 to 100; null with less than half of the weight answered. */
  readonly score: number | null;
  readonly status: 'present' | 'at-risk' | 'not-indicated' | 'not-enough-evidence';
  /** What weighs in, most first. */
  readonly contributors: readonly IndicatorId[];
  readonly indicators: readonly Graded<IndicatorId>[];
};

export type PatternResult = {
  readonly id: PatternId;
  /** 0 to 100 over the answered signals; null when none is. */
  readonly score: number | null;
  readonly signals: readonly Graded<PatternSignalId>[];
};

export type Progress = { readonly done: number; readonly total: number };

export type Analysis = {
  /** Version of this shape, as `analyze --json` prints it. */
  readonly version: 1;
  readonly weights: Readonly<Record<CriterionId, number>>;
  readonly weightsSource: 'given' | 'default';
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
  /** What the linter found, by use case in the document's order. */
  readonly findings: readonly Finding[];
  readonly portfolio: {
    readonly byRecommendation: Readonly<Record<Recommendation | 'none', number>>;
    readonly byTier: Readonly<Record<TierVerdict | 'none', number>>;
    /** Sum of the use cases' NPV where it is known. */
    readonly npv: number | null;
    readonly valued: number;
    /** Ids by suitability, highest first, ties in document order; unscored last. */
    readonly ranking: readonly UseCaseId[];
  };
  readonly progress: Readonly<
    Record<'frame' | 'collect' | 'score' | 'value' | 'govern' | 'mature' | 'decide' | 'deck', Progress>
  >;
};
