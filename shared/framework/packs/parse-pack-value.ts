import { failure, type Result, success } from '#shared/result.ts';
import type { ParseIssue } from '#shared/workspace/parse-issue.ts';
import { toParseIssues } from '#shared/workspace/to-parse-issues.ts';
import type { Pack } from '../pack.ts';
import { checkPack } from './check-pack.ts';
import { packSchema } from './pack-schema.ts';

/** The pack that a value of JSON is, checked whole, or every place in which it is none. */
export function parsePackValue(value: unknown): Result<Pack, readonly ParseIssue[]> {
  const parsed = packSchema.safeParse(value);
  if (!parsed.success) return failure(toParseIssues(parsed.error.issues, value));
  const pack: Pack = parsed.data;
  const issues = checkPack(pack);
  return issues.length > 0 ? failure(issues) : success(pack);
}
