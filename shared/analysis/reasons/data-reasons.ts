import type { Nothing } from './nothing.ts';

/** The values of the sentences about the data of a use case. */
export type DataReasons = {
  'data.rows-against-answer': { readonly have: number; readonly needed: number };
  'data.events-against-answer': { readonly ratio: number };
  'data.agreement-against-answer': { readonly alpha: number };
  'data.errors-against-answer': { readonly rate: number };
  'data.bins-unlike': { readonly before: number; readonly now: number };
  'data.r2-too-high': { readonly r2: number; readonly most: number };
  'data.one-class': Nothing;
  'data.pilots-unusable': Nothing;
  'data.target-below-floor': { readonly target: number; readonly floor: number };
};
