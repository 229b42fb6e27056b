import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { WholeMessages } from '#shared/messages/whole-messages.ts';
import type { Adapter } from './adapter.ts';
import { runVectors, type VectorFailure } from './run-vectors.ts';

export type VectorIo = {
  readonly stdout: (line: string) => void;
  readonly stderr: (line: string) => void;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  readonly messages: WholeMessages;
};

function toLine(failed: VectorFailure, { vectors }: WholeMessages): string {
  if (failed.type === 'threw') return vectors.threw(failed.id, failed.message);
  return vectors.differs(
    failed.id,
    failed.differences.map(({ path, expected, actual }) => vectors.difference(path, expected, actual)),
  );
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/**
 * Runs the vectors of all files and prints a line per failure, the modules that are not built, and last the count.
 * The exit code: 0 all that ran passed, 1 one failed, 2 a wrong call or a file that cannot be read as vectors.
 */
export function reportVectors(
  files: readonly string[],
  modules: Readonly<Record<string, Adapter>>,
  { stdout, stderr, cwd, messages }: VectorIo,
): 0 | 1 | 2 {
  if (files.includes('--help')) {
    stdout(messages.vectors.usage);
    return 0;
  }
  const option = files.find((file) => file.startsWith('-'));
  if (option !== undefined) {
    stderr(messages.vectors.unknownOption(option));
    return 2;
  }
  let passed = 0;
  let failed = 0;
  const skipped = new Map<string, number>();
  for (const file of files) {
    const text = read(resolve(cwd, file));
    if (text === null) {
      stderr(messages.vectors.unreadable(file));
      return 2;
    }
    const report = runVectors(text, modules);
    if (!report.ok) {
      stderr(messages.vectors.notVectors(basename(file), report.error));
      return 2;
    }
    passed += report.value.passed;
    failed += report.value.failures.length;
    for (const failure of report.value.failures) stdout(toLine(failure, messages));
    for (const [module, count] of report.value.skipped) skipped.set(module, (skipped.get(module) ?? 0) + count);
  }
  for (const [module, count] of skipped) stdout(messages.vectors.skipped(module, count));
  const skippedCount = [...skipped.values()].reduce((sum, count) => sum + count, 0);
  stdout(messages.vectors.summary(passed, failed, skippedCount));
  return failed > 0 ? 1 : 0;
}
