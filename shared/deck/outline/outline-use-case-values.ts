import type { ValueDraws } from '#shared/analysis/value/value-types.ts';
import type { RangeRow } from '#shared/charts/range.ts';
import type { PanelPart, PanelsSlide } from '../panels-slide.ts';
import { listFundedValues, type ToldValue } from './outline-portfolio-value.ts';
import { toDistributionPart, toPanel, toRangesPart, toTextPart, toTornadoPart, toTornadoRows } from './panel-parts.ts';
import { type Telling, toShortName } from './telling.ts';

/** With more funded use cases, those that are worth most get a page. */
const mostPages = 12;
const mostBars = 5;
const options = ['simplest', 'ml', 'increment'] as const;

function toComparison(draws: ValueDraws, telling: Telling): readonly PanelPart[] {
  const words = telling.messages.deck.value.useCase;
  const { format } = telling.messages;
  const known = options.flatMap((id) => {
    const range = draws[id];
    return range === null ? [] : [{ id, range }];
  });
  const rows = known.map(({ id, range: { p10, p50, p90 } }): RangeRow => {
    return { label: words.options[id], p10, p50, p90, isWeak: id === 'simplest' };
  });
  const table: PanelPart = {
    type: 'table',
    columns: [words.table.p10, words.table.p50, words.table.p90, words.table.chance],
    rows: known.map(({ id, range }) => ({
      label: words.options[id],
      values: [
        format.money(range.p10),
        format.money(range.p50),
        format.money(range.p90),
        words.chance(range.shareAboveZero),
      ],
      isTotal: id === 'increment',
    })),
  };
  return [
    ...toRangesPart(rows, '', telling),
    table,
    ...toTextPart(draws.increment === null ? '' : words.rangesNote, 'quiet'),
  ];
}

function toBreakEven({ told: { found } }: ToldValue, telling: Telling): readonly PanelPart[] {
  const words = telling.messages.inspector.value;
  const point = found.value.breakEven;
  if (point === null) return toTextPart(telling.messages.deck.value.useCase.noBreakEven, 'quiet');
  if (point.verdict === 'costs-no-more') return toTextPart(words.uncertainty.breakEvenFree);
  if (point.verdict === 'never') return toTextPart(words.noBreakEven);
  return words.breakEvenSentences(point).flatMap((sentence) => toTextPart(sentence));
}

function outlineOne(value: ToldValue, draws: ValueDraws, notes: string, telling: Telling): PanelsSlide {
  const { told, option, range } = value;
  const words = telling.messages.deck.value.useCase;
  const title = toShortName(told, telling);
  const { increment } = draws;
  const moved = increment ?? range;
  const over = increment === null ? null : { chance: increment.shareAboveZero, isMl: option === 'ml' };
  const bars = toTornadoRows(moved.tornado.bars.slice(0, mostBars), telling);
  return {
    ...telling.frame({
      id: `value-${told.found.id}`,
      section: 'use-case-values',
      name: words.name(told.useCase.number, title),
      titles: words.titles(title, range, over),
      subtitle: words.subtitle(told.found.value.horizonYears.value),
      notes,
    }),
    type: 'panels',
    columns: [
      {
        span: 6,
        panels: [
          toPanel(words.ranges, toComparison(draws, telling)),
          toPanel(words.breakEven, toBreakEven(value, telling)),
        ],
      },
      {
        span: 6,
        panels: [
          toPanel(words.how(words.options[option]), [toDistributionPart(range, 104, telling)]),
          toPanel(
            increment === null ? words.moves : words.movesDifference,
            toTornadoPart(moved.tornado.base, bars, telling),
          ),
        ],
      },
    ],
  };
}

/** How sure the value of each funded use case is, against the simplest approach; those without any range are left out. */
export function outlineUseCaseValues(telling: Telling): readonly PanelsSlide[] {
  if (telling.isPublic) return [];
  const words = telling.messages.deck.value.useCase;
  const told = listFundedValues(telling).flatMap((value) => {
    const draws = telling.analysis.draws?.useCases[value.told.found.id]?.value;
    return draws === undefined || draws.spread.length === 0 ? [] : [{ value, draws }];
  });
  const more = told.length - mostPages;
  return told.slice(0, mostPages).map(({ value, draws }, index) => {
    const isLast = index === mostPages - 1 && more > 0;
    return outlineOne(value, draws, isLast ? words.moreCases(more) : words.note, telling);
  });
}
