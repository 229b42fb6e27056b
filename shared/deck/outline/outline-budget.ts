import { budgetRowIds } from '#shared/analysis/portfolio/budget-plan.ts';
import type { PanelPart, PanelsSlide } from '../panels-slide.ts';
import { toPanel, toTextPart } from './panel-parts.ts';
import type { Telling } from './telling.ts';

/** Years that the table beside the chart holds. */
const mostYears = 6;

function toTable({ analysis, messages }: Telling): PanelPart {
  const { money } = messages.plan;
  const { years, totals } = analysis.portfolio.budget;
  const shown = years.slice(0, mostYears);
  const say = (amount: number) => (amount === 0 ? money.none : messages.format.money(amount));
  return {
    type: 'table',
    columns: [...shown.map(({ index, calendarYear }) => money.year(index, calendarYear)), money.all],
    rows: [...budgetRowIds, 'total' as const].map((row) => ({
      label: money.rows[row],
      values: [...shown.map((year) => say(year[row])), say(totals[row])],
      isTotal: row === 'total',
    })),
  };
}

function toSentences(telling: Telling): readonly PanelPart[] {
  const { analysis, messages } = telling;
  const { budget, selection } = analysis.portfolio;
  const { money } = messages.plan;
  const words = messages.deck.plan.budget;
  const commitment = messages.format.money(selection.commitment);
  const { reconciliation, unscheduled, unknown, years } = budget;
  const titles = new Map<string, string>([
    ...Object.entries(telling.content.enablers).map(([id, { title }]) => [id, title] as const),
    ...Object.entries(analysis.byId).map(([id, { title }]) => [id, title] as const),
  ]);
  const named = unscheduled.map((id) => telling.say(titles.get(id) ?? id));
  return [
    ...toTextPart(
      selection.budget === null
        ? words.noLimit(commitment)
        : words.limit(commitment, messages.format.money(selection.budget)),
    ),
    ...toTextPart(
      reconciliation.commitment > 0
        ? telling.explain({ id: 'portfolio.adds-up', values: { ...reconciliation, years: years.length } })
        : '',
    ),
    ...toTextPart(named.length === 0 ? '' : money.unscheduled(named)),
    ...unknown.flatMap((id) => toTextPart(money.unknown[id], 'quiet')),
  ];
}

/** What is funded costs by year, and from when on upkeep costs more than building; null where nothing costs anything. */
export function outlineBudget(telling: Telling): PanelsSlide | null {
  const { analysis, messages } = telling;
  const { years, totals, upkeepOvertakesIn } = analysis.portfolio.budget;
  if (!(totals.total > 0) || telling.isPublic) return null;
  const { money } = messages.plan;
  const words = messages.deck.plan.budget;
  const marked = upkeepOvertakesIn === null ? undefined : years[upkeepOvertakesIn];
  const titles = words.titles({
    overtakes: marked === undefined ? null : money.year(marked.index, marked.calendarYear).replace(/^Y/, 'y'),
    upkeep: years.at(-1)?.upkeep ?? 0,
    total: totals.total,
    years: years.length,
  });
  const sentences = years.map((year) =>
    words.year(money.year(year.index, year.calendarYear), messages.format.money(year.total)),
  );
  return {
    ...telling.frame({ id: 'budget', section: 'budget', titles, subtitle: words.subtitle }),
    type: 'panels',
    columns: [
      {
        span: 6,
        panels: [
          toPanel('', [
            {
              type: 'chart',
              chart: { type: 'budget', years, overtakesIn: upkeepOvertakesIn },
              alternative: [words.alternative(titles[0]), ...sentences].join(' '),
              height: 220,
              grows: true,
            },
          ]),
        ],
      },
      { span: 6, panels: [toPanel(words.table, [toTable(telling)]), toPanel(words.addsUp, toSentences(telling))] },
    ],
  };
}
