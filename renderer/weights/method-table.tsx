import { useMessages } from '#renderer/state/messages-context.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import { pairwiseWeights, roomJudgement } from '#shared/analysis/suitability/pairwise-weights.ts';
import { type WeightsByMethod, weightsByMethod } from '#shared/analysis/suitability/weights-by-method.ts';
import { useWeights } from './use-weights.ts';

/** What each way makes of its answers, row under row; the chosen one is the one that is worked on. */
export function MethodTable() {
  const { weights: words, framework } = useMessages();
  const { weights, ids } = useWeights();
  const found = weightsByMethod(weights, usePack());
  return (
    <div className="weights-scroll">
      <table className="weights-methods">
        <caption className="visually-hidden">{words.methods.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.methods.way}</th>
            {ids.map((id) => (
              <th key={id} scope="col">
                {framework.criteria[id].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.map((each) => (
            <MethodRow key={each.method} found={each} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MethodRow({ found }: { readonly found: WeightsByMethod }) {
  const { steps, weights: words, common } = useMessages();
  const { weights, inUse, isDraft, isReadOnly, ids, change } = useWeights();
  const { method } = found;
  const name = steps.frame.methods[method];
  const isChosen = weights.method === method;
  return (
    <tr data-chosen={isChosen || undefined}>
      <th scope="row">
        <label className="weights-way">
          <input
            type="radio"
            name="weights-method"
            aria-label={words.methods.choose(name)}
            checked={isChosen}
            disabled={isReadOnly}
            onChange={() => change({ method })}
          />
          <span>{name}</span>
          {method === 'equal' && <span className="default-mark">{common.default}</span>}
          {inUse.method === method && <span className="default-mark">{words.methods.inUse}</span>}
          {isDraft && isChosen && <span className="default-mark">{words.methods.inWork}</span>}
        </label>
      </th>
      {found.isAnswered ? (
        ids.map((id) => <Share key={id} share={found.weights[id]} />)
      ) : (
        <td colSpan={ids.length} className="quiet">
          {method === 'pairwise' ? <PairsSoFar /> : words.methods.nothing}
        </td>
      )}
    </tr>
  );
}

function PairsSoFar() {
  const { methods } = useMessages().weights;
  const { weights, ids } = useWeights();
  const { judged, pairs } = pairwiseWeights(ids, (row, column) => roomJudgement(weights, row, column));
  return judged === 0 ? methods.nothing : methods.partial(judged, pairs);
}

function Share({ share }: { readonly share: number }) {
  const { format } = useMessages();
  return (
    <td>
      <span className="weights-share">
        <span>{format.percent(share, 1)}</span>
        <span className="weight-ruler" aria-hidden="true">
          <span style={{ width: `${share * 100}%` }} />
        </span>
      </span>
    </td>
  );
}
