import type { Nothing } from './nothing.ts';

/** The values of the sentences about what a use case is worth. */
export type ValueReasons = {
  'value.ml-better': { readonly incrementalNpv: number };
  'value.no-upkeep': { readonly options: readonly ('simplest' | 'ml')[] };
  'value.nothing-better': Nothing;
  'value.good-enough': { readonly accuracy: number; readonly reachedBy: 'nothing' | 'simplest' | 'ml' };
  'value.good-enough-unreached': { readonly accuracy: number };
};
