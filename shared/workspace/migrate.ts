import { failure, type Result, success } from '#shared/result.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import type { Migration } from './migrations.ts';

export type MigrationError = {
  readonly type: 'migration-failed';
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly detail: string;
};

/** True when the steps lead from version 1 upwards one by one. */
export function areContiguous(migrations: readonly Migration[]): boolean {
  return migrations.every((migration, index) => migration.to === index + 2);
}

/** The document at the newest version of `migrations`, or the step that failed; what is given stays unchanged. */
export function migrate(
  document: JsonObject,
  from: number,
  migrations: readonly Migration[],
): Result<JsonObject, MigrationError> {
  let current = document;
  for (const { to, name, up } of migrations.slice(from - 1)) {
    try {
      const next = up(current);
      if (!isJsonObject(next)) throw new Error('the step returned no document');
      current = { ...next, formatVersion: to };
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return failure({ type: 'migration-failed', from, to, name, detail });
    }
  }
  return success(current);
}
