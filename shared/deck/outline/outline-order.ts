import { findNearestEnd } from '#shared/analysis/order/find-nearest-end.ts';
import type { OrderStability, WeightInterval } from '#shared/analysis/order/order-types.ts';
import type { StabilityStrip } from '#shared/charts/stability-strips.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import type { OrderSlide } from '../slide.ts';
import type { Telling } from './telling.ts';

const mostMoves = 3;
const mostDuels = 6;

function titleOf(id: UseCaseId, telling: Telling): string {
  return telling.say(telling.analysis.byId[id]?.title ?? id);
}

function criterionName({ criterion }: WeightInterval, { messages }: Telling): string {
  return messages.framework.criteria[criterion].name;
}

function toStrips(intervals: readonly WeightInterval[] | null, telling: Telling): readonly StabilityStrip[] {
  const words = telling.messages.order.strips;
  return (intervals ?? []).map((interval) => ({
    label: criterionName(interval, telling),
    low: interval.low,
    high: interval.high,
    weight: interval.weight,
    text: words.strip(interval.low, interval.high),
  }));
}

function bestSentence({ best, bestHolds }: OrderStability, telling: Telling): string {
  const words = telling.messages.order.strips;
  const first = telling.messages.format.list(best.slice(0, 3).map((id) => titleOf(id, telling)));
  if (bestHolds === null) return words.bestShared(first);
  const end = findNearestEnd(bestHolds);
  if (end === null) return words.bestNever(first);
  const name = criterionName(end.each, telling);
  return words.bestNearest(first, name, end.each.weight, end.at, titleOf(end.who, telling));
}

function rankingSentence({ rankingHolds }: OrderStability, telling: Telling): string {
  const words = telling.messages.order.strips;
  if (rankingHolds === null) return words.allLevel;
  const end = findNearestEnd(rankingHolds);
  if (end === null) return words.rankingNever;
  const [ahead, behind] = [titleOf(end.who.ahead, telling), titleOf(end.who.behind, telling)];
  return words.rankingNearest(ahead, behind, criterionName(end.each, telling), end.at, end.each.weight);
}

function toReading(telling: Telling): readonly string[] {
  const { analysis, messages, content } = telling;
  const words = messages.order.opinions;
  const { disagreements, limit, isTopShared, notJudged } = analysis.order.opinions;
  const moved = new Set(disagreements.map(({ id }) => id)).size;
  const reason = telling.note(content.weights.reason).trim();
  return [
    messages.order.deck.foundBy(messages.steps.frame.methods[content.weights.method], analysis.weightsSource),
    reason === '' ? '' : messages.order.deck.reason(reason),
    isTopShared === null ? '' : isTopShared ? words.topShared : words.topDiffers,
    moved === 0 ? words.agree(limit) : words.disagree(moved, limit),
    ...disagreements.slice(0, mostMoves).map((move) =>
      words.why({
        title: titleOf(move.id, telling),
        criterion: messages.framework.criteria[move.criterion].name,
        move,
      }),
    ),
    notJudged.length === 0 ? '' : messages.order.deck.notJudged(notJudged.length),
  ].filter((text) => text !== '');
}

function toDuels({ duels }: OrderStability, telling: Telling): OrderSlide['duels'] {
  const words = telling.messages.order.duels;
  return duels.slice(0, mostDuels).map(({ ahead, behind, lead, nearest }) => ({
    pair: words.pair(titleOf(ahead, telling), titleOf(behind, telling)),
    lead: words.points(lead),
    turns:
      nearest !== null
        ? words.when(telling.messages.framework.criteria[nearest.criterion].name, nearest.weight, nearest.at)
        : lead < 1e-7
          ? words.level
          : words.never,
  }));
}

function toTitles({ best, bestHolds }: OrderStability, telling: Telling): OrderSlide['titles'] {
  const words = telling.messages.order.deck.titles;
  const first = best[0];
  if (bestHolds === null || first === undefined) return [words.shared(best.length)];
  const end = findNearestEnd(bestHolds);
  const title = titleOf(first, telling);
  if (end === null) return [words.always(title), words.alwaysShort];
  return [words.until(title, criterionName(end.each, telling), end.at, end.at > end.each.weight), words.untilShort];
}

/** What would change the order of the use cases: other weights, other methods; null while fewer than two can be compared. */
export function outlineOrder(telling: Telling): OrderSlide | null {
  const { stability } = telling.analysis.order;
  if (stability.judged.length < 2) return null;
  const { order } = telling.messages;
  return {
    ...telling.frame({
      id: 'order',
      section: 'ranking',
      name: order.title,
      titles: toTitles(stability, telling),
      subtitle: order.title,
      notes: order.strips.note,
    }),
    type: 'order',
    parts: [
      {
        heading: order.strips.best,
        text: bestSentence(stability, telling),
        strips: toStrips(stability.bestHolds, telling),
      },
      {
        heading: order.strips.ranking,
        text: rankingSentence(stability, telling),
        strips: toStrips(stability.rankingHolds, telling),
      },
    ],
    duels: toDuels(stability, telling),
    reading: toReading(telling),
  };
}
