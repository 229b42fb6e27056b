import type { Analysis } from '../analysis.ts';
import type { ReasonValues } from '../reason.ts';
import { because, given, type Why } from '../why/why.ts';
import type { Graded, PatternResult, PitfallResult } from './diagnosis-types.ts';

/** Those that weigh in most first, the unanswered last. */
function byWeight<Id extends string>(graded: readonly Graded<Id>[]): readonly Graded<Id>[] {
  const points = ({ answer, weight }: Graded<Id>) => (answer === null ? -1 : answer * weight);
  return [...graded].sort((one, other) => points(other) - points(one));
}

const ours = given({ id: 'why.weights-are-ours', values: {} }, 'default');

/** Why a pitfall is judged as it is: every indicator with its answer, who gave it, and its weight. */
export function explainPitfall({ id, status, score, indicators }: PitfallResult): Why {
  const whole = indicators.reduce((sum, { weight }) => sum + weight, 0);
  const answered = indicators.reduce((sum, { weight, answer }) => sum + (answer === null ? 0 : weight), 0);
  const known = whole > 0 ? answered / whole : 0;
  return because(
    { id: 'why.pitfall', values: { pitfall: id, status, score, known } },
    ...byWeight(indicators).map(({ id: indicator, answer, weight, source }) =>
      given({ id: 'why.indicator', values: { indicator, answer, weight, source } }),
    ),
    ours,
  );
}

function explainScore({ id, score, signals }: PatternResult): Why {
  return because(
    { id: 'why.pattern-score', values: { pattern: id, score } },
    ...byWeight(signals).map(({ id: signal, answer, weight, source }) =>
      given({ id: 'why.signal', values: { signal, answer, weight, source } }),
    ),
  );
}

/** Why this pattern is recommended, or none: each pattern with its score, the highest first, and every signal for it. */
export function explainPattern({ pattern, patterns }: Analysis['diagnosis']): Why {
  const ranked = [...patterns].sort((one, other) => (other.score ?? -1) - (one.score ?? -1));
  const values: ReasonValues['why.pattern'] = {
    mode: pattern?.mode ?? 'none',
    primary: pattern?.primary ?? null,
    secondary: pattern?.secondary ?? null,
  };
  return because({ id: 'why.pattern', values }, ...ranked.map(explainScore), ours);
}
