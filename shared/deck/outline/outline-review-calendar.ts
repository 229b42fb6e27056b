import { daysUntil } from '#shared/analysis/risk/days-until.ts';
import { reviewDays } from '#shared/analysis/risk/review-days.ts';
import type { TierVerdict } from '#shared/analysis/risk/risk-types.ts';
import type { CalendarRow } from '#shared/charts/review-calendar.ts';
import type { Panel, PanelPart, PanelsSlide } from '../panels-slide.ts';
import { toPanel, toTextPart } from './panel-parts.ts';
import { type Telling, type ToldUseCase, toShortName } from './telling.ts';

const severity = ['critical', 'high', 'medium', 'low'] as const;
const quarters = 9;
const months = 24;
const mostRows = 20;

type Dated = {
  readonly told: ToldUseCase;
  readonly tier: TierVerdict;
  readonly reviews: readonly string[];
  readonly audits: readonly string[];
};

/** The first day of the quarter in which `day` lies. */
function toQuarterStart(day: string): string {
  const [year = '0000', month = '01'] = day.split('-');
  const first = Math.floor((Number(month) - 1) / 3) * 3 + 1;
  return `${year}-${String(first).padStart(2, '0')}-01`;
}

/** Quarters from `from`, the first day of one, to `day`; a day within a quarter as a share of it. */
function toQuarters(day: string, from: string): number {
  const start = toQuarterStart(day);
  const [year = 0, month = 1] = start.split('-').map(Number);
  const [firstYear = 0, firstMonth = 1] = from.split('-').map(Number);
  return ((year - firstYear) * 12 + month - firstMonth) / 3 + daysUntil(day, start) / 92;
}

function listDated(telling: Telling): readonly Dated[] {
  const known = telling.useCases.flatMap((told): readonly Dated[] => {
    const { tier } = told.found.risk;
    const days = reviewDays(told.found.risk, months).filter(({ day }) => daysUntil(day, telling.generatedOn) >= 0);
    if (tier === null || tier === 'prohibited' || days.length === 0) return [];
    const of = (kind: 'review' | 'audit') => days.filter((each) => each.kind === kind).map(({ day }) => day);
    return [{ told, tier, reviews: of('review'), audits: of('audit') }];
  });
  return severity.flatMap((tier) => known.filter((each) => each.tier === tier));
}

function toOwed(telling: Telling): Panel {
  const { deck, common } = telling.messages;
  const words = deck.calendar;
  const parts = severity.flatMap((tier): readonly PanelPart[] => {
    const those = telling.useCases.filter(({ found }) => found.risk.tier === tier);
    if (those.length === 0) return [];
    const open = those.reduce((sum, { found }) => sum + found.risk.controlsRequired - found.risk.controlsDone, 0);
    return toTextPart([
      { text: words.ofTier(common.tiers[tier], those.length), emphasis: 'strong' },
      { text: `${deck.risk.reviews[tier]}. ${words.open(open)}` },
    ]);
  });
  return toPanel(words.owed, parts);
}

type Law = { readonly day: string; readonly name: string; readonly count: number };

/** The classes under the EU AI Act with the day from which they ask for something, the earliest first. */
function listLaws(telling: Telling): readonly Law[] {
  const laws = new Map<string, Law>();
  for (const { found } of telling.useCases) {
    const { euClass, law } = found.risk;
    if (euClass === null || law.appliesFrom === null || found.risk.tier === 'prohibited') continue;
    const name = telling.messages.framework.regulation.euClasses[euClass];
    const count = (laws.get(euClass)?.count ?? 0) + 1;
    laws.set(euClass, { day: law.appliesFrom, name, count });
  }
  return [...laws.values()].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** When each use case is looked at again in the next two years, beside what its tier owes; null while nothing has a day. */
export function outlineReviewCalendar(telling: Telling): PanelsSlide | null {
  const dated = listDated(telling);
  const days = dated.flatMap(({ reviews, audits }) => [...reviews, ...audits]).toSorted();
  const firstDay = days[0];
  if (firstDay === undefined) return null;
  const { deck, common } = telling.messages;
  const words = deck.calendar;
  const from = toQuarterStart(telling.generatedOn);
  const at = (day: string) => toQuarters(day, from);
  const isShown = (day: string) => at(day) <= quarters;
  const laws = listLaws(telling);
  const shown = dated.slice(0, mostRows);
  const undated = telling.useCases.filter(
    ({ found: { risk } }) => risk.cadenceMonths !== null && risk.nextReview === null,
  ).length;
  const rows = shown.map(
    ({ told, tier, reviews, audits }): CalendarRow => ({
      name: toShortName(told, telling),
      tier,
      reviews: reviews.filter(isShown).map(at),
      audits: audits.filter(isShown).map(at),
    }),
  );
  const reviews = dated.reduce((sum, each) => sum + each.reviews.length, 0);
  const titles = words.titles({ reviews, audits: days.length - reviews, firstDay });
  const bounds = [...new Set(laws.map(({ day }) => day))].map((day) => ({ at: at(day), text: words.bound(day) }));
  const sentences = shown.map(({ told, tier, ...each }) =>
    words.row(toShortName(told, telling), common.tiers[tier], each.reviews.length, each.audits.length),
  );
  const chart: PanelPart = {
    type: 'chart',
    chart: { type: 'reviews', rows, bounds, quarters, from },
    alternative: [words.alternative(titles[0], rows.length), ...sentences].join(' '),
    height: 0,
    grows: true,
  };
  const more = dated.length - shown.length;
  return {
    ...telling.frame({
      id: 'review-calendar',
      section: 'risk',
      name: words.name,
      titles,
      subtitle: words.subtitle,
      notes: telling.messages.framework.regulation.disclaimer,
    }),
    type: 'panels',
    columns: [
      { span: 9, panels: [toPanel('', [chart, ...toTextPart(more > 0 ? words.more(more) : '', 'quiet')])] },
      {
        span: 3,
        panels: [
          toOwed(telling),
          toPanel(
            words.laws,
            laws.flatMap(({ name, day, count }) => toTextPart(words.law(name, day, count))),
          ),
          toPanel('', toTextPart(undated === 0 ? '' : words.undated(undated), 'quiet')),
        ],
      },
    ],
  };
}
