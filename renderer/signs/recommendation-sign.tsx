import { useMessages } from '#renderer/state/messages-context.ts';
import type { Recommendation } from '#shared/analysis/suitability/suitability-types.ts';
import './signs.css';

type Props = {
  readonly recommendation: Recommendation | null;
  /** With the word beside it; without, the word is its accessible name. */
  readonly word?: boolean;
  /** Side of the square in pixels; left out, it follows the theme. */
  readonly size?: number;
};

/** A square says what to build: solid ML, half hybrid, hollow rules, dotted data first, crossed do not build. */
export function RecommendationSign({ recommendation, word = false, size }: Props) {
  const { common } = useMessages();
  const text = recommendation === null ? common.notScored : common.recommendations[recommendation];
  return (
    <span className="sign sign-recommendation" data-is={recommendation ?? 'none'}>
      <svg
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        {...(size === undefined ? {} : { style: { width: size, height: size } })}
        aria-hidden="true"
      >
        <Square recommendation={recommendation} />
      </svg>
      <span {...(word ? {} : { className: 'visually-hidden' })}>{text}</span>
    </span>
  );
}

function Square({ recommendation }: { readonly recommendation: Recommendation | null }) {
  const frame = <rect x="2.5" y="2.5" width="11" height="11" />;
  switch (recommendation) {
    case 'ml':
      return <rect x="2.5" y="2.5" width="11" height="11" fill="currentColor" />;
    case 'hybrid':
      return (
        <>
          {frame}
          <path d="M2.5 2.5 13.5 13.5H2.5Z" fill="currentColor" stroke="none" />
        </>
      );
    case 'rules':
      return frame;
    case 'data-first':
      return (
        <>
          <rect x="2.5" y="2.5" width="11" height="11" strokeDasharray="2.2 2.2" strokeDashoffset="1.1" />
          <circle cx="8" cy="8" r="1.6" fill="currentColor" stroke="none" />
        </>
      );
    case 'do-not-build':
      return (
        <>
          {frame}
          <path d="m3 3 10 10M13 3 3 13" />
        </>
      );
    case null:
      return <path d="M5 8h6" />;
  }
}
