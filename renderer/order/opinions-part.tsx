import { showUseCase } from '#renderer/palette/show-use-case.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import type { SecondOpinion } from '#shared/analysis/order/order-types.ts';
import { useTitles } from './use-titles.ts';

const shown = 6;

/** Where three methods put each use case, who moves far between them and why, and who could be first at all. */
export function OpinionsPart() {
  const { order, framework } = useMessages();
  const words = order.opinions;
  const { judged, disagreements, limit, isTopShared } = useAnalysis().order.opinions;
  const { titleOf } = useTitles();
  const moved = new Set(disagreements.map(({ id }) => id));
  return (
    <section aria-labelledby="order-opinions">
      <h4 id="order-opinions">{words.title}</h4>
      <p className="soft">{words.lead}</p>
      {isTopShared !== null && <p>{isTopShared ? words.topShared : words.topDiffers}</p>}
      <p>{moved.size === 0 ? words.agree(limit) : words.disagree(moved.size, limit)}</p>
      {disagreements.length > 0 && (
        <ul className="sentences">
          {disagreements.slice(0, shown).map((move) => (
            <li key={`${move.id} ${move.method}`}>
              {words.why({ title: titleOf(move.id), criterion: framework.criteria[move.criterion].name, move })}
            </li>
          ))}
        </ul>
      )}
      {disagreements.length > shown && <p className="small soft">{words.more(disagreements.length - shown)}</p>}
      <div className="plan-wide">
        <table className="order-table">
          <caption className="visually-hidden">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{order.useCase}</th>
              <th scope="col" className="decide-number">
                {words.sum}
              </th>
              <th scope="col" className="decide-number">
                {words.topsis}
              </th>
              <th scope="col" className="decide-number">
                {words.promethee}
              </th>
              <th scope="col" className="decide-number">
                {words.together}
              </th>
              <th scope="col">{words.front}</th>
            </tr>
          </thead>
          <tbody>
            {judged.map((opinion) => (
              <OpinionRow key={opinion.id} opinion={opinion} isMoved={moved.has(opinion.id)} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function OpinionRow({ opinion, isMoved }: { readonly opinion: SecondOpinion; readonly isMoved: boolean }) {
  const { order, format } = useMessages();
  const words = order.opinions;
  const { titleOf } = useTitles();
  const { id, rank, topsisRank, prometheeRank, beatenBy } = opinion;
  const ranks = [rank, topsisRank, prometheeRank];
  return (
    <tr data-moved={isMoved || undefined}>
      <th scope="row">
        <button type="button" className="decide-title" onClick={() => showUseCase(id)}>
          {titleOf(id)}
        </button>
      </th>
      {[...ranks.entries()].map(([place, each]) => (
        <td key={place} className="decide-number">
          {format.number(each)}
        </td>
      ))}
      <td className="decide-number order-range">{words.range(Math.min(...ranks), Math.max(...ranks))}</td>
      <td className={beatenBy === null ? '' : 'soft'}>
        {beatenBy === null ? words.isOnFront : words.beaten(titleOf(beatenBy))}
      </td>
    </tr>
  );
}
