import type { ClassStability } from '#shared/analysis/suitability/class-stability.ts';
import type { Recommendation } from '#shared/analysis/suitability/suitability-types.ts';
import type { Weights } from '#shared/workspace/types.ts';
import type { Format } from '../format.ts';
import { common } from './common.ts';

const saaty: Readonly<Record<number, string>> = {
  1: 'as important as',
  2: 'between equally and a little more important than',
  3: 'a little more important than',
  4: 'between a little and clearly more important than',
  5: 'clearly more important than',
  6: 'between clearly and very much more important than',
  7: 'very much more important than',
  8: 'between very much and extremely more important than',
  9: 'extremely more important than',
};

/** A judgement as people write it: `3`, or `1/3` where it is turned round. */
function ratioText(format: Format, value: number): string {
  if (value >= 1 - 1e-9) return format.number(value, 1);
  return `1/${format.number(1 / value, 1)}`;
}

/** The words of the screen on which the weights are worked out. */
export function weights(format: Format) {
  const { recommendations } = common(format);
  const named = (recommendation: Recommendation) => recommendations[recommendation];
  const points = (share: number) => format.percent(share);
  return {
    title: 'What each criterion counts',
    lead: 'Work the weights out in whichever way the room understands. Nothing counts until you use them.',
    back: 'Back to the workshop',
    open: 'Work out the weights',
    openDraft: 'Go on with the weights',
    draftWaits: 'Other weights are being worked out. They change nothing until they are used.',
    methods: {
      title: 'Ways to find them',
      way: 'Way',
      inUse: 'in use',
      inWork: 'in work',
      nothing: 'nothing entered yet',
      partial: (judged: number, pairs: number) => `${format.number(judged)} of ${format.number(pairs)} pairs`,
      choose: (method: string) => `Find the weights by: ${method}`,
      cell: (criterion: string, share: number) => `${criterion} ${points(share)}`,
    },
    hints: {
      equal:
        'The criteria count as the method has them: all the same unless its weights were edited. It is where the app starts, and a fair start where nobody can say better.',
      direct: 'Give each criterion points. Its share of all points is its weight.',
      swing:
        'Think of a use case that is worst in everything. Which criterion would you lift from worst to best first? It gets 100, the others less.',
      'rank-order-centroid':
        'Put the most important first. The weights are the middle of all weights that fit this order: steep, the first counts almost half.',
      'rank-sum': 'Put the most important first. The weights fall in even steps: flatter than the centroid.',
      'rank-reciprocal': 'Put the most important first. The weights fall as 1, 1/2, 1/3: steep at the top, flat below.',
      pairwise:
        'Compare two criteria at a time. The app finds the weights that fit best and says where the answers clash.',
    } satisfies Record<Weights['method'], string>,
    rank: {
      list: 'Criteria, the most important first',
      keys: 'Arrow keys go from one to the next. Alt and an arrow key move a criterion; T ties it with the one before.',
      nobody: 'Nobody has ranked them yet. Move one, or take them as they stand.',
      takeOrder: 'Take this order',
      place: (rank: number) => format.number(rank),
      item: (criterion: string, rank: number, count: number) =>
        `${criterion}, place ${format.number(rank)} of ${format.number(count)}`,
      tied: (criterion: string, rank: number) => `${criterion}, shares place ${format.number(rank)}`,
      tie: (criterion: string) => `Tie ${criterion} with the one before`,
      untie: (criterion: string) => `Part ${criterion} from the one before`,
      sameAsBefore: 'same place',
    },
    pairs: {
      whose: 'Whose judgement',
      room: 'The room',
      somebody: (number: number) => `Participant ${format.number(number)}`,
      roomHint: 'What the room settles goes before what its members said; where it settled nothing, their mean counts.',
      grid: 'Pairs of criteria: how many times as important the row is as the column',
      gridKeys: 'Arrow keys go from cell to cell. 1 to 9 judge the pair, slash turns it round, Delete opens it again.',
      open: 'open',
      cell: (row: string, column: string, value: number | null) =>
        value === null
          ? `${row} against ${column}: not judged`
          : `${row} against ${column}: ${ratioText(format, value)}`,
      ratio: (value: number) => ratioText(format, value),
      sentence: (row: string, column: string, value: number | null) => {
        if (value === null) return `How important is ${row} against ${column}? Nobody has said.`;
        const [first, second, strength] = value >= 1 - 1e-9 ? [row, column, value] : [column, row, 1 / value];
        return `${first} is ${saaty[Math.min(9, Math.max(1, Math.round(strength)))]} ${second}.`;
      },
      slider: (row: string, column: string) => `${row} against ${column}`,
      left: (pairs: number) =>
        `${format.number(pairs)} ${format.plural(pairs, { one: 'pair is', other: 'pairs are' })} still open. The weights follow from the last one.`,
      consistency: 'Do the answers fit together',
      consistent: (ratio: number) =>
        `They do: consistency ratio ${format.number(ratio, 2)}, and up to 0.10 counts as consistent.`,
      inconsistent: (ratio: number) =>
        `They clash: consistency ratio ${format.number(ratio, 2)}, above the limit of 0.10.`,
      worst: (row: string, column: string, value: number, suggested: number) =>
        `Worst is ${row} against ${column}: it says ${ratioText(format, value)}, the other answers together say ${ratioText(format, suggested)}.`,
      mend: (suggested: number) => `Set it to ${ratioText(format, suggested)}`,
      look: 'Look at this pair',
    },
    changes: {
      title: 'What would change',
      none: 'These are the weights in use. Change something, and what it would do stands here before it counts.',
      unanswered: 'Nothing that gives weights is entered yet. What it would do stands here as soon as there is.',
      same: 'The same weights come out, so nothing changes.',
      use: 'Use these weights',
      discard: 'Leave them as they are',
      weights: 'Weights',
      now: 'now',
      next: 'then',
      noScores: 'No use case is scored yet, so there is nothing to compare.',
      noClass: 'Every recommendation stays as it is.',
      classes: (count: number, of: number) =>
        `${format.number(count)} of ${format.number(of)} use cases would be recommended otherwise.`,
      class: (from: Recommendation, to: Recommendation) => `${named(from)} → ${named(to)}`,
      noPlace: 'Nobody changes place.',
      places: (count: number, of: number) =>
        `${format.number(count)} of ${format.number(of)} use cases would change place.`,
      place: (from: number, to: number) => `${format.number(from)} → ${format.number(to)}`,
      moves: (title: string, from: number, to: number) =>
        `${title}: place ${format.number(from)} to ${format.number(to)}`,
      more: (count: number) => `and ${format.number(count)} more`,
      firstStays: (titles: string) => `${titles} stays first.`,
      firstChanges: (before: string, after: string) => `First would be ${after} instead of ${before}.`,
      reason: 'Why these weights',
      reasonHint: 'In the room’s words, for whoever reads the deck later.',
    },
    cardHolds: {
      title: 'What other weights would change',
      chart: (title: string) => `Between which weights the recommendation of ${title} stays`,
      strip: (low: number, high: number) =>
        low <= 1e-9 && high >= 1 - 1e-9 ? 'any weight' : `${points(low)} – ${points(high)}`,
      never: 'No single weight changes this recommendation, however far it moves.',
      fixed: {
        prohibited: 'Weights have no say here: the practice is prohibited.',
        'simplest-wins': 'Weights have no say here: the simplest approach earns at least as much.',
      } satisfies Record<NonNullable<ClassStability['fixedBy']>, string>,
      atLimit: (criterion: string, becomes: Recommendation, isBelow: boolean) =>
        isBelow
          ? `It stands right at a limit: any less weight on ${criterion} would make it “${named(becomes)}”.`
          : `It stands right at a limit: any more weight on ${criterion} would make it “${named(becomes)}”.`,
      nearest: (criterion: string, weight: number, at: number, becomes: Recommendation) =>
        at > weight
          ? `Nearest: if ${criterion} counted more than ${format.percent(at, 1)} instead of ${format.percent(weight, 1)}, it would be “${named(becomes)}”.`
          : `Nearest: if ${criterion} counted less than ${format.percent(at, 1)} instead of ${format.percent(weight, 1)}, it would be “${named(becomes)}”.`,
      note: 'One weight moves at a time; the others keep their proportions. The bar is where the recommendation stays, the mark the weight in use.',
    },
  };
}
