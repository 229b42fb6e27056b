import type { BudgetYear } from '#shared/analysis/portfolio/budget-plan.ts';
import type { Simulation } from '#shared/analysis/value/summarize-draws.ts';
import type { AgreementRow } from '#shared/charts/agreement.ts';
import type { GanttGroup } from '#shared/charts/gantt.ts';
import type { MatrixItem } from '#shared/charts/matrix.ts';
import type { RangeRow } from '#shared/charts/range.ts';
import type { CalendarBound, CalendarRow } from '#shared/charts/review-calendar.ts';
import type { StaffingRow } from '#shared/charts/staffing.ts';
import type { TornadoRow } from '#shared/charts/tornado.ts';

/** First day of the plan, from which its quarters count; null: quarters have numbers instead of names. */
type PlanStart = string | null;

/** What a chart of the deck shows; how large it is drawn, the page says. */
export type SlideChart =
  | { readonly type: 'distribution'; readonly draws: Simulation }
  | { readonly type: 'tornado'; readonly base: number; readonly rows: readonly TornadoRow[] }
  | { readonly type: 'ranges'; readonly rows: readonly RangeRow[] }
  | { readonly type: 'matrix'; readonly items: readonly MatrixItem[] }
  | {
      readonly type: 'gantt';
      readonly groups: readonly GanttGroup[];
      readonly quarters: number;
      readonly planStart: PlanStart;
    }
  | { readonly type: 'budget'; readonly years: readonly BudgetYear[]; readonly overtakesIn: number | null }
  | { readonly type: 'staffing'; readonly rows: readonly StaffingRow[]; readonly planStart: PlanStart }
  | {
      readonly type: 'reviews';
      readonly rows: readonly CalendarRow[];
      readonly bounds: readonly CalendarBound[];
      readonly quarters: number;
      readonly from: string;
    }
  | { readonly type: 'agreement'; readonly rows: readonly AgreementRow[] };
