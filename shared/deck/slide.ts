import type { TierVerdict } from '#shared/analysis/risk/risk-types.ts';
import type { Recommendation } from '#shared/analysis/suitability/suitability-types.ts';
import type { StabilityStrip } from '#shared/charts/stability-strips.ts';
import type { Level } from '#shared/workspace/types.ts';
import type { Rich } from './break-lines.ts';
import type { PanelsSlide } from './panels-slide.ts';
import type { SlideFrame } from './slide-frame.ts';

export type Tone = 'plain' | 'strong' | 'secondary' | 'quiet' | 'error' | 'accent';
export type Sign =
  | { readonly type: 'tier'; readonly tier: TierVerdict }
  | { readonly type: 'recommendation'; readonly recommendation: Recommendation }
  | { readonly type: 'levels'; readonly now: Level; readonly target: Level | null };

export type Cell = {
  readonly text: Rich;
  readonly tone?: Tone;
  /** A second line, quieter. */
  readonly detail?: string;
  readonly detailTone?: Tone;
  readonly sign?: Sign;
  /** Slide that a click leads to. */
  readonly toSlide?: string;
};

export type Column = {
  readonly heading: string;
  /** Share of the page's width, in twelfths. */
  readonly span: number;
  readonly align?: 'right';
};

export type TableSlide = SlideFrame & {
  readonly type: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows of one line are set closer. */
  readonly density: 'compact' | 'roomy';
  /** Said after the last row, about rows that are left out. */
  readonly more: string;
};

export type CoverSlide = SlideFrame & {
  readonly type: 'cover';
  readonly organization: string;
  readonly claim: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly remark: string;
  readonly logo: string | null;
};

export type SummaryFigure = {
  readonly label: string;
  readonly figure: string;
  readonly explanation: string;
  readonly mark:
    | { readonly type: 'recommendations'; readonly counts: readonly (readonly [Recommendation, number])[] }
    | { readonly type: 'tiers'; readonly counts: readonly (readonly [TierVerdict, number])[] }
    | { readonly type: 'levels'; readonly now: Level; readonly target: Level | null }
    | { readonly type: 'share'; readonly share: number }
    | { readonly type: 'range'; readonly p10: number; readonly p50: number; readonly p90: number }
    | { readonly type: 'none' };
};
export type SummaryPoint = { readonly text: string; readonly detail: string };

export type SummarySlide = SlideFrame & {
  readonly type: 'summary';
  readonly figures: readonly SummaryFigure[];
  readonly columns: readonly {
    readonly heading: string;
    readonly numbered: boolean;
    readonly points: readonly SummaryPoint[];
    /** Said instead of points where there are none. */
    readonly empty: string;
  }[];
};

export type ContentsSlide = SlideFrame & { readonly type: 'contents' };

export type MatrixPoint = {
  readonly number: number;
  readonly name: string;
  readonly suitability: number;
  readonly value: number | null;
  readonly tier: TierVerdict | null;
  readonly recommendation: Recommendation | null;
  readonly slideId: string;
};
export type MatrixSlide = SlideFrame & {
  readonly type: 'matrix';
  readonly vertical: 'value' | 'tier';
  readonly points: readonly MatrixPoint[];
  readonly reading: readonly Rich[];
};

export type RankedRow = {
  readonly rank: number;
  readonly name: string;
  readonly slideId: string;
  readonly score: number | null;
  readonly interval: readonly [number, number] | null;
  readonly recommendation: Recommendation | null;
  readonly verdict: string;
  /** Share of the draws with the same verdict, and what comes otherwise; empty where it is not shown. */
  readonly holds: string;
  readonly otherwise: string;
  readonly isFragile: boolean;
  readonly isFunded: boolean;
  readonly agreement: string;
  readonly isContested: boolean;
};
export type RankingSlide = SlideFrame & {
  readonly type: 'ranking';
  readonly rows: readonly RankedRow[];
  /** Said after the last row, about use cases that are not ranked. */
  readonly more: string;
};

export type AreaRow = {
  readonly name: string;
  readonly now: Level;
  readonly claimed: Level;
  readonly target: Level | null;
  readonly nextAction: string;
};
export type MaturitySlide = SlideFrame & { readonly type: 'maturity'; readonly areas: readonly AreaRow[] };

export type PracticeRow = {
  readonly id: string;
  readonly name: string;
  readonly score: Level | null;
  readonly target: Level | null;
  readonly evidence: string;
  readonly owner: string;
};
export type ComponentSlide = SlideFrame & {
  readonly type: 'component';
  readonly practices: readonly PracticeRow[];
  readonly score: number | null;
  readonly state: readonly string[];
  readonly gap: readonly string[];
  readonly actions: readonly SummaryPoint[];
};

export type ScoreRow = {
  readonly name: string;
  readonly value: number | null;
  /** One dot each; none where votes are not shown. */
  readonly votes: readonly number[];
  readonly agreement: string;
  readonly isContested: boolean;
};
export type Fact = { readonly label: string; readonly value: string; readonly isKnown: boolean };
export type ControlMark = { readonly name: string; readonly status: 'open' | 'done' | 'not-applicable' };

export type UseCaseSlide = SlideFrame & {
  readonly type: 'use-case';
  readonly about: readonly string[];
  readonly verdict: {
    readonly recommendation: Recommendation | null;
    readonly word: string;
    readonly score: string;
    readonly why: readonly string[];
    readonly flips: string;
  };
  readonly scores: readonly ScoreRow[];
  readonly scoreNote: string;
  readonly value: {
    readonly heading: string;
    readonly columns: readonly string[];
    readonly rows: readonly { readonly label: string; readonly values: readonly string[]; readonly isTotal: boolean }[];
    readonly remarks: readonly string[];
  };
  readonly operations: { readonly heading: string; readonly facts: readonly Fact[] };
  readonly risk: {
    readonly tier: TierVerdict | null;
    readonly word: string;
    readonly coverage: string;
    readonly isBehind: boolean;
    readonly why: readonly string[];
    readonly controls: readonly ControlMark[];
    readonly review: string;
  };
  readonly data: {
    readonly aside: string;
    readonly answers: readonly { readonly id: string; readonly answer: 0 | 1 | 2 | null }[];
    readonly remarks: readonly string[];
  };
  readonly level: {
    readonly heading: string;
    readonly target: Level | null;
    readonly areas: readonly { readonly name: string; readonly now: Level; readonly claimed: Level }[];
  };
  readonly nextStep: SummaryPoint | null;
};

export type BlocksSlide = SlideFrame & {
  readonly type: 'blocks';
  readonly blocks: readonly {
    readonly heading: string;
    readonly text: Rich;
    readonly accent: Rich;
  }[];
};

/** What would change the order: strips of weights, and what other methods say. */
export type OrderSlide = SlideFrame & {
  readonly type: 'order';
  readonly parts: readonly {
    readonly heading: string;
    readonly text: string;
    readonly strips: readonly StabilityStrip[];
  }[];
  /** The first of the ranking, each against the next. */
  readonly duels: readonly { readonly pair: string; readonly lead: string; readonly turns: string }[];
  readonly reading: readonly string[];
};

export type GlossarySlide = SlideFrame & {
  readonly type: 'glossary';
  readonly words: readonly { readonly word: string; readonly meaning: string }[];
};

export type Slide =
  | CoverSlide
  | SummarySlide
  | ContentsSlide
  | TableSlide
  | MatrixSlide
  | RankingSlide
  | OrderSlide
  | PanelsSlide
  | MaturitySlide
  | ComponentSlide
  | UseCaseSlide
  | BlocksSlide
  | GlossarySlide;

/** What is said, in order, and what the footer and the file say about it. */
export type Deck = {
  readonly title: string;
  readonly organization: string;
  readonly author: string;
  readonly subject: string;
  /** The middle of each footer: revision, day, method. */
  readonly state: string;
  readonly generatedOn: string;
  readonly paper: 'light' | 'dark';
  readonly accent: string | null;
  readonly slides: readonly Slide[];
};
