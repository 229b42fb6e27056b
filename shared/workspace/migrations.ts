import type { JsonObject } from './json.ts';

/** A named step from version `to - 1` to `to`: pure, over JSON and never over today's types, so that it stays as it is. */
export type Migration = {
  readonly to: number;
  /** The change in a few words, `add-use-case-owner`. */
  readonly name: string;
  readonly up: (document: JsonObject) => JsonObject;
};

/** Every step since version 1, in order. A new one needs a frozen fixture: docs/file-format.md, "Versions". */
export const migrations: readonly Migration[] = [];

/** The version that is written. */
export const currentVersion: number = 1 + migrations.length;
/** The oldest reader that can read what is written. */
export const currentMinReaderVersion = 1;
