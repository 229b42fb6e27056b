import './order.css';
import { useChartWidth } from '#renderer/plan/use-chart-width.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { findNearestEnd } from '#shared/analysis/order/find-nearest-end.ts';
import type { OrderStability } from '#shared/analysis/order/order-types.ts';
import { DuelsTable } from './duels-table.tsx';
import { OpinionsPart } from './opinions-part.tsx';
import { StabilityChart } from './stability-chart.tsx';
import { useTitles } from './use-titles.ts';

/** How far the ranking can be trusted: against other weights, and against other methods. */
export function OrderView() {
  const { order: words } = useMessages();
  const { stability } = useAnalysis().order;
  const { listOf } = useTitles();
  return (
    <div className="plan-scroll order-view">
      <h3>{words.title}</h3>
      {stability.judged.length < 2 ? (
        <p className="soft">{words.none}</p>
      ) : (
        <>
          <div className="order-pair">
            <BestPart stability={stability} />
            <RankingPart stability={stability} />
          </div>
          <p className="small soft">{words.strips.note}</p>
          <OpinionsPart />
          <DuelsTable />
        </>
      )}
      {stability.notJudged.length > 0 && (
        <p className="small soft">
          {words.notJudged(listOf(stability.notJudged, 5), Math.max(0, stability.notJudged.length - 5))}
        </p>
      )}
    </div>
  );
}

type Props = { readonly stability: OrderStability };

function BestPart({ stability: { best, bestHolds } }: Props) {
  const { order, framework } = useMessages();
  const words = order.strips;
  const { titleOf, listOf } = useTitles();
  const [ref, width] = useChartWidth();
  const nearest = bestHolds === null ? null : findNearestEnd(bestHolds);
  const first = listOf(best, 3);
  const sentence =
    bestHolds === null
      ? words.bestShared(first)
      : nearest === null
        ? words.bestNever(first)
        : words.bestNearest(
            first,
            framework.criteria[nearest.each.criterion].name,
            nearest.each.weight,
            nearest.at,
            titleOf(nearest.who),
          );
  return (
    <section aria-labelledby="order-best">
      <h4 id="order-best">{words.best}</h4>
      <p>{sentence}</p>
      <div ref={ref}>
        {bestHolds !== null && (
          <StabilityChart intervals={bestHolds} width={width} label={words.best} say={words.strip} />
        )}
      </div>
    </section>
  );
}

function RankingPart({ stability: { rankingHolds, level } }: Props) {
  const { order, framework } = useMessages();
  const words = order.strips;
  const { titleOf } = useTitles();
  const [ref, width] = useChartWidth();
  const nearest = rankingHolds === null ? null : findNearestEnd(rankingHolds);
  const sentence =
    rankingHolds === null
      ? words.allLevel
      : nearest === null
        ? words.rankingNever
        : words.rankingNearest(
            titleOf(nearest.who.ahead),
            titleOf(nearest.who.behind),
            framework.criteria[nearest.each.criterion].name,
            nearest.at,
            nearest.each.weight,
          );
  return (
    <section aria-labelledby="order-ranking">
      <h4 id="order-ranking">{words.ranking}</h4>
      <p>{sentence}</p>
      {level > 0 && <p className="small soft">{words.level(level)}</p>}
      <div ref={ref}>
        {rankingHolds !== null && (
          <StabilityChart intervals={rankingHolds} width={width} label={words.ranking} say={words.strip} />
        )}
      </div>
    </section>
  );
}
