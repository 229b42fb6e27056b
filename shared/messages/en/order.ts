import type { Disagreement } from '#shared/analysis/order/order-types.ts';
import type { Format } from '../format.ts';
import { createNumberWords } from './deck/number-words.ts';

/** The words of how far the order can be trusted: other weights, other methods. */
export function order(format: Format) {
  const { first } = createNumberWords(format);
  return {
    title: 'What would change the order',
    useCase: 'Use case',
    none: 'Fewer than two use cases are scored on every criterion, so there is no order to test.',
    notJudged: (titles: string, count: number) =>
      `Not judged, since a criterion is not scored: ${titles}${count > 0 ? ` and ${format.number(count)} more` : ''}.`,
    strips: {
      best: 'How far each weight may move before another comes first',
      ranking: 'How far each weight may move before anybody overtakes',
      strip: (low: number, high: number) =>
        low <= 1e-9 && high >= 1 - 1e-9 ? 'any weight' : `${format.percent(low)} – ${format.percent(high)}`,
      note: 'One weight moves at a time; the others keep their proportions. The bar is where it holds, the mark the weight in use.',
      bestShared: (titles: string) => `${titles} share the first place, so there is no best to hold.`,
      allLevel: 'All of them have the same score.',
      level: (count: number) =>
        `${format.number(count)} share their score with another. Which of them comes first any other weight decides.`,
      bestNever: (title: string) => `${title} is first whatever a single weight is.`,
      bestNearest: (title: string, criterion: string, weight: number, at: number, other: string) =>
        at > weight
          ? `${title} is first until ${criterion} counts more than ${format.percent(at, 1)} instead of ${format.percent(weight, 1)}; then ${other} is.`
          : `${title} is first until ${criterion} counts less than ${format.percent(at, 1)} instead of ${format.percent(weight, 1)}; then ${other} is.`,
      rankingNearest: (ahead: string, behind: string, criterion: string, at: number, weight: number) =>
        at > weight
          ? `The first to change places are ${ahead} and ${behind}, when ${criterion} counts more than ${format.percent(at, 1)}.`
          : `The first to change places are ${ahead} and ${behind}, when ${criterion} counts less than ${format.percent(at, 1)}.`,
      rankingNever: 'No single weight changes the order.',
    },
    deck: {
      titles: {
        shared: (count: number) =>
          `${first(count)} ideas share the first place, so the weights decide which of them leads`,
        always: (title: string) => `${title} leads whatever a single weight is`,
        alwaysShort: 'The first place holds whatever a single weight is',
        until: (title: string, criterion: string, at: number, isMore: boolean) =>
          isMore
            ? `${title} leads until ${criterion} counts more than ${format.percent(at)}`
            : `${title} leads until ${criterion} counts less than ${format.percent(at)}`,
        untilShort: 'How far the weights may move before another leads',
      },
      foundBy: (method: string, source: 'given' | 'default') =>
        source === 'given'
          ? `The weights were found by: ${method}.`
          : 'The weights are those of the method; nobody has weighed the criteria.',
      reason: (text: string) => `Why these weights: ${text}`,
      notJudged: (count: number) =>
        `${format.number(count)} ${format.plural(count, { one: 'use case is', other: 'use cases are' })} not judged here, since a criterion is not scored.`,
    },
    duels: {
      title: 'Each against the next',
      lead: 'Ahead by',
      points: (lead: number) => format.number(lead, 1),
      turns: 'Turned round when',
      never: 'by no single weight',
      level: 'level now',
      when: (criterion: string, weight: number, at: number) =>
        at > weight
          ? `${criterion} counts over ${format.percent(at, 1)} (now ${format.percent(weight, 1)})`
          : `${criterion} counts under ${format.percent(at, 1)} (now ${format.percent(weight, 1)})`,
      pair: (ahead: string, behind: string) => `${ahead} before ${behind}`,
      heading: 'Pair',
    },
    opinions: {
      title: 'What other methods say',
      lead: 'The same scores and weights, added up in other ways. They recommend nothing; they tell when a place is not to be trusted.',
      table: 'Places by four methods',
      sum: 'Weighted sum',
      topsis: 'Distance to the best (TOPSIS)',
      promethee: 'Pair by pair (PROMETHEE II)',
      together: 'All methods',
      front: 'First under some weights',
      isOnFront: 'possible',
      beaten: (by: string) => `no: ${by} is nowhere worse`,
      topShared: 'All three put the same use cases on the first three places.',
      topDiffers:
        'The three methods differ on who is among the first three. Talk about the scores before you rely on these places.',
      agree: (limit: number) =>
        `No use case moves by ${format.number(limit)} places or more from one method to another.`,
      disagree: (count: number, limit: number) =>
        `${format.number(count)} ${format.plural(count, { one: 'use case moves', other: 'use cases move' })} by ${format.number(limit)} places or more. Read such a place as a range.`,
      range: (low: number, high: number) =>
        low === high ? format.number(low) : `${format.number(low)}–${format.number(high)}`,
      why: ({ title, criterion, move }: { title: string; criterion: string; move: Disagreement }) => {
        const score = format.number(move.value, 1);
        const because: Readonly<Record<Disagreement['because'], string>> = {
          'far-from-best': `One low value counts more there than in a sum: ${score} in ${criterion}.`,
          'far-from-worst': `One high value counts more there than in a sum: ${score} in ${criterion}.`,
          'lead-capped': `A lead of more than two points brings nothing more there: ${score} in ${criterion}.`,
          'gap-capped': `A gap of more than two points costs nothing more there: ${score} in ${criterion}.`,
          'lead-in-full': `A lead of two points counts in full there: ${score} in ${criterion}.`,
          'gap-in-full': `A gap of two points counts in full there: ${score} in ${criterion}.`,
        };
        const by: Readonly<Record<Disagreement['method'], string>> = {
          topsis: `By distance to the best, ${title} comes on place ${format.number(move.to)} instead of ${format.number(move.from)}.`,
          promethee: `Pair by pair, ${title} comes on place ${format.number(move.to)} instead of ${format.number(move.from)}.`,
        };
        return `${by[move.method]} ${because[move.because]}`;
      },
      rangeOf: (low: number, high: number) =>
        `Other methods put it between place ${format.number(low)} and place ${format.number(high)}.`,
      more: (count: number) => `${format.number(count)} more are in the table.`,
    },
  };
}
