import type { Level } from '#shared/workspace/types.ts';

/** Three bars: filled is what holds, heavy outline the way to the target. */
export function PracticeScale({ score, target }: { readonly score: Level; readonly target: Level | null }) {
  return (
    <span className="practice-scale" aria-hidden="true">
      {[1, 2, 3].map((step) => (
        <i key={step} data-is={step <= score ? 'reached' : step <= (target ?? 0) ? 'aimed' : 'beyond'} />
      ))}
    </span>
  );
}
