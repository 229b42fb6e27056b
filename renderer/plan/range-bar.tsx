import { createScale } from '#shared/charts/scale.ts';

type Props = {
  readonly range: { readonly p10: number; readonly p50: number; readonly p90: number };
  /** Lowest and highest amount of all bars that stand under each other. */
  readonly scale: readonly [number, number];
  readonly label: string;
};

/** From P10 to P90 on a scale with zero, the middle marked: the same mark wherever something is uncertain. */
export function RangeBar({ range: { p10, p50, p90 }, scale, label }: Props) {
  const toX = createScale(scale, [1, 119]);
  return (
    <svg className="range-bar" viewBox="0 0 120 16" role="img" aria-label={label}>
      <title>{label}</title>
      <line className="range-zero" x1={toX(0)} x2={toX(0)} y1="1" y2="15" />
      <line className="range-track" x1="0" x2="120" y1="8" y2="8" />
      <rect className="range-fill" x={toX(p10)} y="5.5" width={Math.max(1.5, toX(p90) - toX(p10))} height="5" />
      <line className="range-middle" x1={toX(p50)} x2={toX(p50)} y1="2.5" y2="13.5" />
    </svg>
  );
}
