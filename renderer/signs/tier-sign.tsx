import { useMessages } from '#renderer/state/messages-context.ts';
import type { TierVerdict } from '#shared/analysis/risk/risk-types.ts';
import { TierShape } from './tier-shape.tsx';
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
        <TierShape tier={tier} />
      </svg>
      {word ? <span>{text}</span> : <span className="visually-hidden">{signs.tier(text)}</span>}
    </span>
  );
}
