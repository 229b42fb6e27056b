import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { TierVerdict } from '#shared/analysis/risk/risk-types.ts';
import type { Recommendation } from '#shared/analysis/suitability/suitability-types.ts';
import type { Level, UseCaseId } from '#shared/workspace/types.ts';

/** The one thing about a card that is most urgent to say. */
export type CardFlag =
  | { readonly type: 'contested'; readonly count: number }
  | { readonly type: 'missing'; readonly count: number };

/** What a card shows, as data; view and deck say it in their words. */
export type CardFace = {
  readonly id: UseCaseId;
  readonly number: number;
  readonly title: string;
  /** What holds, after the room's decision; null: not scored yet. */
  readonly recommendation: Recommendation | null;
  readonly tier: TierVerdict | null;
  /** Evidenced level of the weakest area. */
  readonly level: Level;
  readonly target: Level | null;
  /** Net present value of what is recommended; null: not set, which is never shown as zero. */
  readonly npv: number | null;
  /** Suitability for ML, 0 to 100. */
  readonly score: number | null;
  readonly flag: CardFlag | null;
  /** Facts are missing: the edge is dashed, whatever the flag says. */
  readonly isIncomplete: boolean;
  readonly isProhibited: boolean;
  /** What the room set against what is computed. */
  readonly byRoom: { readonly recommendation: boolean; readonly tier: boolean; readonly target: boolean };
};

/** Two digits at least: `08`, `112`. What people say aloud: "eight". */
export function toNumberText(number: number): string {
  return String(number).padStart(2, '0');
}

function toFlag({ contested, missing }: UseCaseAnalysis): CardFlag | null {
  if (contested.length > 0) return { type: 'contested', count: contested.length };
  if (missing.length > 0) return { type: 'missing', count: missing.length };
  return null;
}

/** The face of a use case's card. Of several flags the most urgent is kept: contested before missing. */
export function toCardFace(analysis: UseCaseAnalysis): CardFace {
  return {
    id: analysis.id,
    number: analysis.number,
    title: analysis.title,
    recommendation: analysis.recommendation.effective,
    tier: analysis.risk.tier,
    level: analysis.maturity.level,
    target: analysis.maturity.target,
    npv: analysis.value.npv,
    score: analysis.suitability.score,
    flag: toFlag(analysis),
    isIncomplete: analysis.missing.length > 0,
    byRoom: {
      recommendation: analysis.recommendation.override !== null,
      tier: analysis.risk.override !== null,
      target: analysis.maturity.targetSource === 'room',
    },
    isProhibited: analysis.risk.tier === 'prohibited' || analysis.recommendation.effective === 'do-not-build',
  };
}
