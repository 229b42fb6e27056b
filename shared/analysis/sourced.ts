/** A number that the app took for one that nobody gave is marked `default`. */
export type Sourced<Value> = { readonly value: Value; readonly source: 'given' | 'default' };
