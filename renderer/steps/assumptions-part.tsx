import { NumberField } from '#renderer/parts/number-field.tsx';
import { Select } from '#renderer/parts/select.tsx';
import { DateField } from '#renderer/parts/text-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { assumptionsUpdate } from '#shared/commands/assumptions/update.ts';
import { portfolioUpdate } from '#shared/commands/portfolio/update.ts';
import type { Assumptions } from '#shared/workspace/types.ts';
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
  const { steps, format } = useMessages();
  const { frame } = steps;
  const { assumptions, portfolio } = useOpenWorkspace().content;
  const { assumptions: ours } = usePack();
  const { run } = useEdit();
  const set = (changes: Partial<Assumptions>) =>
    run(assumptionsUpdate, changes, ['assumptions', ...Object.keys(changes)].join('.'));
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
          kind="count"
          label={frame.budget}
          unit={assumptions.currency}
          value={portfolio.budget}
          onChange={(budget) => run(portfolioUpdate, { budget }, 'portfolio.budget')}
        />
        <NumberField
          kind="count"
          label={frame.horizon}
          unit={frame.horizonUnit}
          value={assumptions.horizonYears}
          fallback={format.number(ours.horizonYears)}
          least={1}
          most={20}
          isWhole
          onChange={(horizonYears) => set({ horizonYears })}
        />
        <NumberField
          kind="share"
          label={frame.discountRate}
          value={assumptions.discountRate}
          fallback={format.percent(ours.discountRate)}
          least={-0.5}
          onChange={(discountRate) => set({ discountRate })}
        />
        <NumberField
          kind="count"
          label={frame.upkeep}
          unit={frame.upkeepUnit}
          value={assumptions.upkeepMultiple?.likely ?? null}
          fallback={format.number(ours.upkeepMultiple.likely, 1)}
          most={100}
          onChange={(likely) =>
            set({ upkeepMultiple: toThreePoint(likely, assumptions.upkeepMultiple ?? ours.upkeepMultiple) })
          }
        />
        <NumberField
          kind="count"
          label={frame.materiality}
          unit={frame.materialityUnit}
          value={assumptions.materialityLimit}
          fallback={format.money(ours.materialityLimit)}
          onChange={(materialityLimit) => set({ materialityLimit })}
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
function toThreePoint(likely: number | null, { low, high }: Range): Range | null {
  if (likely === null) return null;
  return { low: Math.min(low, likely), likely, high: Math.max(high, likely) };
}
