/** Days since a fixed day long ago, by the Gregorian calendar (Hinnant's days_from_civil). */
function toDayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

/** Whole days from `today` to `day`, both as `2026-11-23`: 0 on the day itself, negative once it is past. */
export function daysUntil(day: string, today: string): number {
  return toDayNumber(day) - toDayNumber(today);
}
