import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/analysis/risk/add-days.ts';
import { daysUntil } from '#shared/analysis/risk/days-until.ts';

describe('addDays', () => {
  it('counts through the ends of months, years and leap days', () => {
    expect(addDays('2026-11-27', 90)).toBe('2027-02-25');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(addDays('2026-12-31', 0)).toBe('2026-12-31');
  });

  it('is as far away as it was asked to be', () => {
    const date = fc.tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1999, max: 2104 }),
    );
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 900 }), ([month, day, year], days) => {
        const from = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(daysUntil(addDays(from, days), from)).toBe(days);
      }),
    );
  });
});
