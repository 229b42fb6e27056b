import type { TierVerdict } from '#shared/analysis/risk/risk-types.ts';

/** The shape of a tier on a ground of 16 by 16: circle, triangle, filled diamond, filled octagon; struck circle when prohibited. */
export function TierShape({ tier }: { readonly tier: TierVerdict | null }) {
  switch (tier) {
    case 'low':
      return <circle cx="8" cy="8" r="5.75" />;
    case 'medium':
      return <path d="M8 2.5 14 13H2Z" />;
    case 'high':
      return <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" fill="currentColor" strokeWidth="1" />;
    case 'critical':
      return (
        <>
          <path d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3Z" fill="currentColor" strokeWidth="1" />
          <path d="M8 4.4v4.4M8 11.2v.6" stroke="var(--sign-on)" strokeWidth="1.75" strokeLinecap="round" />
        </>
      );
    case 'prohibited':
      return (
        <>
          <circle cx="8" cy="8" r="5.75" />
          <path d="m4 4 8 8" />
        </>
      );
    case null:
      return <circle cx="8" cy="8" r="5.75" strokeDasharray="2.4 2.1" />;
  }
}
