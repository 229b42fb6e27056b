import type { Level } from '#shared/workspace/types.ts';

/**
 * The highest level whose statements and all below are met: `met` holds, for levels 1, 2 and 3 in turn, whether each
 * statement is. A level without statements is not reached (method 7.1, staged).
 */
export function areaLevel(met: readonly (readonly boolean[])[]): Level {
  const levels = [1, 2, 3] as const;
  let level: Level = 0;
  for (const next of levels) {
    const statements = met[next - 1] ?? [];
    if (statements.length === 0 || statements.includes(false)) break;
    level = next;
  }
  return level;
}
