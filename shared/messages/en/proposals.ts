import type { Format } from '../format.ts';

/** Words of what the room places against the answers: the question beside a dropped card, and the dialog for the keyboard. */
export function proposals(format: Format) {
  return {
    title: (title: string, from: string, to: string) => `${title}: ${from} to ${to}?`,
    titleMany: (count: number, to: string) => `${format.number(count)} use cases to ${to}?`,
    noTier: 'no tier',
    noTarget: 'no target',
    noRecommendation: 'no recommendation',
    noStanding: 'no place',
    noQuarter: 'not scheduled',
    level: (level: number) => `target ${format.number(level)}`,
    standing: (quadrant: string, value: number, feasibility: number) =>
      `${quadrant} (value ${format.number(Math.round(value))}, feasibility ${format.number(Math.round(feasibility))})`,
    saysTier: (word: string) => `The answers give ${word}:`,
    saysTarget: (word: string) => `What it needs gives ${word}:`,
    saysRecommendation: (word: string) => `The scores say ${word}:`,
    saysStanding: (word: string) => `The figures give ${word}.`,
    saysQuarter: (word: string) => `The schedule gives ${word}.`,
    saysNoStanding: (gaps: readonly string[]) => `The figures give no place yet: ${format.list(gaps)}.`,
    saysNoQuarter: (reason: string | null) =>
      reason === null ? 'The schedule gives no quarter.' : `The schedule gives no quarter: ${reason}.`,
    saysMany: 'For these the answers say otherwise:',
    room: (word: string) => `The room says ${word}.`,
    placed: (word: string, reason: string, by: string) =>
      by === '' ? `The room placed it in ${word}: ${reason}.` : `The room placed it in ${word}: ${reason} (${by}).`,
    goByFigures: { standing: 'Go by the figures again', quarter: 'Go by the schedule again' },
    reason: 'Why does the room see it differently?',
    reasonHint: 'Kept with the date, and printed.',
    by: 'Who says so',
    byNeeded: 'Who says so: a lower tier needs a name',
    accept: (word: string) => `Place in ${word}`,
    putBack: 'Put it back',
    refused: {
      prohibited: 'A prohibited practice stays where it is, whatever the room says.',
      'below-level': 'This level is shown already. A target cannot lie below what is shown.',
      'not-planned': 'What is excluded or not to be built has no quarter.',
      'no-duration': 'Say first how many quarters it takes: in the inspector under Value.',
      nowhere: 'Nothing can be dropped here.',
    },
    moveTitle: (count: number) =>
      format.plural(count, { one: 'Move the use case to', other: `Move ${format.number(count)} use cases to` }),
    kind: 'What to place',
    kinds: {
      tier: 'Risk tier',
      target: 'Target level of maturity',
      recommendation: 'Recommendation',
      standing: 'Value and feasibility',
      quarter: 'Quarter of the roadmap',
    },
    to: 'Where',
    choose: 'Choose a place',
    alreadyThere: 'It stands there already.',
    takeBack: 'The answers give this: what the room had set is taken back.',
    cancel: 'Cancel',
    byRoom: 'set by the room',
    byRoomSign: 'Set by the room, against what is computed',
  };
}
