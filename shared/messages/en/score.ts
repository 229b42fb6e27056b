import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { CriterionId } from '#shared/workspace/types.ts';
import type { Format } from '../format.ts';

type Recommendation = 'ml' | 'hybrid' | 'rules' | 'data-first' | 'do-not-build';
type Effect =
  | { readonly type: 'recommendation'; readonly low: Recommendation; readonly high: Recommendation }
  | { readonly type: 'place'; readonly low: number; readonly high: number }
  | { readonly type: 'none' };

/** The words of the room's scoring: alone first, then together. */
export function score(format: Format, texts: PackTexts) {
  const said: Record<Recommendation, string> = {
    ml: 'use ML',
    hybrid: 'hybrid',
    rules: 'use rules',
    'data-first': 'data first',
    'do-not-build': 'do not build',
  };
  const name = (id: CriterionId) => texts.criteria[id].name;
  const figure = (value: number) => format.number(value, 1);
  const people = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'person', other: 'people' })}`;
  const scores = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'score', other: 'scores' })}`;
  return {
    open: 'Score together',
    back: 'Back to the cards',
    modes: 'How the room scores',
    mode: { alone: 'Alone', together: 'Together' },
    none: 'There is no use case to score yet. Collect some first.',
    place: (at: number, of: number) => `Use case ${format.number(at)} of ${format.number(of)}`,
    previous: 'Previous use case',
    next: 'Next use case',
    keys: '1 to 5 scores and goes on, 0 or ? means don’t know, Backspace takes back, arrows move, Page Down goes to the next use case.',
    who: 'Who scores',
    everyone: 'Everyone',
    grid: (title: string) => `Scores of ${title}, hidden until the reveal`,
    person: 'Name',
    personNumber: (number: number) => `Name of person ${format.number(number)}`,
    unnamed: (number: number) => `Person ${format.number(number)}`,
    add: 'Add a person',
    nobody: 'Nobody takes part yet. Add the people whose voices count, then each scores alone.',
    remove: (who: string, lost: number) =>
      lost === 0 ? `Remove ${who}` : `Remove ${who} and their ${scores(lost)}. Undo brings them back.`,
    cell: (who: string, id: CriterionId) => `${who}, ${name(id)}`,
    given: 'given, hidden',
    dontKnow: 'given, hidden',
    notGiven: 'not given',
    progress: (given: number, of: number) =>
      `${format.number(given)} of ${scores(of)} given in this round. Nobody sees a number until the reveal.`,
    reveal: 'Reveal the scores',
    hide: 'Score alone again',
    anonymous: 'One dot per voice, without names. The blind scores stay in the file, whatever is settled.',
    camps: (low: number, high: number) =>
      low === high ? `every voice at ${figure(low)}` : `voices from ${figure(low)} to ${figure(high)}`,
    median: 'median',
    noMedian: 'no score yet',
    settle: (id: CriterionId) => `Settle ${name(id)}`,
    settleAt: (id: CriterionId, value: number) => `Settle ${name(id)} at ${figure(value)}`,
    settleMedian: (value: number) => `Settle at the median, ${figure(value)}`,
    settled: (value: number) => `settled at ${figure(value)}`,
    open1: 'not settled: press 1 to 5',
    takeBack: 'Take back',
    reason: (id: CriterionId) => `Why the room settled ${name(id)} there`,
    dissent: (id: CriterionId) => `Who sees ${name(id)} otherwise, and why`,
    queue: {
      title: 'Talk about these, in this order',
      lead: 'Disagreement × weight × effect on the order.',
      hidden: 'What to talk about shows after the reveal.',
      none: 'Nothing is left to talk about: where voices part, the room has settled it or it changes nothing.',
      rest: (count: number) =>
        `${format.number(count)} more ${format.plural(count, { one: 'is', other: 'are' })} seen differently, but no voice would change a recommendation or a place.`,
      why: (id: CriterionId, low: number, high: number, effect: Effect) => {
        switch (effect.type) {
          case 'recommendation':
            return `${name(id)}: at ${figure(low)} ${said[effect.low]}, at ${figure(high)} ${said[effect.high]}`;
          case 'place':
            return `${name(id)}: place ${format.number(effect.high)} or ${format.number(effect.low)}`;
          case 'none':
            return `${name(id)}: changes nothing`;
        }
      },
      weight: (share: number) => `weight ${format.percent(share)}`,
      next: 'Next to discuss',
      previous: 'Previous to discuss',
    },
    agreement: {
      title: 'Agreement in this room',
      readings: { reliable: 'reliable', tentative: 'tentative', unreliable: 'do not rely on it' },
      why: {
        'not-enough-answers': 'Not enough answers: agreement needs two people’s scores of the same thing.',
        'no-variation': 'Everyone gave the same score everywhere, so agreement cannot be told from chance.',
      },
      alpha: (alpha: number, range: { readonly low: number; readonly high: number } | null) =>
        range === null
          ? `Krippendorff’s α, ordinal: ${format.number(alpha, 2)}.`
          : `Krippendorff’s α, ordinal: ${format.number(alpha, 2)}, 95 % between ${format.number(range.low, 2)} and ${format.number(range.high, 2)}.`,
      basis: (raters: number, units: number) =>
        `${people(raters)}; ${format.number(units)} ${format.plural(units, { one: 'cell', other: 'cells' })} of use case and criterion that two or more scored.`,
      chance: '0 is chance, from 0.67 tentative, from 0.80 reliable, 1 is full agreement.',
      ofCriterion: 'By criterion',
      none: '–',
      rankings: (w: number, raters: number, leftOut: number) =>
        leftOut === 0
          ? `Ranking the use cases, ${people(raters)} agree with a Kendall’s W of ${format.number(w, 2)} (0 not at all, 1 fully).`
          : `Ranking the use cases, ${people(raters)} agree with a Kendall’s W of ${format.number(w, 2)} (0 not at all, 1 fully); ${format.number(leftOut)} did not score everything and ${format.plural(leftOut, { one: 'is', other: 'are' })} left out.`,
      noRankings: 'How alike people rank the use cases shows once two have scored everything.',
      chanceOf: (p: number) =>
        p < 0.001
          ? 'So much agreement by chance: less than 1 in 1,000.'
          : `So much agreement by chance: ${format.percent(p, 1)}.`,
    },
    rounds: {
      title: (round: number) => `Round ${format.number(round)}`,
      start: (round: number) => `Start round ${format.number(round)}`,
      line: (round: number, agreed: number, contested: number, moved: number) =>
        `Round ${format.number(round)}: ${format.number(agreed)} agreed, ${format.number(contested)} contested, ${format.number(moved)} moved.`,
      dissent: (count: number) => `${format.number(count)} contested and no longer moving: keep both views as dissent.`,
    },
  };
}
