import * as z from 'zod';

/** True when `value` is what the schema allows; a missing value is not. */
export function isValid(schema: z.core.$ZodType, value: unknown): boolean {
  return value !== undefined && z.safeParse(schema, value).success;
}

/** True when every change names a field of the schema and holds what that field allows. */
export function areValidChanges(schema: z.ZodObject, changes: object): boolean {
  return Object.entries(changes).every(([key, value]) => {
    const field = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
    return field !== undefined && isValid(field, value);
  });
}

/** True when a map that follows the schema may hold `value` under `key`. */
export function isValidEntry(schema: z.core.$ZodType, key: string, value: unknown): boolean {
  return key !== '__proto__' && isValid(schema, { [key]: value });
}
