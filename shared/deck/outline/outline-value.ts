import type { OptionResult } from '#shared/analysis/value/value-types.ts';
import type { UseCaseSlide } from '../slide.ts';
import type { Telling, ToldUseCase } from './telling.ts';

/** True where the reasons beside the verdict say by how much machine learning is worth more or less. */
function isIncrementSaid({ found }: ToldUseCase): boolean {
  const { reasons } = found.recommendation;
  return reasons[0]?.id === 'gate.simplest-wins' || reasons.some(({ id }) => id === 'value.ml-better');
}

type ValueRow = UseCaseSlide['value']['rows'][number];

function toValueRows({ found }: ToldUseCase, telling: Telling): readonly ValueRow[] {
  const { value } = found;
  const { format, deck, common } = telling.messages;
  const words = deck.useCase;
  const options: readonly OptionResult[] = [value.nothing, value.simplest, value.ml];
  const row = (
    label: string,
    of: (option: OptionResult) => number | null,
    say: (known: number) => string,
    isTotal = false,
  ): ValueRow => ({
    label,
    values: options.map((option) => {
      const known = of(option);
      return known === null ? common.unknown : say(known);
    }),
    isTotal,
  });
  return [
    row(
      words.accuracy,
      (option) => option.accuracy,
      (known) => format.percent(known, 1),
    ),
    row(words.benefit, (option) => option.benefitPerYear, format.money),
    row(words.build, (option) => option.buildCost, format.money),
    row(words.upkeep, (option) => option.upkeepPerYear, format.money),
    row(words.npv(value.horizonYears.value), (option) => option.npv, format.money, true),
  ].filter(({ values }) => values.some((text) => text !== common.unknown));
}

type Shortfall = { readonly reached: number; readonly wanted: number; readonly less: number };

/** Where money decides for the simplest approach although only machine learning is good enough. */
function findShortfall({ found: { value, recommendation } }: ToldUseCase): Shortfall | null {
  const { accuracy: wanted, reachedBy } = value.goodEnough;
  const reached = value.simplest.accuracy;
  const isMoney = recommendation.gate === 'simplest-wins' && recommendation.override === null;
  if (!isMoney || reachedBy !== 'ml' || wanted === null || reached === null) return null;
  return value.incrementalNpv === null || value.incrementalNpv >= 0
    ? null
    : { reached, wanted, less: -value.incrementalNpv };
}

/** What the value rests on that nobody gave, each in words. */
function listDefaults({ useCase, found: { value } }: ToldUseCase, telling: Telling): readonly string[] {
  const words = telling.messages.deck.useCase.defaulted;
  const { assumptions } = telling.content;
  const { ml } = useCase.value;
  const isUpkeepOurs =
    ml.buildCost !== null &&
    ml.runCostPerYear === null &&
    ml.upkeepMultiple === null &&
    assumptions.upkeepMultiple === null;
  return [
    value.horizonYears.source === 'default' ? words.years(value.horizonYears.value) : '',
    value.discountRate.source === 'default' ? words.rate(value.discountRate.value) : '',
    isUpkeepOurs ? words.mlUpkeep(telling.pack.assumptions.upkeepMultiple.likely) : '',
  ].filter((text) => text !== '');
}

/** What nothing, the simplest approach and machine learning are worth, and what that rests on. */
export function outlineValue(told: ToldUseCase, telling: Telling): UseCaseSlide['value'] {
  const words = telling.messages.deck.useCase;
  const { value } = told.found;
  if (telling.isPublic) return { heading: words.value, columns: [], rows: [], remarks: [words.valueHidden] };
  const kind = told.useCase.value.simplestKind;
  const simplest = kind === null ? words.options.simplest : words.simplestKinds[kind];
  const rows = toValueRows(told, telling);
  const isKnown =
    value.simplest.npv !== null ||
    value.ml.npv !== null ||
    value.ml.accuracy !== null ||
    value.simplest.accuracy !== null;
  const { accuracy, reachedBy } = value.goodEnough;
  const names = { nothing: words.options.nothing, simplest, ml: words.options.ml };
  const shortfall = findShortfall(told);
  const isSaid = isIncrementSaid(told);
  const remarks = [
    isKnown ? '' : words.valueUnknown,
    ...(shortfall === null
      ? [
          accuracy === null
            ? words.noGoodEnough
            : words.goodEnough(accuracy, reachedBy === null ? null : names[reachedBy]),
          value.incrementalNpv === null || isSaid ? '' : words.increment(value.incrementalNpv),
        ]
      : [words.shortfall({ ...shortfall, kind })]),
    value.breakEven?.accuracy == null
      ? ''
      : value.breakEven.accuracy > 1
        ? words.noBreakEven
        : words.breakEven(value.breakEven.accuracy),
    isKnown ? words.defaults(listDefaults(told, telling)) : '',
  ];
  return {
    heading: words.value,
    columns: isKnown ? [words.options.nothing, simplest, words.options.ml] : [],
    rows: isKnown ? rows : [],
    remarks: [remarks.filter((text) => text !== '').join(' '), telling.note(told.useCase.value.note)].filter(
      (text) => text !== '',
    ),
  };
}
