import { because, given, type Why } from '../why/why.ts';
import type { Standing } from './standings.ts';

/** Why a use case stands where it does in value and feasibility (method 8), down to their parts; null without a place. */
export function explainStanding(
  { value, feasibility, npv, parts, room }: Standing,
  reference: number | null,
): Why | null {
  const ofValue =
    value === null || npv === null || reference === null
      ? null
      : given({ id: 'why.standing-value', values: { points: value, npv, reference } });
  const ofFeasibility =
    feasibility === null
      ? null
      : because(
          { id: 'why.standing-feasibility', values: { points: feasibility } },
          ...parts.map(({ id, points, weight }) =>
            points === null ? null : given({ id: 'why.feasibility-part', values: { part: id, points, weight } }),
          ),
        );
  if (room !== null) return because({ id: 'why.standing-room', values: room }, ofValue, ofFeasibility);
  if (value === null || feasibility === null) return null;
  return because({ id: 'why.standing', values: { value, feasibility } }, ofValue, ofFeasibility);
}
