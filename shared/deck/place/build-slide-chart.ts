import { assertNever } from '#shared/assert-never.ts';
import { buildAgreementChart } from '#shared/charts/agreement.ts';
import { buildBudgetStack } from '#shared/charts/budget-stack.ts';
import type { Chart, ChartSize } from '#shared/charts/chart.ts';
import { buildDistributionChart } from '#shared/charts/distribution.ts';
import { buildGanttChart } from '#shared/charts/gantt.ts';
import { buildMatrixChart } from '#shared/charts/matrix.ts';
import { buildRangeChart } from '#shared/charts/range.ts';
import { buildReviewCalendar } from '#shared/charts/review-calendar.ts';
import { buildStaffingChart } from '#shared/charts/staffing.ts';
import { buildTornadoChart } from '#shared/charts/tornado.ts';
import type { WholeMessages } from '#shared/messages/whole-messages.ts';
import { createQuarterNames } from '../quarter-names.ts';
import type { SlideChart } from '../slide-chart.ts';

function buildMatrix(
  chart: Extract<SlideChart, { readonly type: 'matrix' }>,
  size: ChartSize,
  messages: WholeMessages,
) {
  const { quadrants, up, across, acrossMeaning } = messages.lenses.value;
  return buildMatrixChart(chart.items, size, {
    up,
    across: messages.format.labeled(across, acrossMeaning),
    quadrants: {
      'quick-win': quadrants['quick-win'].name,
      'strategic-bet': quadrants['strategic-bet'].name,
      'fill-in': quadrants['fill-in'].name,
      park: quadrants.park.name,
    },
    tick: (points) => messages.format.number(points),
  });
}

function buildBudget(
  chart: Extract<SlideChart, { readonly type: 'budget' }>,
  size: ChartSize,
  messages: WholeMessages,
) {
  const { money } = messages.plan;
  return buildBudgetStack(chart.years, chart.overtakesIn, size, {
    year: ({ index, calendarYear }) => money.year(index, calendarYear),
    layer: {
      upkeep: money.rows.upkeep,
      build: money.rows.build,
      platform: money.platformAndFoundations,
      reviews: money.rows.reviews,
    },
    amount: messages.format.money,
    overtakes: money.overtakes,
  });
}

/** The chart that a slide asks for, at this size, in the words of the deck; the screen has the same from the same builders. */
export function buildSlideChart(chart: SlideChart, size: ChartSize, messages: WholeMessages): Chart {
  const { format, inspector, plan, deck } = messages;
  const words = inspector.value.uncertainty;
  switch (chart.type) {
    case 'distribution':
      return buildDistributionChart(chart.draws, size, { ...words.percentiles, tick: format.money });
    case 'tornado':
      return buildTornadoChart(chart, size, words.tornadoBase);
    case 'ranges':
      return buildRangeChart(chart.rows, size, format.money);
    case 'matrix':
      return buildMatrix(chart, size, messages);
    case 'gantt':
      return buildGanttChart(chart.groups, chart.quarters, size, createQuarterNames(messages, chart.planStart));
    case 'budget':
      return buildBudget(chart, size, messages);
    case 'staffing':
      return buildStaffingChart(chart.rows, size, {
        ...createQuarterNames(messages, chart.planStart),
        usedOf: plan.roadmap.usedOf,
      });
    case 'reviews':
      return buildReviewCalendar(
        chart.rows,
        chart.bounds,
        chart.quarters,
        size,
        createQuarterNames(messages, chart.from),
      );
    case 'agreement':
      return buildAgreementChart(chart.rows, deck.disagreement.bounds, size);
    default:
      return assertNever(chart);
  }
}
