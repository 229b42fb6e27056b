import type { Workspace } from '#shared/workspace/types.ts';

const toMinutes = (clock: string) => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

const toClock = (minutes: number) => {
  const inDay = ((Math.round(minutes) % 1440) + 1440) % 1440;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
};

/** Minutes of a step in the agenda; 0 when it has none. */
export function minutesOf(agenda: Workspace['content']['agenda'], step: string): number {
  return agenda.items.filter((item) => item.step === step).reduce((sum, item) => sum + item.minutes, 0);
}

/** Minutes of all steps together. */
export function totalMinutes(agenda: Workspace['content']['agenda']): number {
  return agenda.items.reduce((sum, item) => sum + item.minutes, 0);
}

/** When the agenda ends (`13:05`); null without a start time. */
export function endOf(agenda: Workspace['content']['agenda']): string | null {
  return agenda.startsAt === null ? null : toClock(toMinutes(agenda.startsAt) + totalMinutes(agenda));
}

/**
 * Minutes since the start while the workshop is under way, by its start time and, where given, its day; null before,
 * after, on another day, or without a start time.
 */
export function elapsedMinutes(workspace: Workspace, now: Date): number | null {
  const { agenda, workshop } = workspace.content;
  if (agenda.startsAt === null) return null;
  const day = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  if (workshop.date !== null && workshop.date !== day) return null;
  const elapsed = now.getHours() * 60 + now.getMinutes() + now.getSeconds() / 60 - toMinutes(agenda.startsAt);
  return elapsed >= 0 && elapsed <= totalMinutes(agenda) ? elapsed : null;
}
