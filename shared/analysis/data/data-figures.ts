import type { DataItem, DataItemId } from '#shared/framework/data-checklist.ts';
import type { DataReadiness } from '#shared/workspace/types.ts';
import { isAtLeast } from '../close.ts';
import { finiteOrNull } from '../finite-or-null.ts';
import { dataProblems } from './data-problems.ts';
import type { DataFigures, DataTask, LearningCurveResult, Light, SampleSizeResult } from './data-types.ts';
import { eventsPerVariable } from './events-per-variable.ts';
import { examplesFor, learningCurve } from './learning-curve.ts';
import { populationStability } from './population-stability.ts';
import { rileySampleSize } from './riley-sample-size.ts';

function sampleSizeOf(data: DataReadiness): SampleSizeResult | null {
  const { candidateParameters, prevalence, expectedR2, rarestClassCount } = data;
  if (candidateParameters === null || prevalence === null) return null;
  const size = rileySampleSize(candidateParameters, expectedR2, prevalence);
  if (size === null || !Number.isFinite(size.needed)) return null;
  const rarest = Math.min(prevalence, 1 - prevalence);
  const have = rarestClassCount === null || !(rarest > 0) ? null : finiteOrNull(rarestClassCount / rarest);
  return {
    ...size,
    r2: expectedR2 === null ? { value: 0.15 * size.maxR2, source: 'default' } : { value: expectedR2, source: 'given' },
    have,
    isEnough: have === null ? null : isAtLeast(have, size.needed),
  };
}

function perClassOf({ rarestClassCount: count, prevalence }: DataReadiness): DataFigures['perClass'] {
  if (count === null) return null;
  const rarest = prevalence === null ? 0 : Math.min(prevalence, 1 - prevalence);
  const imbalance = rarest > 0 ? finiteOrNull((1 - rarest) / rarest) : null;
  const band = count >= 5000 ? 'deep-learning' : count >= 1000 ? 'recommended' : count >= 10 ? 'least' : 'too-few';
  return { count, band, imbalance, isImbalanced: imbalance !== null && imbalance > 100 };
}

function curveOf({ pilotPoints, irreducibleError, targetError }: DataReadiness): LearningCurveResult | null {
  const given = irreducibleError ?? 0;
  const curve = learningCurve(pilotPoints, given);
  if (curve === null || !Number.isFinite(curve.a) || !Number.isFinite(curve.b)) return null;
  const largest = Math.max(...pilotPoints.map(({ examples }) => examples));
  const examples = targetError === null ? null : finiteOrNull(examplesFor(curve, targetError));
  const reach = (): LearningCurveResult['reach'] => {
    if (targetError === null) return 'no-target';
    if (examples === null) return 'not-reachable';
    if (examples <= largest * (1 + 1e-9)) return 'reached';
    return examples > 10 * largest * (1 + 1e-9) ? 'speculative' : 'reachable';
  };
  const c = { value: given, source: irreducibleError === null ? 'default' : 'given' } as const;
  return { a: curve.a, b: curve.b, c, largest, targetError, examples, reach: reach() };
}

function labelsOf({ labelAgreement, labelErrorRate }: DataReadiness): DataFigures['labels'] {
  const byAgreement = (value: number): Light =>
    isAtLeast(value, 0.8) ? 'green' : isAtLeast(value, 0.667) ? 'amber' : 'red';
  const byErrors = (value: number): Light => (value > 0.05 + 1e-9 ? 'red' : isAtLeast(value, 0.02) ? 'amber' : 'green');
  return {
    agreement: labelAgreement === null ? null : { value: labelAgreement, light: byAgreement(labelAgreement) },
    errorRate: labelErrorRate === null ? null : { value: labelErrorRate, light: byErrors(labelErrorRate) },
  };
}

function tasksOf(
  items: readonly DataItem[],
  data: DataReadiness,
  { events, sampleSize, labels, drift }: Omit<DataFigures, 'tasks' | 'problems'>,
): readonly DataTask[] {
  const byFigure = (item: DataItemId): DataTask['because'] | null => {
    if (item === 'D2' && sampleSize?.isEnough === false) return 'sample-size';
    if (item === 'D2' && events?.band === 'red') return 'events';
    if (item === 'D3' && labels.agreement?.light === 'red') return 'agreement';
    if (item === 'D3' && labels.errorRate?.light === 'red') return 'label-errors';
    return item === 'D4' && drift?.band === 'act' ? 'drift' : null;
  };
  return items.flatMap(({ id: item }): readonly DataTask[] => {
    if (data.checklist[item]?.answer === 0) return [{ item, because: 'answer' }];
    const because = byFigure(item);
    return because === null ? [] : [{ item, because }];
  });
}

/**
 * What the figures about the data say (method 4.1), which items of the checklist are red and so a task, and what
 * contradicts itself. `items` are those that count at the use case's tier.
 */
export function dataFigures(data: DataReadiness, items: readonly DataItem[]): DataFigures {
  const { rarestClassCount, candidateParameters, driftBaseline, driftCurrent } = data;
  const stability = populationStability(driftBaseline, driftCurrent);
  const figures = {
    events:
      rarestClassCount === null || candidateParameters === null
        ? null
        : eventsPerVariable(rarestClassCount, 1, candidateParameters),
    sampleSize: sampleSizeOf(data),
    perClass: perClassOf(data),
    learningCurve: curveOf(data),
    labels: labelsOf(data),
    drift: stability === null ? null : { ...stability, bins: driftBaseline.length },
  };
  return { ...figures, tasks: tasksOf(items, data, figures), problems: dataProblems(data, figures) };
}
