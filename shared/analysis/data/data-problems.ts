import type { DataReadiness } from '#shared/workspace/types.ts';
import type { Reason } from '../reason.ts';
import type { DataFigures } from './data-types.ts';
import { learningCurve } from './learning-curve.ts';
import { maxR2Of } from './riley-sample-size.ts';

function pilotProblems({ pilotPoints, irreducibleError, targetError }: DataReadiness): readonly Reason[] {
  const reasons: Reason[] = [];
  const c = irreducibleError ?? 0;
  if (pilotPoints.length >= 3 && learningCurve(pilotPoints, c) === null) {
    reasons.push({ id: 'data.pilots-unusable', values: {} });
  }
  if (targetError !== null && irreducibleError !== null && targetError <= irreducibleError) {
    reasons.push({ id: 'data.target-below-floor', values: { target: targetError, floor: irreducibleError } });
  }
  return reasons;
}

/** What contradicts itself in the figures about the data and the answers about it, as reasons; none where all is sound or unknown. */
export function dataProblems(
  data: DataReadiness,
  { events, sampleSize, labels }: Pick<DataFigures, 'events' | 'sampleSize' | 'labels'>,
): readonly Reason[] {
  const reasons: Reason[] = [];
  const saysYes = (item: string) => data.checklist[item]?.answer === 2;
  if (saysYes('D2') && sampleSize?.isEnough === false && sampleSize.have !== null) {
    reasons.push({ id: 'data.rows-against-answer', values: { have: sampleSize.have, needed: sampleSize.needed } });
  } else if (saysYes('D2') && events?.band === 'red') {
    reasons.push({ id: 'data.events-against-answer', values: { ratio: events.ratio } });
  }
  if (saysYes('D3') && labels.agreement?.light === 'red') {
    reasons.push({ id: 'data.agreement-against-answer', values: { alpha: labels.agreement.value } });
  }
  if (saysYes('D3') && labels.errorRate?.light === 'red') {
    reasons.push({ id: 'data.errors-against-answer', values: { rate: labels.errorRate.value } });
  }
  const { driftBaseline, driftCurrent } = data;
  if (driftBaseline.length > 0 && driftCurrent.length > 0 && driftBaseline.length !== driftCurrent.length) {
    reasons.push({
      id: 'data.bins-unlike',
      values: { before: driftBaseline.length, now: driftCurrent.length },
    });
  }
  const most = data.prevalence === null ? 1 : maxR2Of(data.prevalence);
  if (data.expectedR2 !== null && data.expectedR2 > most + 1e-9) {
    reasons.push({ id: 'data.r2-too-high', values: { r2: data.expectedR2, most } });
  }
  if (data.prevalence === 0 || data.prevalence === 1) reasons.push({ id: 'data.one-class', values: {} });
  return [...reasons, ...pilotProblems(data)];
}
