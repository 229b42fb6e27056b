import { useUiStore } from '#renderer/state/ui-store.ts';
import { buildScoreRuler, type ScoreRuler } from '#shared/charts/score-ruler.ts';
import type { ScoreValue } from '#shared/workspace/types.ts';
import './scales.css';

type Props = {
  readonly votes: readonly ScoreValue[];
  readonly median: number | null;
  readonly settled: number | null;
  /** What the drawing says, for those who do not see it. */
  readonly label: string;
};

/** Units across the panel: fewer in room mode, so that everything on the ruler grows. */
export function useScaleWidth(): number {
  return useUiStore((state) => state.theme) === 'room' ? 236 : 304;
}

/** The ruler from 1 to 5 with a dot per voice, a thin mark on the median and a solid one on what the room settled. */
export function ScoreScale({ votes, median, settled, label }: Props) {
  const ruler = buildScoreRuler({ votes, median, settled }, useScaleWidth());
  return (
    <svg className="scale" viewBox={`0 0 ${ruler.width} ${ruler.height}`} role="img" aria-label={label}>
      <Graduation ruler={ruler} />
      {ruler.dots.map((dot) => (
        <circle key={`${dot.x} ${dot.y}`} className="scale-dot" cx={dot.x} cy={dot.y} r={dot.radius} />
      ))}
      {ruler.median !== null && (
        <line
          className={settled === null ? 'scale-settled' : 'scale-median'}
          x1={ruler.median.x}
          x2={ruler.median.x}
          y1={ruler.median.y1}
          y2={ruler.median.y2}
        />
      )}
      {ruler.settled !== null && (
        <line
          className="scale-settled"
          x1={ruler.settled.x}
          x2={ruler.settled.x}
          y1={ruler.settled.y1}
          y2={ruler.settled.y2}
        />
      )}
    </svg>
  );
}

function Graduation({ ruler }: { readonly ruler: ScoreRuler }) {
  return (
    <>
      <line className="scale-line" x1={ruler.axis.x1} x2={ruler.axis.x2} y1={ruler.axis.y} y2={ruler.axis.y} />
      {ruler.ticks.map((tick) => (
        <line key={tick.x} className="scale-line" x1={tick.x} x2={tick.x} y1={tick.y1} y2={tick.y2} />
      ))}
      {ruler.ticks.map(
        (tick) =>
          tick.label !== null && (
            <text key={tick.label} className="scale-figure" x={tick.x} y={ruler.labelY} textAnchor="middle">
              {tick.label}
            </text>
          ),
      )}
    </>
  );
}
