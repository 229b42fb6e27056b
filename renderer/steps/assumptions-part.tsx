import { NumberField } from '#renderer/parts/number-field.tsx';
import { Select } from '#renderer/parts/select.tsx';
import { DateField } from '#renderer/parts/text-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { assumptionsUpdate } from '#shared/commands/assumptions/update.ts';
import { portfolioUpdate } from '#shared/commands/portfolio/update.ts';
import { defaultAssumptions } from '#shared/framework/thresholds.ts';
import { Part } from './part.tsx';

const currencies = [
  'USD',
  'EUR',
  'GBP',
  'CHF',
  'CAD',
  'AUD',
  'JPY',
  'CNY',
  'INR',
  'BRL',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
];

/** What every computation starts from; what nobody set is marked as the app's default. */
export function AssumptionsPart() {
  const { steps, common, format } = useMessages();
  const { frame } = steps;
  const { assumptions, portfolio } = useOpenWorkspace().content;
  const { run } = useEdit();
  const mark = (value: unknown) =>
    value === null ? <span className="default-mark">{common.default}</span> : undefined;
  const known = currencies.includes(assumptions.currency) ? currencies : [assumptions.currency, ...currencies];
  return (
    <Part title={frame.assumptions} hint={frame.assumptionsHint}>
      <div className="step-fields step-narrow">
        <Select
          label={frame.currency}
          value={assumptions.currency}
          choices={known.map((code) => ({ value: code, label: code }))}
          onChange={(currency) => run(assumptionsUpdate, { currency })}
        />
        <NumberField
          label={frame.budget}
          value={portfolio.budget}
          min={0}
          show={format.money}
          invalid={frame.materialityInvalid}
          onChange={(budget) => run(portfolioUpdate, { budget })}
        />
        <NumberField
          label={frame.horizon}
          mark={mark(assumptions.horizonYears)}
          unit={frame.horizonUnit}
          value={assumptions.horizonYears}
          placeholder={format.number(defaultAssumptions.horizonYears)}
          min={1}
          max={20}
          whole
          invalid={frame.horizonInvalid}
          onChange={(horizonYears) => run(assumptionsUpdate, { horizonYears })}
        />
        <NumberField
          label={frame.discountRate}
          mark={mark(assumptions.discountRate)}
          value={assumptions.discountRate}
          placeholder={format.percent(defaultAssumptions.discountRate)}
          asPercent
          min={-0.5}
          max={1}
          show={(rate) => format.percent(rate, 1)}
          invalid={frame.discountRateInvalid}
          onChange={(discountRate) => run(assumptionsUpdate, { discountRate })}
        />
        <NumberField
          label={frame.upkeep}
          mark={mark(assumptions.upkeepMultiple)}
          unit={frame.upkeepUnit}
          value={assumptions.upkeepMultiple?.likely ?? null}
          placeholder={format.number(defaultAssumptions.upkeepMultiple.likely, 1)}
          min={0}
          max={100}
          invalid={frame.upkeepInvalid}
          onChange={(likely) =>
            run(assumptionsUpdate, { upkeepMultiple: toThreePoint(likely, assumptions.upkeepMultiple) })
          }
        />
        <NumberField
          label={frame.materiality}
          mark={mark(assumptions.materialityLimit)}
          unit={frame.materialityUnit}
          value={assumptions.materialityLimit}
          placeholder={format.money(defaultAssumptions.materialityLimit)}
          min={0}
          show={format.money}
          invalid={frame.materialityInvalid}
          onChange={(materialityLimit) => run(assumptionsUpdate, { materialityLimit })}
        />
        <DateField
          label={frame.planStart}
          value={assumptions.planStart}
          onChange={(planStart) => run(assumptionsUpdate, { planStart })}
        />
      </div>
    </Part>
  );
}

type Range = { readonly low: number; readonly likely: number; readonly high: number };

/** A new likely value within the range that stands, which widens where it must. */
function toThreePoint(likely: number | null, before: Range | null): Range | null {
  if (likely === null) return null;
  const { low, high } = before ?? defaultAssumptions.upkeepMultiple;
  return { low: Math.min(low, likely), likely, high: Math.max(high, likely) };
}
