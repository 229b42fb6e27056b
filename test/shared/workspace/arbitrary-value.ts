import fc from 'fast-check';
import * as z from 'zod';

/** What an arbitrary text looks like: letters of all scripts, quotation marks, control characters. */
const text = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '"', '\\', '\u0000', '\u2028', '\ud800', '\u{1f9ed}', '__proto__', '</script>'),
  },
);
const key = fc
  .oneof(fc.stringMatching(/^[a-z][a-z0-9.-]{0,9}$/), fc.constantFrom('1', '10', '2', 'constructor', 'toString'))
  .filter((name) => name !== '__proto__');
const twoDigits = (most: number) => fc.integer({ min: 1, max: most }).map((digits) => String(digits).padStart(2, '0'));
const day = fc
  .tuple(fc.integer({ min: 1970, max: 2099 }), twoDigits(12), twoDigits(28))
  .map((parts) => parts.join('-'));

/** What the checks of a schema say under `name`: a pattern, a step. */
function listChecks(schema: z.core.$ZodType, name: string): readonly unknown[] {
  return (schema._zod.def.checks ?? []).map((check) => Reflect.get(check._zod.def, name));
}

function findPattern(schema: z.core.$ZodType): RegExp | undefined {
  return listChecks(schema, 'pattern').find((pattern) => pattern instanceof RegExp);
}

function arbitraryString(schema: z.ZodString | z.ZodStringFormat): fc.Arbitrary<string> {
  const { format } = schema;
  if (format === 'date') return day;
  if (format === 'datetime') return day.map((date) => `${date}T10:02:00.000Z`);
  if (format === 'uuid') return fc.uuid();
  const pattern = findPattern(schema);
  if (pattern?.source.includes('data:image')) return fc.constant('data:image/png;base64,iVBORw0KGgo=');
  if (pattern !== undefined) return fc.stringMatching(pattern);
  return schema.minLength === null ? text : fc.constantFrom('en-US', 'de-DE');
}

function arbitraryNumber(schema: z.ZodNumber): fc.Arbitrary<number> {
  const min = Number.isFinite(schema.minValue) ? (schema.minValue ?? -1e9) : -1e9;
  const max = Number.isFinite(schema.maxValue) ? (schema.maxValue ?? 1e9) : 1e9;
  const step = listChecks(schema, 'value').find(
    (value, at) => value === 0.5 && listChecks(schema, 'check')[at] === 'multiple_of',
  );
  if (step !== undefined) return fc.integer({ min: min * 2, max: max * 2 }).map((halves) => halves / 2);
  if (schema.isInt) return fc.integer({ min: Math.max(min, -1e9), max: Math.min(max, 1e9) });
  // Adding zero turns a minus zero, which JSON cannot tell apart, into zero.
  return fc
    .double({ min, max, minExcluded: min === 0 && !schema.safeParse(0).success, noNaN: true })
    .map((value) => value + 0);
}

function arbitraryObject(schema: z.ZodObject): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.shape).map(([name, field]) => [name, arbitrary(field)] as const);
  const known = fc.record(Object.fromEntries(fields));
  const unknown = fc.option(
    fc.dictionary(
      key.map((name) => `x-${name}`),
      json,
      { maxKeys: 2 },
    ),
    { freq: 8, nil: {} },
  );
  const { likely } = schema.shape;
  if (!(likely instanceof z.ZodNumber)) return fc.tuple(known, unknown).map(([a, b]) => ({ ...a, ...b }));
  return fc.array(arbitraryNumber(likely), { minLength: 3, maxLength: 3 }).map((values) => {
    const [low, middle, high] = values.sort((a, b) => a - b);
    return { low, likely: middle, high };
  });
}

const json: fc.Arbitrary<unknown> = fc
  .jsonValue({ maxDepth: 2 })
  .map((value): unknown => JSON.parse(JSON.stringify(value)))
  .filter((value) => !JSON.stringify(value).includes('__proto__'));

function arbitrary(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodDefault) return arbitrary(schema.unwrap());
  if (schema instanceof z.ZodNullable) return fc.option(arbitrary(schema.unwrap()), { freq: 3 });
  if (schema instanceof z.ZodObject) return arbitraryObject(schema);
  if (schema instanceof z.ZodRecord) {
    const { keyType } = schema;
    const keys =
      keyType instanceof z.ZodString && findPattern(keyType) === undefined ? key : arbitrary(keyType).map(String);
    return fc.dictionary(keys, arbitrary(schema.valueType), { maxKeys: 3 });
  }
  if (schema instanceof z.ZodArray) return fc.array(arbitrary(schema.element), { maxLength: 3 });
  if (schema instanceof z.ZodTuple) return fc.tuple(...schema.def.items.map(arbitrary));
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(arbitrary));
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return arbitraryNumber(schema);
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) return arbitraryString(schema);
  if (schema instanceof z.ZodUnknown) return json;
  throw new Error(`no arbitrary for ${schema._zod.def.type}`);
}

/** Random values that the schema allows, with unknown fields in between. */
export function arbitraryValue<Schema extends z.ZodType>(schema: Schema): fc.Arbitrary<z.output<Schema>> {
  return arbitrary(schema).map((value) => schema.parse(value));
}

/** Some fields of a random value that the schema allows. */
export function arbitraryChanges<Schema extends z.ZodObject>(schema: Schema): fc.Arbitrary<Partial<z.output<Schema>>> {
  return fc.tuple(arbitraryValue(schema), fc.subarray(Object.keys(schema.shape))).map(([value, kept]) => {
    const changes: Partial<z.output<Schema>> = { ...value };
    for (const name of Object.keys(value)) if (!kept.includes(name)) Reflect.deleteProperty(changes, name);
    return changes;
  });
}
