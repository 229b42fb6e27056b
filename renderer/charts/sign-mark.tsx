import { TierShape } from '#renderer/signs/tier-shape.tsx';
import type { ChartMark } from '#shared/charts/chart.ts';
import '#renderer/signs/signs.css';

type Sign = Extract<ChartMark, { readonly type: 'sign' }>;

/** The sign of a tier within a chart, in its color. */
export function SignMark({ mark: { tier, x, y, radius } }: { readonly mark: Sign }) {
  const side = radius * 2.6;
  return (
    <svg
      className="sign-tier"
      data-is={tier}
      x={x - side / 2}
      y={y - side / 2}
      width={side}
      height={side}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <TierShape tier={tier} />
    </svg>
  );
}
