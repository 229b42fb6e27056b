/** A sentence for each kind of reason. */
export type SentencesOf<Reasons> = { readonly [Id in keyof Reasons]: (values: Reasons[Id]) => string };
