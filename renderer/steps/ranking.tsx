import { showUseCase } from '#renderer/palette/show-use-case.ts';
import { Icon } from '#renderer/parts/icon.tsx';
import { IconButton } from '#renderer/parts/icon-button.tsx';
import { RecommendationSign } from '#renderer/signs/recommendation-sign.tsx';
import { TierSign } from '#renderer/signs/tier-sign.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';

/** All use cases by suitability, highest first; those without a score come last. */
export function Ranking({ onDecide }: { readonly onDecide: (id: UseCaseId) => void }) {
  const { decide } = useMessages().steps;
  const { byId, portfolio } = useAnalysis();
  const { decisions } = useOpenWorkspace().content;
  const decided = new Set(Object.values(decisions).flatMap(({ useCases }) => useCases));
  if (portfolio.ranking.length === 0) return <p className="decide-none soft">{decide.noUseCases}</p>;
  return (
    <div className="decide-scroll">
      <table className="decide-table decide-ranking">
        <caption className="visually-hidden">{decide.ranking}</caption>
        <thead>
          <tr>
            <th scope="col" className="decide-number">
              {decide.rank}
            </th>
            <th scope="col">{decide.useCase}</th>
            <th scope="col">{decide.recommendation}</th>
            <th scope="col">{decide.tier}</th>
            <th scope="col">{decide.suitability}</th>
            <th scope="col">{decide.robustness}</th>
            <th scope="col" className="decide-number">
              {decide.npv}
            </th>
            <th scope="col">{decide.decided}</th>
          </tr>
        </thead>
        <tbody>
          {portfolio.ranking.map((id, index) => {
            const useCase = byId[id];
            return useCase === undefined ? null : (
              <RankRow
                key={id}
                rank={index + 1}
                useCase={useCase}
                isDecided={decided.has(id)}
                onDecide={() => onDecide(id)}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = {
  readonly rank: number;
  readonly useCase: UseCaseAnalysis;
  readonly isDecided: boolean;
  readonly onDecide: () => void;
};

function RankRow({ rank, useCase, isDecided, onDecide }: RowProps) {
  const { steps, common, format } = useMessages();
  const { isReadOnly } = useEdit();
  const { score } = useCase.suitability;
  // The same amount as in the other parts of the decision: the middle of the draws, once they are there.
  const npv = useAnalysis().standings.byId[useCase.id]?.npv ?? null;
  return (
    <tr>
      <td className="decide-number">
        <b>{score === null ? common.unknown : rank}</b>
        <PlaceRange id={useCase.id} />
      </td>
      <th scope="row">
        <button type="button" className="decide-title" onClick={() => showUseCase(useCase.id)}>
          {useCase.title}
        </button>
      </th>
      <td>
        <RecommendationSign recommendation={useCase.recommendation.effective} word />
      </td>
      <td>
        <TierSign tier={useCase.risk.tier} word />
      </td>
      <td>
        <span className="decide-score">
          <span>{score === null ? common.unknown : format.number(score)}</span>
          <span className="weight-ruler" aria-hidden="true">
            <span style={{ width: `${score ?? 0}%` }} />
          </span>
        </span>
      </td>
      <td>
        <Holds id={useCase.id} />
      </td>
      <td className="decide-number">{npv === null ? common.unknown : format.money(npv)}</td>
      <td>
        <span className="row">
          {isDecided ? (
            <>
              <Icon name="check" size="small" />
              <span className="decide-word">{steps.decide.isDecided}</span>
            </>
          ) : (
            <span className="quiet decide-word">{steps.decide.notDecided}</span>
          )}
          <span className="grow" />
          <IconButton
            icon="plus"
            label={steps.decide.decideOn(useCase.title)}
            disabled={isReadOnly}
            onClick={onDecide}
          />
        </span>
      </td>
    </tr>
  );
}

/** Between which places other methods put it, where they move it far: then its rank is not to be trusted to the place. */
function PlaceRange({ id }: { readonly id: UseCaseId }) {
  const words = useMessages().order.opinions;
  const { judged, disagreements } = useAnalysis().order.opinions;
  if (!disagreements.some((each) => each.id === id)) return null;
  const own = judged.find((each) => each.id === id);
  if (own === undefined) return null;
  const places = [own.rank, own.topsisRank, own.prometheeRank];
  const [low, high] = [Math.min(...places), Math.max(...places)];
  return (
    <span className="decide-range small quiet" title={words.rangeOf(low, high)}>
      <span aria-hidden="true">{words.range(low, high)}</span>
      <span className="visually-hidden">{words.rangeOf(low, high)}</span>
    </span>
  );
}

/** How well the recommendation holds over the draws, in a word with its share. */
function Holds({ id }: { readonly id: UseCaseId }) {
  const { common, inspector } = useMessages();
  const robustness = useAnalysis().draws?.useCases[id]?.robustness ?? null;
  if (robustness === null) return <span className="quiet">{common.unknown}</span>;
  const { degree, share } = robustness;
  return (
    <span className={degree === 'fragile' ? 'fragile' : ''}>{inspector.scores.robustness.cell(degree, share)}</span>
  );
}
