import { ChartView, chartLetters } from '#renderer/charts/chart-view.tsx';
import { useReasonText } from '#renderer/inspector/use-reason-text.ts';
import { NumberField } from '#renderer/parts/number-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { type BudgetPlan, budgetRowIds } from '#shared/analysis/portfolio/budget-plan.ts';
import { buildBudgetStack } from '#shared/charts/budget-stack.ts';
import { portfolioUpdate } from '#shared/commands/portfolio/update.ts';
import { useChartWidth } from './use-chart-width.ts';

/** What the chosen set costs in each year, by kind, and how that adds up with the commitment. */
export function BudgetView() {
  const { plan, format } = useMessages();
  const { money } = plan;
  const { budget } = useAnalysis().portfolio;
  const [ref, width] = useChartWidth();
  const { years, upkeepOvertakesIn } = budget;
  const isEmpty = !(budget.totals.total > 0);
  const size = { width, letters: chartLetters };
  const chart = buildBudgetStack(years, upkeepOvertakesIn, size, {
    year: ({ index, calendarYear }) => money.year(index, calendarYear),
    layer: {
      upkeep: money.rows.upkeep,
      build: money.rows.build,
      platform: money.platformAndFoundations,
      reviews: money.rows.reviews,
    },
    amount: format.money,
    overtakes: money.overtakes,
  });
  return (
    <div className="plan-scroll">
      <h3>{money.title}</h3>
      <p className="small soft">{money.lead}</p>
      <div className="plan-pair">
        <div ref={ref} className="plan-chart">
          {isEmpty ? (
            <p className="soft">{money.nothing}</p>
          ) : (
            <ChartView chart={chart} label={money.chart(years.length)} />
          )}
        </div>
        <div>
          {!isEmpty && <YearTable budget={budget} />}
          <AddsUp budget={budget} />
          <Costs />
        </div>
      </div>
    </div>
  );
}

function YearTable({ budget: { years, totals, upkeepOvertakesIn } }: { readonly budget: BudgetPlan }) {
  const { plan, format } = useMessages();
  const { money } = plan;
  const say = (amount: number) => (amount === 0 ? money.none : format.money(amount));
  return (
    <div className="plan-wide">
      <table className="plan-years">
        <caption className="visually-hidden">{money.title}</caption>
        <thead>
          <tr>
            <td />
            {years.map(({ index, calendarYear }) => (
              <th
                key={index}
                scope="col"
                className="decide-number"
                data-overtakes={index === upkeepOvertakesIn || undefined}
              >
                {money.year(index, calendarYear)}
              </th>
            ))}
            <th scope="col" className="decide-number">
              {money.all}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...budgetRowIds, 'total' as const].map((row) => (
            <tr key={row} data-total={row === 'total' || undefined}>
              <th scope="row">{money.rows[row]}</th>
              {years.map((year) => (
                <td key={year.index} className="decide-number">
                  {say(year[row])}
                </td>
              ))}
              <td className="decide-number">{say(totals[row])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The sentences that tie commitment, years and upkeep together. */
function AddsUp({ budget }: { readonly budget: BudgetPlan }) {
  const { plan } = useMessages();
  const { money } = plan;
  const say = useReasonText();
  const { byId } = useAnalysis();
  const { enablers } = useOpenWorkspace().content;
  const { years, upkeepOvertakesIn, reconciliation, unscheduled, unknown } = budget;
  const marked = upkeepOvertakesIn === null ? undefined : years[upkeepOvertakesIn];
  const titles = new Map<string, string>([
    ...Object.entries(enablers).map(([id, { title }]) => [id, title] as const),
    ...Object.entries(byId).map(([id, { title }]) => [id, title] as const),
  ]);
  return (
    <section aria-labelledby="plan-adds-up" className="plan-list">
      <h4 id="plan-adds-up">{money.addsUp}</h4>
      {reconciliation.commitment > 0 && (
        <p>{say({ id: 'portfolio.adds-up', values: { ...reconciliation, years: years.length } })}</p>
      )}
      {marked !== undefined && (
        <p>
          <b>
            {say({
              id: 'portfolio.overtakes',
              values: { index: marked.index, calendarYear: marked.calendarYear, upkeep: years.at(-1)?.upkeep ?? 0 },
            })}
          </b>
        </p>
      )}
      {marked === undefined && budget.totals.build > 0 && (
        <p>{say({ id: 'portfolio.never-overtakes', values: { years: years.length } })}</p>
      )}
      {unscheduled.length > 0 && <p>{money.unscheduled(unscheduled.map((id) => titles.get(id) ?? id))}</p>}
      {unknown.map((id) => (
        <p key={id} className="small soft">
          {money.unknown[id]}
        </p>
      ))}
    </section>
  );
}

/** What running costs beside the use cases. */
function Costs() {
  const { plan } = useMessages();
  const { portfolio, assumptions } = useOpenWorkspace().content;
  const { run, isReadOnly } = useEdit();
  const unit = assumptions.currency;
  const fields = [
    { name: 'platformCostPerYear', label: plan.platformCost, unit: `${unit} ${plan.aYear}` },
    { name: 'reviewCostPerYear', label: plan.governanceCost, unit: `${unit} ${plan.aYear}` },
    { name: 'costPerReview', label: plan.reviewCost, unit },
    { name: 'costPerAudit', label: plan.auditCost, unit },
  ] as const;
  return (
    <section aria-labelledby="plan-costs" className="plan-list">
      <h4 id="plan-costs">{plan.costs}</h4>
      <div className="plan-fields">
        {fields.map(({ name, label, unit: each }) => (
          <NumberField
            key={name}
            kind="count"
            label={label}
            unit={each}
            value={portfolio[name]}
            isReadOnly={isReadOnly}
            onChange={(amount) => run(portfolioUpdate, { [name]: amount }, `portfolio.${name}`)}
          />
        ))}
      </div>
    </section>
  );
}
