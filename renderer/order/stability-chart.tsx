import { ChartView, chartLetters } from '#renderer/charts/chart-view.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { WeightInterval } from '#shared/analysis/order/order-types.ts';
import { buildStabilityStrips } from '#shared/charts/stability-strips.ts';

type Props = {
  readonly intervals: readonly WeightInterval[];
  readonly width: number;
  readonly label: string;
  /** How an interval is written. */
  readonly say: (low: number, high: number) => string;
};

/** Between which weights something holds, one strip per criterion. */
export function StabilityChart({ intervals, width, label, say }: Props) {
  const { framework, format } = useMessages();
  const rows = intervals.map(({ criterion, low, high, weight }) => ({
    label: framework.criteria[criterion].name,
    low,
    high,
    weight,
    text: say(low, high),
  }));
  const spoken = format.series(rows.map((row) => format.labeled(row.label, row.text)));
  const chart = buildStabilityStrips(rows, { width, letters: chartLetters }, (share) => format.percent(share));
  return <ChartView chart={chart} label={`${label}. ${spoken}`} />;
}
