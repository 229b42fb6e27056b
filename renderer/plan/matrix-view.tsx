import { ChartView, chartLetters } from '#renderer/charts/chart-view.tsx';
import { showUseCase } from '#renderer/palette/show-use-case.ts';
import { TierSign } from '#renderer/signs/tier-sign.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import type { Standing } from '#shared/analysis/portfolio/standings.ts';
import { buildMatrixChart } from '#shared/charts/matrix.ts';
import { useChartWidth } from './use-chart-width.ts';

/** Value against feasibility, with the parts of each in a table. */
export function MatrixView() {
  const { plan, lenses, format } = useMessages();
  const { useCases, standings, portfolio } = useAnalysis();
  const [ref, width] = useChartWidth();
  const placed = useCases.flatMap((useCase) => {
    const standing = standings.byId[useCase.id];
    return standing?.effective ? [{ useCase, standing, effective: standing.effective }] : [];
  });
  const { quadrants } = lenses.value;
  const chart = buildMatrixChart(
    placed.map(({ useCase, standing, effective }) => ({
      name: useCase.title,
      value: effective.value,
      feasibility: effective.feasibility,
      cost: standing.cost,
      tier: useCase.risk.tier,
      isFunded: portfolio.selection.byId[useCase.id]?.isChosen === true,
    })),
    { width, letters: chartLetters },
    {
      up: lenses.value.up,
      across: format.labeled(lenses.value.across, lenses.value.acrossMeaning),
      quadrants: {
        'quick-win': quadrants['quick-win'].name,
        'strategic-bet': quadrants['strategic-bet'].name,
        'fill-in': quadrants['fill-in'].name,
        park: quadrants.park.name,
      },
      tick: (points) => format.number(points),
    },
  );
  const reference = standings.reference;
  return (
    <div className="plan-scroll">
      <h3>{plan.matrix.title}</h3>
      {reference !== null && (
        <p className="small soft">
          {plan.matrix.lead(format.money(reference))} {plan.matrix.key}
        </p>
      )}
      <div ref={ref} className="plan-chart">
        <ChartView chart={chart} label={plan.matrix.chart(placed.length)} />
      </div>
      <StandingTable />
    </div>
  );
}

const parts = ['data', 'suitability', 'maturity', 'operations', 'tier'] as const;

function StandingTable() {
  const { plan } = useMessages();
  const { useCases, standings } = useAnalysis();
  const rank = (standing: Standing | undefined) =>
    standing?.effective ? standing.effective.value * standing.effective.feasibility : -1;
  const sorted = useCases.toSorted((a, b) => rank(standings.byId[b.id]) - rank(standings.byId[a.id]));
  return (
    <div className="plan-wide">
      <table className="decide-table">
        <caption className="visually-hidden">{plan.matrix.placed}</caption>
        <thead>
          <tr>
            <th scope="col">{plan.useCase}</th>
            <th scope="col">{plan.matrix.quadrant}</th>
            <th scope="col" className="decide-number">
              {plan.matrix.value}
            </th>
            <th scope="col" className="decide-number">
              {plan.matrix.feasibility}
            </th>
            {parts.map((part) => (
              <th key={part} scope="col" className="decide-number">
                {plan.matrix.parts[part]}
              </th>
            ))}
            <th scope="col" className="decide-number">
              {plan.matrix.cost}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((useCase) => {
            const standing = standings.byId[useCase.id];
            return standing === undefined ? null : (
              <StandingRow key={useCase.id} title={useCase.title} tier={useCase.risk.tier} standing={standing} />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = {
  readonly title: string;
  readonly tier: Parameters<typeof TierSign>[0]['tier'];
  readonly standing: Standing;
};

function StandingRow({ title, tier, standing }: RowProps) {
  const { plan, lenses, common, format } = useMessages();
  const say = (points: number | null) => (points === null ? common.unknown : format.number(points));
  const { effective, missing } = standing;
  return (
    <tr>
      <th scope="row">
        <button type="button" className="decide-title" onClick={() => showUseCase(standing.id)}>
          {title}
        </button>
      </th>
      <td>
        {effective === null ? (
          <span className="small soft">
            {plan.matrix.notPlaced}: {format.list(missing.map((gap) => lenses.value.gaps[gap]))}
          </span>
        ) : (
          lenses.value.quadrants[effective.quadrant].name
        )}
      </td>
      <td className="decide-number">{say(effective?.value ?? standing.value)}</td>
      <td className="decide-number">{say(effective?.feasibility ?? standing.feasibility)}</td>
      {parts.map((id) => {
        const part = standing.parts.find((each) => each.id === id);
        return (
          <td key={id} className="decide-number soft">
            {id === 'tier' && tier !== null ? <TierSign tier={tier} /> : null} {say(part?.points ?? null)}
          </td>
        );
      })}
      <td className="decide-number">{standing.cost === null ? common.unknown : format.money(standing.cost)}</td>
    </tr>
  );
}
