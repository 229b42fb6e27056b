import type { OutcomeId } from '../value/value-model.ts';

type Priced = 'simplest' | 'ml';

/** The values of the sentences that explain what a use case is worth, step by step. */
export type WhyValueReasons = {
  'why.npv': { readonly option: Priced; readonly npv: number; readonly years: number; readonly rate: number };
  'why.increment': { readonly npv: number; readonly ml: number | null; readonly simplest: number | null };
  'why.benefit-by-accuracy': {
    readonly option: Priced;
    readonly benefit: number;
    readonly decisions: number;
    readonly gain: number;
    readonly worth: number;
    readonly adoption: number;
  };
  'why.benefit-by-matrix': {
    readonly option: Priced;
    readonly benefit: number;
    readonly decisions: number;
    readonly own: number;
    readonly today: number;
    readonly adoption: number;
  };
  'why.benefit-given': { readonly option: Priced; readonly benefit: number; readonly adoption: number };
  'why.adoption': { readonly adoption: number };
  'why.first-year': { readonly share: number };
  'why.build': { readonly option: Priced; readonly build: number; readonly oneOff: number };
  'why.upkeep-given': { readonly option: Priced; readonly upkeep: number };
  'why.upkeep-multiple': {
    readonly option: Priced;
    readonly upkeep: number;
    readonly build: number;
    readonly years: number;
    readonly multiple: number;
  };
  'why.horizon': { readonly years: number };
  'why.rate': { readonly rate: number };
  'why.range': {
    readonly outcome: OutcomeId;
    readonly draws: number;
    readonly seed: number;
    readonly p10: number;
    readonly p50: number;
    readonly p90: number;
  };
};
