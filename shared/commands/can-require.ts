import type { Content } from '#shared/workspace/types.ts';

/** True when `id` may require all of `requires`: use cases or enablers that exist, each once, and not itself. */
export function canRequire(content: Content, id: string | null, requires: readonly string[]): boolean {
  return (
    new Set(requires).size === requires.length &&
    requires.every(
      (other) => other !== id && (Object.hasOwn(content.useCases, other) || Object.hasOwn(content.enablers, other)),
    )
  );
}
