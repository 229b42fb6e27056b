import type { Chart, ChartMark } from '#shared/charts/chart.ts';
import { SignMark } from './sign-mark.tsx';
import './charts.css';

type Props = {
  readonly chart: Chart;
  /** What the drawing says, for those who do not see it. */
  readonly label: string;
};

/** Height of the letters of a chart, in its units. */
export const chartLetters = 11;

/** Paints a chart: every mark in the color of what it stands for. */
export function ChartView({ chart, label }: Props) {
  if (chart.marks.length === 0) return null;
  return (
    <svg className="chart" viewBox={`0 0 ${chart.width} ${chart.height}`} role="img" aria-label={label}>
      {[...chart.marks.entries()].map(([place, mark]) => (
        <Mark key={place} mark={mark} />
      ))}
    </svg>
  );
}

function Mark({ mark }: { readonly mark: ChartMark }) {
  switch (mark.type) {
    case 'circle':
      return (
        <circle
          className={`chart-circle is-${mark.tone}`}
          data-filled={mark.isFilled || undefined}
          cx={mark.x}
          cy={mark.y}
          r={mark.radius}
        />
      );
    case 'rectangle':
      return (
        <rect className={`chart-fill is-${mark.role}`} x={mark.x} y={mark.y} width={mark.width} height={mark.height} />
      );
    case 'line':
      return <line className={`chart-line is-${mark.role}`} x1={mark.x1} y1={mark.y1} x2={mark.x2} y2={mark.y2} />;
    case 'sign':
      return <SignMark mark={mark} />;
    case 'text':
      return (
        <text className={`chart-text is-${mark.role}`} x={mark.x} y={mark.baseline} textAnchor={mark.anchor}>
          {mark.text}
        </text>
      );
  }
}
