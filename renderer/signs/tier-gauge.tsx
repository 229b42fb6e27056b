import type { TierVerdict } from '#shared/analysis/risk/risk-types.ts';
import './signs.css';

const filled: Readonly<Record<TierVerdict | 'none', number>> = {
  none: 0,
  low: 1,
  medium: 2,
  high: 3,
  critical: 4,
  prohibited: 4,
};

/** Four segments filled from below: low 1, medium 2, high 3, critical and prohibited 4. The tier's word stands elsewhere. */
export function TierGauge({ tier, className }: { readonly tier: TierVerdict | null; readonly className?: string }) {
  const count = filled[tier ?? 'none'];
  return (
    <span
      className={className === undefined ? 'tier-gauge' : `tier-gauge ${className}`}
      data-is={tier ?? 'none'}
      aria-hidden
    >
      {[4, 3, 2, 1].map((segment) => (
        <i key={segment} {...(segment <= count ? { 'data-on': '' } : {})} />
      ))}
    </span>
  );
}
