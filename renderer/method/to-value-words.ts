import { numberKind } from '#renderer/parts/number-kind.ts';
import type { Messages } from '#shared/messages/messages.ts';
import type { EntryKind } from './method-entries.ts';

/** A value of the pack in words, as a person would read it. */
export function toValueWords(value: unknown, kind: EntryKind, { method, format }: Messages): string {
  if (kind.type === 'choice') return kind.choices.find((choice) => choice.value === value)?.label ?? String(value);
  if (kind.type === 'flag') return value === true ? method.entry.yes : method.entry.no;
  if (kind.type === 'number') return numberKind(kind.as, kind, format.locale).toText(Number(value));
  if (kind.type === 'day') return format.date(String(value));
  return value === undefined ? method.entry.nothing : String(value);
}
