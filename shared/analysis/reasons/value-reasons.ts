import type { Nothing } from './nothing.ts';

/** The values of the sentences about what a use case is worth. */
export type ValueReasons = {
  'value.ml-better': { readonly incrementalNpv: number };
  'value.no-upkeep': { readonly options: readonly ('simplest' | 'ml')[] };
  'value.nothing-better': Nothing;
  'value.good-enough': { readonly accuracy: number; readonly reachedBy: 'nothing' | 'simplest' | 'ml' };
  'value.good-enough-unreached': { readonly accuracy: number };
  'value.counted-twice': { readonly amount: number };
  'value.prevalence-unlike': { readonly value: number; readonly data: number };
  'value.accuracy-unlike': {
    readonly option: 'simplest' | 'ml';
    readonly given: number;
    readonly byRates: number;
  };
  'value.volume-unlike': { readonly perYear: number; readonly perDay: number };
  'value.no-decisions': Nothing;
  'value.no-use': Nothing;
};
