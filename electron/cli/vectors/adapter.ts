import type * as z from 'zod';

/** Runs one computation on a vector's input and gives what its `expected` is compared with. Throws where the input has another shape. */
export type Adapter = (input: unknown) => unknown;

/** An adapter that checks the input before it computes. */
export function adapter<Schema extends z.ZodType>(
  schema: Schema,
  compute: (input: z.output<Schema>) => unknown,
): Adapter {
  return (input) => compute(schema.parse(input));
}
