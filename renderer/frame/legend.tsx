import { Icon } from '#renderer/parts/icon.tsx';
import { LevelSteps } from '#renderer/signs/level-steps.tsx';
import { RecommendationSign } from '#renderer/signs/recommendation-sign.tsx';
import { TierGauge } from '#renderer/signs/tier-gauge.tsx';
import { TierSign } from '#renderer/signs/tier-sign.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { TagLegend } from './tag-legend.tsx';

const recommendations = ['ml', 'hybrid', 'rules', 'data-first', 'do-not-build'] as const;
const tiers = ['low', 'medium', 'high', 'critical', 'prohibited'] as const;

/** What the signs on the cards mean, in sentences. */
export function Legend() {
  const { frame, common } = useMessages();
  return (
    <div className="legend">
      <h2>{frame.legendTitle}</h2>
      <h3>{frame.legendRecommendations}</h3>
      <ul>
        {recommendations.map((recommendation) => (
          <li key={recommendation}>
            <RecommendationSign recommendation={recommendation} word />
            <span className="small soft">{common.recommendationSentences[recommendation]}</span>
          </li>
        ))}
      </ul>
      <h3>{frame.legendTiers}</h3>
      <ul className="legend-tiers">
        {tiers.map((tier) => (
          <li key={tier}>
            <TierSign tier={tier} word />
          </li>
        ))}
      </ul>
      <h3>{frame.legendLevels}</h3>
      <ul className="legend-marks small soft">
        <li>
          <LevelSteps level={1} target={2} />
          <span>{frame.legendSteps}</span>
        </li>
        <li>
          <TierGauge tier="high" />
          <span>{frame.legendGauge}</span>
        </li>
        <li>
          <b aria-hidden="true">*</b>
          <span>{frame.legendStar}</span>
        </li>
        <li>
          <Icon name="hand" size="small" />
          <span>{frame.legendHand}</span>
        </li>
      </ul>
      <TagLegend />
      <h3>{frame.legendFlags}</h3>
      <ul className="small soft">
        <li>{frame.flags.contested}</li>
        <li>{frame.flags.missing}</li>
        <li>{frame.flags.prohibited}</li>
      </ul>
    </div>
  );
}
