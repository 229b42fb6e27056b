import { useMessages } from '#renderer/state/messages-context.ts';
import type { TierVerdict } from '#shared/analysis/risk/risk-types.ts';
import './signs.css';

type Props = {
  readonly tier: TierVerdict | null;
  /** With the word beside it; without, the word is its accessible name. */
  readonly word?: boolean;
  /** Side of the sign in pixels; left out, it follows the theme. */
  readonly size?: number;
};

/** A shape says how much harm: circle, triangle, filled diamond, filled octagon; struck circle when prohibited. */
export function TierSign({ tier, word = false, size }: Props) {
  const { common, signs } = useMessages();
  const text = tier === null ? signs.noTier : common.tiers[tier];
  return (
    <span className="sign sign-tier" data-is={tier ?? 'none'}>
      <svg
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinejoin="round"
        {...(size === undefined ? {} : { style: { width: size, height: size } })}
        aria-hidden="true"
      >
        <Shape tier={tier} />
      </svg>
      {word ? <span>{text}</span> : <span className="visually-hidden">{signs.tier(text)}</span>}
    </span>
  );
}

function Shape({ tier }: { readonly tier: TierVerdict | null }) {
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
