import { useState } from 'react';
import { ChartView, chartLetters } from '#renderer/charts/chart-view.tsx';
import { Section } from '#renderer/inspector/section.tsx';
import { Segmented } from '#renderer/parts/segmented.tsx';
import { useScaleWidth } from '#renderer/scales/score-scale.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { type OutcomeId, outcomeIds } from '#shared/analysis/value/value-model.ts';
import type { NpvRange, ValueDraws } from '#shared/analysis/value/value-types.ts';
import { buildDistributionChart } from '#shared/charts/distribution.ts';
import { buildRangeChart, type RangeRow } from '#shared/charts/range.ts';
import { buildTornadoChart } from '#shared/charts/tornado.ts';
import { useShownDraws } from './use-shown-draws.ts';

type Props = { readonly analysis: UseCaseAnalysis };

const mostBars = 8;

/** How far the value may lie from the most likely one, by draws of all inputs at once, and which input moves it most. */
export function UncertaintyPart({ analysis }: Props) {
  const words = useMessages().inspector.value.uncertainty;
  const { draws, isPending } = useShownDraws(analysis.id);
  const [wanted, setWanted] = useState<OutcomeId | null>(null);
  const known = outcomeIds.filter((id) => draws !== null && draws[id] !== null);
  const byRecommendation = analysis.recommendation.effective === 'rules' ? 'simplest' : 'ml';
  const chosen = known.find((id) => id === (wanted ?? byRecommendation)) ?? known[0];
  const range = chosen === undefined || draws === null ? null : draws[chosen];
  if (draws === null || chosen === undefined || range === null) return null;
  const isGiven = draws.spread.some((id) => !id.endsWith('.upkeepMultiple'));
  return (
    <Section title={words.title} aside={isPending ? words.pending : words.draws(draws.draws)}>
      {!isGiven && <p className="small soft">{draws.spread.length === 0 ? words.noRanges : words.onlyDefaults}</p>}
      {draws.spread.length > 0 && (
        <>
          <Ranges draws={draws} known={known} />
          {known.length > 1 && (
            <Segmented
              label={words.choose}
              value={chosen}
              choices={known.map((id) => ({ value: id, label: words.outcomes[id] }))}
              onChange={setWanted}
            />
          )}
          <Distribution range={range} outcome={chosen} />
          <Tornado range={range} />
        </>
      )}
    </Section>
  );
}

function Ranges({ draws, known }: { readonly draws: ValueDraws; readonly known: readonly OutcomeId[] }) {
  const { inspector, format } = useMessages();
  const words = inspector.value.uncertainty;
  const width = useScaleWidth();
  const rows = known.flatMap((id): readonly RangeRow[] => {
    const range = draws[id];
    if (range === null) return [];
    const { p10, p50, p90 } = range;
    return [{ label: words.outcomes[id], p10, p50, p90, isWeak: id === 'simplest' }];
  });
  return (
    <>
      <ChartView
        chart={buildRangeChart(rows, { width, letters: chartLetters }, format.money)}
        label={words.rangesLabel(rows)}
      />
      <p className="small soft">{words.rangesNote}</p>
    </>
  );
}

function Distribution({ range, outcome }: { readonly range: NpvRange; readonly outcome: OutcomeId }) {
  const { inspector, format } = useMessages();
  const words = inspector.value.uncertainty;
  const size = { width: useScaleWidth(), letters: chartLetters };
  return (
    <>
      <ChartView
        chart={buildDistributionChart(range, size, { ...words.percentiles, tick: format.money })}
        label={words.distributionLabel(range.p10, range.p50, range.p90)}
      />
      <div className="sentences">
        <p>{words.gains(outcome, range.shareAboveZero)}</p>
        <p className="small soft">{words.mean(range.mean, range.standardErrorOfMean)}</p>
      </div>
    </>
  );
}

function Tornado({ range: { tornado } }: { readonly range: NpvRange }) {
  const { inspector } = useMessages();
  const words = inspector.value.uncertainty;
  const size = { width: useScaleWidth(), letters: chartLetters };
  const bars = tornado.bars.slice(0, mostBars).map((bar) => ({
    label: words.inputs.names[bar.input],
    low: words.inputs.say(bar.input, bar.low),
    high: words.inputs.say(bar.input, bar.high),
    atLow: bar.atLow,
    atHigh: bar.atHigh,
  }));
  const label = bars.map((bar) => words.tornadoBar(bar.label, bar.low, bar.high, bar.atLow, bar.atHigh)).join(' ');
  if (bars.length === 0) return null;
  return (
    <>
      <h4 className="value-subheading">{words.tornado}</h4>
      <ChartView chart={buildTornadoChart({ base: tornado.base, rows: bars }, size, words.tornadoBase)} label={label} />
      <p className="small soft">{words.tornadoNote}</p>
    </>
  );
}
