import { useMessages } from '#renderer/state/messages-context.ts';
import { buildSuitabilityRuler } from '#shared/charts/suitability-ruler.ts';
import { useScaleWidth } from './score-scale.tsx';
import './scales.css';

type Props = {
  /** 0 to 100; null while it cannot be told. */
  readonly score: number | null;
  readonly interval: readonly [number, number] | null;
  /** Scores from which it says hybrid, and ML. */
  readonly gates: readonly [number, number];
  readonly label: string;
};

/** The ruler from 0 to 100 with the pack's gates; while criteria are missing, the band that is still possible. */
export function SuitabilityScale({ score, interval, gates, label }: Props) {
  const { format } = useMessages();
  const ruler = buildSuitabilityRuler({ score, interval, gates }, useScaleWidth());
  return (
    <svg className="scale" viewBox={`0 0 ${ruler.width} ${ruler.height}`} role="img" aria-label={label}>
      {ruler.bands.map((band) => (
        <rect
          key={band.recommendation}
          className="scale-band"
          data-is={band.recommendation}
          x={band.x}
          y={band.y}
          width={band.width}
          height={band.height}
        />
      ))}
      {ruler.ticks.map((tick) => (
        <line key={tick.x} className="scale-line" x1={tick.x} x2={tick.x} y1={tick.y1} y2={tick.y2} />
      ))}
      {ruler.labels.map((text) => (
        <text key={text.value} className="scale-figure" x={text.x} y={text.y} textAnchor={text.anchor}>
          {format.number(text.value)}
        </text>
      ))}
      {ruler.interval !== null && (
        <path
          className="scale-interval"
          d={`M${ruler.interval.x1} ${ruler.interval.y - 6}v12M${ruler.interval.x1} ${ruler.interval.y}H${ruler.interval.x2}M${ruler.interval.x2} ${ruler.interval.y - 6}v12`}
        />
      )}
      {ruler.mark !== null && score !== null && (
        <>
          <polygon className="scale-pointer" points={ruler.mark.points.map((point) => point.join(',')).join(' ')} />
          <text
            className="scale-score"
            x={ruler.mark.figure.x}
            y={ruler.mark.figure.y}
            textAnchor={ruler.mark.figure.anchor}
          >
            {format.number(score)}
          </text>
        </>
      )}
    </svg>
  );
}
