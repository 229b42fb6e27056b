import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import type { Duel } from '#shared/analysis/order/order-types.ts';
import { useTitles } from './use-titles.ts';

/** Each use case against the next in the ranking: how far ahead, and which weight turns the two round first. */
export function DuelsTable() {
  const { duels: words } = useMessages().order;
  const { duels } = useAnalysis().order.stability;
  return (
    <section aria-labelledby="order-duels">
      <h4 id="order-duels">{words.title}</h4>
      <table className="order-table">
        <thead>
          <tr>
            <th scope="col">{words.heading}</th>
            <th scope="col" className="decide-number">
              {words.lead}
            </th>
            <th scope="col">{words.turns}</th>
          </tr>
        </thead>
        <tbody>
          {duels.map((duel) => (
            <DuelRow key={`${duel.ahead} ${duel.behind}`} duel={duel} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DuelRow({ duel: { ahead, behind, lead, nearest } }: { readonly duel: Duel }) {
  const { order, framework } = useMessages();
  const { titleOf } = useTitles();
  const words = order.duels;
  return (
    <tr>
      <th scope="row">{words.pair(titleOf(ahead), titleOf(behind))}</th>
      <td className="decide-number">{words.points(lead)}</td>
      <td>
        {nearest !== null
          ? words.when(framework.criteria[nearest.criterion].name, nearest.weight, nearest.at)
          : lead < 1e-7
            ? words.level
            : words.never}
      </td>
    </tr>
  );
}
