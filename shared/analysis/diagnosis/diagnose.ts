import type { Pack } from '#shared/framework/pack.ts';
import type { Grade } from '#shared/workspace/types.ts';
import type { Analysis } from '../analysis.ts';
import type { DiagnosisInput } from './diagnosis-input.ts';
import type { Graded, PatternResult, PitfallResult } from './diagnosis-types.ts';
import { gradeIndicators } from './grade-indicators.ts';
import { gradeSignals } from './grade-signals.ts';
import { patternParts } from './pattern-parts.ts';
import { pitfallScore } from './pitfall-score.ts';
import { recommendPattern } from './recommend-pattern.ts';

/** The room's answer, else what the workspace itself shows. */
function grade<Id extends string>(
  of: { readonly id: Id; readonly weight: number },
  given: Grade | null,
  computed: Grade | null,
): Graded<Id> {
  const answer = given ?? computed;
  return { ...of, answer, source: given !== null ? 'given' : computed !== null ? 'computed' : 'none' };
}

function diagnosePitfalls(input: DiagnosisInput, pack: Pack): readonly PitfallResult[] {
  const computed = gradeIndicators(input);
  const { diagnosis } = input.workspace.content;
  return pack.pitfalls.map(({ id, indicators }) => {
    const graded = indicators.map((indicator) =>
      grade(
        { id: indicator.id, weight: indicator.weight },
        diagnosis[indicator.id]?.answer ?? null,
        computed[indicator.id] ?? null,
      ),
    );
    const { score, status, contributors } = pitfallScore(graded);
    return {
      id,
      score,
      status,
      contributors: contributors.flatMap((index) => graded[index]?.id ?? []),
      indicators: graded,
    };
  });
}

function diagnosePatterns(
  input: DiagnosisInput,
  found: readonly PitfallResult[],
  pack: Pack,
): readonly PatternResult[] {
  const computed = gradeSignals(input, found);
  const { diagnosis } = input.workspace.content;
  return pack.patterns.map(({ id, signals, parts }) => {
    const graded = signals.map((signal) =>
      grade(signal, diagnosis[signal.id]?.answer ?? null, computed[signal.id] ?? null),
    );
    const known = graded.reduce((sum, { weight, answer }) => sum + (answer === null ? 0 : weight), 0);
    const points = graded.reduce((sum, { weight, answer }) => sum + weight * (answer ?? 0), 0);
    return {
      id,
      score: known > 0 ? (100 * points) / (2 * known) : null,
      signals: graded,
      parts: patternParts(parts, input.known.components),
    };
  });
}

/**
 * The five pitfalls and three patterns, graded by what the room answered and else by what the workspace shows, and the
 * pattern that this speaks for; null while no pattern has a signal (method 10).
 */
export function diagnose(input: DiagnosisInput, pack: Pack): Analysis['diagnosis'] {
  const pitfalls = diagnosePitfalls(input, pack);
  const patterns = diagnosePatterns(input, pitfalls, pack);
  const scored = patterns.flatMap(({ id, score }) => (score === null ? [] : [{ id, score }]));
  return { pitfalls, patterns, pattern: scored.length === 0 ? null : recommendPattern(scored) };
}
