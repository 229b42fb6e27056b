import type { NpvRange } from '#shared/analysis/value/value-types.ts';
import type { TornadoRow } from '#shared/charts/tornado.ts';
import type { PanelPart, PanelsSlide } from '../panels-slide.ts';
import { toDistributionPart, toPanel, toRangesPart, toTextPart, toTornadoPart, toTornadoRows } from './panel-parts.ts';
import { type Telling, type ToldUseCase, toShortName } from './telling.ts';

const mostRanges = 5;
const mostBars = 9;

export type ToldValue = {
  readonly told: ToldUseCase;
  readonly option: 'simplest' | 'ml';
  readonly range: NpvRange;
};

/** The funded use cases whose value is drawn, worth most in the middle first. */
export function listFundedValues(telling: Telling): readonly ToldValue[] {
  const { draws } = telling.analysis;
  const told = new Map(telling.useCases.map((one) => [one.found.id, one]));
  return (draws?.portfolio?.of ?? [])
    .flatMap(({ id, option }): readonly ToldValue[] => {
      const one = told.get(id);
      const range = draws?.useCases[id]?.value[option] ?? null;
      return one === undefined || range === null ? [] : [{ told: one, option, range }];
    })
    .toSorted((a, b) => b.range.p50 - a.range.p50);
}

type Move = TornadoRow & { readonly mover: string };

/** Each input of each funded use case, by how far it alone moves the whole; values add up, so their changes do. */
function listMoves(values: readonly ToldValue[], base: number, telling: Telling): readonly Move[] {
  const moves = values.flatMap(({ told, range: { tornado } }) => {
    const name = toShortName(told, telling);
    return toTornadoRows(tornado.bars, telling).map((row): Move => {
      const rest = base - tornado.base;
      const label = telling.messages.format.labeled(name, row.label);
      return { ...row, label, atLow: rest + row.atLow, atHigh: rest + row.atHigh, mover: name };
    });
  });
  const reach = ({ atLow, atHigh }: Move) => Math.abs(atHigh - atLow);
  return moves.toSorted((a, b) => reach(b) - reach(a)).slice(0, mostBars);
}

function toAgainst(values: readonly ToldValue[], telling: Telling): readonly PanelPart[] {
  const words = telling.messages.deck.value;
  const withMl = values.filter(({ option }) => option === 'ml');
  const known = withMl.filter(({ told }) => told.found.value.incrementalNpv !== null);
  const increment = known.reduce((sum, { told }) => sum + (told.found.value.incrementalNpv ?? 0), 0);
  const simple = values.length - withMl.length;
  const unknown = withMl.length - known.length;
  return [
    ...toTextPart(known.length === 0 ? '' : words.againstMl(known.length, increment)),
    ...toTextPart(simple === 0 ? '' : words.againstSimple(simple)),
    ...toTextPart(unknown === 0 ? '' : words.againstUnknown(unknown)),
  ];
}

/** How sure the value of what is funded is, together: null where nothing is funded or money is left out. */
export function outlinePortfolioValue(telling: Telling): PanelsSlide | null {
  const draws = telling.analysis.draws?.portfolio ?? null;
  const values = listFundedValues(telling);
  if (draws === null || values.length === 0 || telling.isPublic) return null;
  const words = telling.messages.deck.value;
  const base = values.reduce((sum, { range }) => sum + range.tornado.base, 0);
  const moves = listMoves(values, base, telling);
  const rows = values.slice(0, mostRanges).map(({ told, option, range: { p10, p50, p90 } }) => {
    return { label: toShortName(told, telling), p10, p50, p90, isWeak: option === 'simplest' };
  });
  const more = values.length - rows.length;
  const mover = moves[0]?.mover ?? null;
  return {
    ...telling.frame({
      id: 'value',
      section: 'value',
      head: words.head,
      titles: words.titles(draws, mover),
      subtitle: words.subtitle(values.length, draws.n),
      notes: [words.note, draws.correlation > 0 ? words.linked(draws.correlation) : ''].join(' ').trim(),
    }),
    type: 'panels',
    columns: [
      {
        span: 6,
        panels: [
          toPanel(words.howSure, [
            toDistributionPart(draws, 104, telling),
            ...toTextPart(words.gains(draws.shareAboveZero)),
          ]),
          toPanel(words.where, [
            ...toRangesPart(rows, words.rangesAlternative(rows.length), telling),
            ...toTextPart(more > 0 ? words.more(more) : '', 'quiet'),
          ]),
        ],
      },
      {
        span: 6,
        panels: [
          toPanel(words.moves, [
            ...toTornadoPart(base, moves, telling),
            ...toTextPart(moves.length === 0 ? words.movesNothing : ''),
          ]),
          toPanel(words.against, toAgainst(values, telling)),
        ],
      },
    ],
  };
}
