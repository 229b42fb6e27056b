import { toVoiceValue } from '#renderer/inspector/scores/to-voice-value.ts';
import type { Voice } from '#renderer/inspector/use-edits.ts';
import { LevelSteps } from '#renderer/signs/level-steps.tsx';
import { RecommendationSign } from '#renderer/signs/recommendation-sign.tsx';
import { TierGauge } from '#renderer/signs/tier-gauge.tsx';
import { TierSign } from '#renderer/signs/tier-sign.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { Messages } from '#shared/messages/messages.ts';
import type { CriterionId } from '#shared/workspace/types.ts';
import { findCriterion, type ListColumn } from './list-columns.ts';
import type { ListRow } from './sort-rows.ts';

type Props = { readonly row: ListRow; readonly column: ListColumn; readonly voice: Voice };

/** What stands in one cell while it is not being edited. */
export function ListCell({ row, column, voice }: Props) {
  const messages = useMessages();
  const { list, format, inspector, common } = messages;
  const { analysis, useCase } = row;
  const criterion = findCriterion(column);
  if (criterion !== undefined) return <ScoreCell row={row} criterion={criterion} voice={voice} />;
  switch (column) {
    case 'number':
      return <span className="quiet">{inspector.number(useCase.number)}</span>;
    case 'title':
      return (
        <b className="list-text" title={useCase.title}>
          {useCase.title || inspector.head.untitled}
        </b>
      );
    case 'recommendation':
      return <RecommendationSign recommendation={analysis.recommendation.effective} word />;
    case 'tier':
      return (
        <span className="list-tier">
          <TierGauge tier={analysis.risk.tier} />
          <TierSign tier={analysis.risk.tier} word />
        </span>
      );
    case 'level':
      return <LevelSteps level={analysis.maturity.level} target={analysis.maturity.target} figures />;
    case 'value':
      return analysis.value.npv === null ? (
        <span className="quiet">{list.notSet}</span>
      ) : (
        <span>{format.money(analysis.value.npv)}</span>
      );
    case 'suitability':
      return (
        <span>
          {analysis.suitability.score === null ? common.unknown : format.number(analysis.suitability.score)}
          {analysis.suitability.interval !== null && <sup title={list.provisional}>*</sup>}
        </span>
      );
    case 'owner':
      return (
        <span className="list-text" title={useCase.owner}>
          {useCase.owner}
        </span>
      );
    default:
      return <OpenItems row={row} messages={messages} />;
  }
}

function ScoreCell({ row, criterion, voice }: Omit<Props, 'column'> & { readonly criterion: CriterionId }) {
  const { list } = useMessages();
  const result = row.analysis.suitability.criteria.find(({ id }) => id === criterion);
  const value = result === undefined ? null : toVoiceValue(row.useCase, result, voice);
  return value === null ? (
    <span className="visually-hidden">{list.notScored}</span>
  ) : (
    <>
      <span>{list.score(value)}</span>
      <svg className="score-bar" viewBox="0 0 5 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width={value} height="1" />
      </svg>
    </>
  );
}

function OpenItems({ row, messages }: { readonly row: ListRow; readonly messages: Messages }) {
  const { list, reasons } = messages;
  const { contested, missing } = row.analysis;
  const others = missing.filter((reason) => reason.id !== 'missing.owner');
  const parts = [
    ...(contested.length > 0 ? [list.contested(contested.length)] : []),
    ...(others.length > 0 ? [list.missing(others.length)] : []),
    ...(others.length < missing.length ? [list.noOwner] : []),
  ];
  return (
    <span className="list-text small soft" title={missing.map((reason) => reasons.explain(reason)).join('\n')}>
      {parts.join(', ')}
    </span>
  );
}
