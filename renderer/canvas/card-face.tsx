import { memo, useMemo } from 'react';
import { Icon } from '#renderer/parts/icon.tsx';
import { LevelSteps } from '#renderer/signs/level-steps.tsx';
import { RecommendationSign } from '#renderer/signs/recommendation-sign.tsx';
import { TierGauge } from '#renderer/signs/tier-gauge.tsx';
import { TierSign } from '#renderer/signs/tier-sign.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { fitTitle, type MeasureText, type TitleBox } from '#shared/canvas/fit-title.ts';
import { type CardFace as Face, toNumberText } from '#shared/canvas/to-card-face.ts';
import './card.css';

const textWidthPx = 180;
const numberDigitPx = 6.2;

/** Room for a title: the first line ends before the number. */
function toTitleBox(number: string): TitleBox {
  return { firstWidth: textWidthPx - 6 - number.length * numberDigitPx, width: textWidthPx };
}

type Props = {
  readonly face: Face;
  readonly measure: MeasureText;
};

/** The inside of a card: everything has its place, and a missing fact leaves it empty. */
export const CardFace = memo(function CardFace({ face, measure }: Props) {
  const { canvas, format } = useMessages();
  const number = toNumberText(face.number);
  const title = useMemo(() => fitTitle(face.title, toTitleBox(number), measure), [face.title, number, measure]);
  return (
    <>
      <TierGauge tier={face.tier} className="card-gauge" />
      <span className={`card-title card-title-${title.size}`} {...(title.isCut ? { title: face.title } : {})}>
        {title.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
          <span key={index}>{line}</span>
        ))}
      </span>
      <span className="card-number">{number}</span>
      <span className="card-recommendation">
        <span className="card-said">
          <RecommendationSign recommendation={face.recommendation} word />
          {face.byRoom.recommendation && <ByRoom />}
        </span>
        {face.flag !== null && (
          <span className={`card-flag card-flag-${face.flag.type}`}>
            <Icon name={face.flag.type === 'contested' ? 'messages-square' : 'circle-dashed'} size="small" />
            {canvas.flags[face.flag.type](face.flag.count)}
          </span>
        )}
      </span>
      <span className="card-foot">
        <span className="card-said">
          <TierSign tier={face.tier} word />
          {face.byRoom.tier && <ByRoom />}
        </span>
        <span className="card-said">
          <LevelSteps level={face.level} target={face.target} figures />
          {face.byRoom.target && <ByRoom />}
        </span>
        <span className="card-value">{face.npv === null ? canvas.notSet : format.money(face.npv)}</span>
      </span>
    </>
  );
});

/** A hand beside what the room set against what is computed. */
function ByRoom() {
  const { proposals } = useMessages();
  return (
    <span className="by-room" title={proposals.byRoomSign}>
      <Icon name="hand" size="small" />
    </span>
  );
}
