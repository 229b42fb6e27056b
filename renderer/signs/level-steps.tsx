import { useMessages } from '#renderer/state/messages-context.ts';
import type { Level } from '#shared/workspace/types.ts';
import './signs.css';

type Props = {
  /** Evidenced level; null while it is unknown. */
  readonly level: Level | null;
  readonly target?: Level | null;
  /** With `1 → 2` beside it; without, the same in words is its accessible name. */
  readonly figures?: boolean;
};

/** Three rising steps: filled is evidenced, heavy outline is the way to the target. */
export function LevelSteps({ level, target = null, figures = false }: Props) {
  const { signs } = useMessages();
  const now = level ?? 0;
  const aim = target ?? 0;
  return (
    <span className="level-steps" {...(figures ? { title: signs.levels(level, target) } : {})}>
      <svg viewBox="0 0 14 11" width="14" height="11" aria-hidden="true">
        {[1, 2, 3].map((step) => (
          <Step key={step} step={step} state={step <= now ? 'reached' : step <= aim ? 'aimed' : 'beyond'} />
        ))}
      </svg>
      {figures && <span aria-hidden="true">{signs.levelFigures(level, target)}</span>}
      <span className="visually-hidden">{signs.levels(level, target)}</span>
    </span>
  );
}

function Step({ step, state }: { readonly step: number; readonly state: 'reached' | 'aimed' | 'beyond' }) {
  const height = 2 + step * 3;
  const line = state === 'aimed' ? 1.5 : 1;
  return (
    <rect
      x={(step - 1) * 5 + line / 2}
      y={11 - height + line / 2}
      width={4 - line}
      height={height - line}
      strokeWidth={line}
      fill={state === 'reached' ? 'var(--mat-2)' : 'none'}
      stroke={state === 'beyond' ? 'var(--rule-strong)' : 'var(--mat-2)'}
    />
  );
}
