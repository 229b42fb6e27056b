import { isAtLeast } from '../close.ts';

export type EventsPerVariable = {
  readonly events: number;
  readonly ratio: number;
  /** A light, never a verdict: 10 and 20 events per parameter are its limits. */
  readonly band: 'red' | 'amber' | 'green';
};

/** Cases of the rarest class per candidate parameter (method 4.1); null without parameters. */
export function eventsPerVariable(rows: number, rarestShare: number, parameters: number): EventsPerVariable | null {
  if (!(parameters > 0) || !Number.isFinite((rows * rarestShare) / parameters)) return null;
  const events = rows * rarestShare;
  const ratio = events / parameters;
  return { events, ratio, band: isAtLeast(ratio, 20) ? 'green' : isAtLeast(ratio, 10) ? 'amber' : 'red' };
}
