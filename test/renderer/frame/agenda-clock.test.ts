import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { elapsedMinutes, endOf, minutesOf, totalMinutes } from '#renderer/frame/agenda-clock.ts';
import { parseWorkspace } from '#shared/workspace/parse-workspace.ts';
import type { Workspace } from '#shared/workspace/types.ts';

const parsed = parseWorkspace(readFileSync('assets/samples/insurer.sextant', 'utf8'));
if (!parsed.ok) throw new Error(parsed.error.type);
const sample = parsed.value.workspace;

function workshop(startsAt: string | null, date: string | null): Workspace {
  const { content } = sample;
  const item = { elasticity: 1, note: '' };
  const items = [
    { ...item, step: 'frame', minutes: 15 },
    { ...item, step: 'score', minutes: 45 },
    { ...item, step: 'score', minutes: 15 },
  ] as const;
  return {
    ...sample,
    content: { ...content, workshop: { ...content.workshop, date }, agenda: { ...content.agenda, startsAt, items } },
  };
}

describe('the clock of the agenda', () => {
  it('adds up the minutes of a step that comes twice', () => {
    const { agenda } = workshop('09:00', null).content;
    expect(minutesOf(agenda, 'score')).toBe(60);
    expect(minutesOf(agenda, 'deck')).toBe(0);
    expect(totalMinutes(agenda)).toBe(75);
  });

  it('ends after its minutes, also past midnight, and at no time without a start', () => {
    expect(endOf(workshop('09:00', null).content.agenda)).toBe('10:15');
    expect(endOf(workshop('23:30', null).content.agenda)).toBe('00:45');
    expect(endOf(workshop(null, null).content.agenda)).toBeNull();
  });

  it('runs only between start and end, on the day of the workshop, with a start time', () => {
    const at = (hours: number, minutes: number) => new Date(2026, 10, 19, hours, minutes);
    expect(elapsedMinutes(workshop('09:00', '2026-11-19'), at(9, 30))).toBe(30);
    expect(elapsedMinutes(workshop('09:00', null), at(9, 30))).toBe(30);
    expect(elapsedMinutes(workshop('09:00', '2026-11-20'), at(9, 30))).toBeNull();
    expect(elapsedMinutes(workshop('09:00', null), at(8, 59))).toBeNull();
    expect(elapsedMinutes(workshop('09:00', null), at(10, 16))).toBeNull();
    expect(elapsedMinutes(workshop(null, null), at(9, 30))).toBeNull();
  });
});
