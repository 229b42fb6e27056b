import type { MaturityRules } from '#shared/framework/maturity.ts';
import type { Level } from '#shared/workspace/types.ts';
import { isAtLeast } from '../close.ts';

const pattern =
  /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const daysPerPart = [365, 30, 7, 1, 1 / 24, 1 / 1440, 1 / 86_400];

/** Days between deployments from an ISO 8601 duration (a month is 30 days) or `continuous` (0); null for anything else. */
export function intervalDays(interval: string): number | null {
  const text = interval.trim();
  if (text.toLowerCase() === 'continuous') return 0;
  const match = pattern.exec(text.toUpperCase());
  const parts = match?.slice(1) ?? [];
  if (parts.every((part) => part === undefined)) return null;
  return parts.reduce((days, part, index) => days + Number(part ?? 0) * (daysPerPart[index] ?? 0), 0);
}

/** The maturity level that deploying at this interval speaks for; null where the interval cannot be read. */
export function deploymentLevel(interval: string, rules: MaturityRules): Level | null {
  const days = intervalDays(interval);
  if (days === null) return null;
  const row = rules.deploymentIntervals.find(({ fromDays, exclusive }) =>
    exclusive ? days > fromDays + 1e-9 : isAtLeast(days, fromDays),
  );
  return row?.level ?? null;
}
