import { useState } from 'react';
import { ChartView, chartLetters } from '#renderer/charts/chart-view.tsx';
import { Section } from '#renderer/inspector/section.tsx';
import { Segmented } from '#renderer/parts/segmented.tsx';
import { useScaleWidth } from '#renderer/scales/score-scale.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { type OutcomeId, outcomeIds } from '#shared/analysis/value/value-model.ts';
import type { Returns } from '#shared/analysis/value/value-types.ts';
import { buildCashFlowChart } from '#shared/charts/cash-flow.ts';

/** What each year brings and costs, as columns and as a table. */
export function CashFlowPart({ analysis }: { readonly analysis: UseCaseAnalysis }) {
  const words = useMessages().inspector.value.uncertainty;
  const [wanted, setWanted] = useState<OutcomeId | null>(null);
  const { value, recommendation } = analysis;
  const all: Readonly<Record<OutcomeId, Returns | null>> = {
    simplest: value.simplest.returns,
    ml: value.ml.returns,
    increment: value.increment,
  };
  const known = outcomeIds.filter((id) => all[id] !== null);
  const byRecommendation = recommendation.effective === 'rules' ? 'simplest' : 'ml';
  const chosen = known.find((id) => id === (wanted ?? byRecommendation)) ?? known[0];
  const returns = chosen === undefined ? null : all[chosen];
  if (chosen === undefined || returns === null) return null;
  return (
    <Section title={words.cashFlow}>
      {known.length > 1 && (
        <Segmented
          label={words.chooseFlow}
          value={chosen}
          choices={known.map((id) => ({ value: id, label: words.outcomes[id] }))}
          onChange={setWanted}
        />
      )}
      <Flow returns={returns} />
      <p className="small soft">{words.cashFlowNote(chosen === 'increment')}</p>
    </Section>
  );
}

function Flow({ returns: { cashFlow } }: { readonly returns: Returns }) {
  const { inspector, format } = useMessages();
  const words = inspector.value.uncertainty;
  const size = { width: useScaleWidth(), letters: chartLetters };
  const chart = buildCashFlowChart(cashFlow, size, { year: (year) => format.number(year), amount: format.money });
  const columns = ['benefit', 'cost', 'net', 'cumulative'] as const;
  const last = cashFlow.at(-1);
  return (
    <>
      <ChartView chart={chart} label={words.cashFlowLabel(last?.cumulative ?? 0, last?.year ?? 0)} />
      <table className="pane-table">
        <thead>
          <tr>
            <th scope="col">{words.cashFlowHead.year}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words.cashFlowHead[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cashFlow.map((year) => (
            <tr key={year.year}>
              <th scope="row">{format.number(year.year)}</th>
              {columns.map((column) => (
                <td key={column}>{format.money(year[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
