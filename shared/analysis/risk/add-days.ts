import { addMonths } from './add-months.ts';
import { daysUntil } from './days-until.ts';

/** The day that lies `days` (0 or more, whole) after `day`, both as `2026-11-23`. */
export function addDays(day: string, days: number): string {
  let first = `${day.slice(0, 8)}01`;
  let left = days + daysUntil(day, first);
  for (let next = addMonths(first, 1); daysUntil(next, first) <= left; next = addMonths(first, 1)) {
    left -= daysUntil(next, first);
    first = next;
  }
  return `${first.slice(0, 8)}${String(left + 1).padStart(2, '0')}`;
}
