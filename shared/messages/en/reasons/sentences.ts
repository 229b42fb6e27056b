/** One sentence per reason of an area, from the values that it speaks of. */
export type SentencesOf<Reasons> = { readonly [Id in keyof Reasons]: (values: Reasons[Id]) => string };
