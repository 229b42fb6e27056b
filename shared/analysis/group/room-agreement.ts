import { isAtLeast } from '../close.ts';
import { alphaOfCoincidences, sumCoincidences, toCoincidences } from './alpha-of-units.ts';
import type { RoomAgreement } from './group-types.ts';

const reliableFrom = 0.8;
const tentativeFrom = 0.667;

/** What Krippendorff's conventions make of an alpha (method 2.2). */
export function readAlpha(alpha: number): 'reliable' | 'tentative' | 'unreliable' {
  if (isAtLeast(alpha, reliableFrom)) return 'reliable';
  return isAtLeast(alpha, tentativeFrom) ? 'tentative' : 'unreliable';
}

/** How far the answers (1 to 5) of each cell agree, whoever gave them; cells with fewer than two answers say nothing. */
export function roomAgreement(answersOfCells: readonly (readonly number[])[]): RoomAgreement {
  const units = answersOfCells.flatMap((answers) => toCoincidences(answers) ?? []);
  const answers = answersOfCells.reduce((sum, { length }) => sum + (length < 2 ? 0 : length), 0);
  const alpha = units.length === 0 ? null : alphaOfCoincidences(sumCoincidences(units));
  return {
    alpha,
    why: alpha !== null ? null : units.length === 0 ? 'not-enough-answers' : 'no-variation',
    reading: alpha === null ? null : readAlpha(alpha),
    units: units.length,
    answers,
  };
}
