/**
 * The entry of a record of the document with this id, whatever kind of thing the id was of; undefined where it has none
 * of its own.
 */
export function findById<Value>(record: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
