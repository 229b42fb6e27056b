import * as z from 'zod';
import { failure, type Result, success } from '#shared/result.ts';
import type { Adapter } from './adapter.ts';
import { compareResult, type Difference } from './compare-result.ts';

const vectorFile = z.object({
  vectors: z.array(
    z.object({
      id: z.string(),
      module: z.string(),
      input: z.unknown(),
      expected: z.unknown(),
      tolerance: z.number().min(0).optional(),
    }),
  ),
});

export type VectorFailure =
  | { readonly type: 'differs'; readonly id: string; readonly differences: readonly Difference[] }
  | { readonly type: 'threw'; readonly id: string; readonly message: string };

export type VectorReport = {
  readonly passed: number;
  readonly failures: readonly VectorFailure[];
  /** How many vectors each module has that is not built. */
  readonly skipped: ReadonlyMap<string, number>;
};

/** The vectors of a file's text, or why it holds none. */
function parseVectors(text: string): Result<z.output<typeof vectorFile>['vectors'], 'not-json' | 'not-vectors'> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failure('not-json');
  }
  const parsed = vectorFile.safeParse(json);
  return parsed.success ? success(parsed.data.vectors) : failure('not-vectors');
}

/** Computes every vector of a file and compares; modules that are not built are counted as skipped. */
export function runVectors(
  text: string,
  modules: Readonly<Record<string, Adapter>>,
): Result<VectorReport, 'not-json' | 'not-vectors'> {
  const parsed = parseVectors(text);
  if (!parsed.ok) return parsed;
  let passed = 0;
  const failures: VectorFailure[] = [];
  const skipped = new Map<string, number>();
  for (const { id, module, input, expected, tolerance } of parsed.value) {
    const compute = Object.hasOwn(modules, module) ? modules[module] : undefined;
    if (compute === undefined) {
      skipped.set(module, (skipped.get(module) ?? 0) + 1);
      continue;
    }
    try {
      const differences = compareResult(expected, compute(input), tolerance ?? 0);
      if (differences.length === 0) passed += 1;
      else failures.push({ type: 'differs', id, differences });
    } catch (thrown) {
      const message = thrown instanceof z.ZodError ? z.prettifyError(thrown) : String(thrown);
      failures.push({ type: 'threw', id, message: message.replaceAll(/\s+/g, ' ') });
    }
  }
  return success({ passed, failures, skipped });
}
