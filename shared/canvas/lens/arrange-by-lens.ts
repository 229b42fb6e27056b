import type { Analysis } from '#shared/analysis/analysis.ts';
import { assertNever } from '#shared/assert-never.ts';
import type { Arrangement } from '../arrangement.ts';
import type { LensView } from './fit-lens.ts';
import type { LensName } from './lens-name.ts';
import { arrangeByMaturity } from './maturity.ts';
import { arrangeByRisk } from './risk.ts';
import { arrangeByRoadmap } from './roadmap.ts';
import { arrangeByScore } from './rules-ml.ts';
import { arrangeByValue } from './value.ts';

/** A lens in which the answers say where a card stands. */
export type AnswerLens = Exclude<LensName, 'free'>;

/** Where each card stands by its answers, laid out for `view`: every card once, none on another. */
export function arrangeByLens(lens: AnswerLens, analysis: Analysis, view: LensView): Arrangement {
  switch (lens) {
    case 'rules-ml':
      return arrangeByScore(analysis, view);
    case 'risk':
      return arrangeByRisk(analysis, view);
    case 'maturity':
      return arrangeByMaturity(analysis, view);
    case 'value':
      return arrangeByValue(analysis, view);
    case 'roadmap':
      return arrangeByRoadmap(analysis, view);
    default:
      return assertNever(lens);
  }
}
