import { useState } from 'react';
import type { Result } from '#shared/result.ts';
import type { QuantityError } from './parse-quantity.ts';

type Draft = { readonly text: string; readonly standsFor: string; readonly error: QuantityError | null };

type Options<Value> = {
  readonly value: Value;
  readonly toText: (value: Value) => string;
  readonly parse: (text: string) => Result<Value, QuantityError>;
  readonly commit: (value: Value) => void;
};

/**
 * What stands in a field while somebody types. Every reading that makes sense is committed at once; text that makes
 * none stays, with its error, until it does or the value changes elsewhere.
 */
export function useDraft<Value>({ value, toText, parse, commit }: Options<Value>) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const current = draft !== null && draft.standsFor === toText(value) ? draft : null;
  return {
    text: current?.text ?? toText(value),
    error: current?.error ?? null,
    change: (text: string) => {
      const read = parse(text);
      if (!read.ok) {
        setDraft({ text, standsFor: toText(value), error: read.error });
        return;
      }
      setDraft({ text, standsFor: toText(read.value), error: null });
      if (toText(read.value) !== toText(value)) commit(read.value);
    },
    /** Shows the committed value as it is written, unless the text has an error. */
    settle: () => {
      if (draft?.error === null) setDraft(null);
    },
  };
}
