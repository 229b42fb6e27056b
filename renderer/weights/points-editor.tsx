import { NumberField } from '#renderer/parts/number-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import { criterionWeights } from '#shared/analysis/suitability/criterion-weights.ts';
import { useWeights } from './use-weights.ts';

/** Points by criterion, and the share of the sum that each comes to. */
export function PointsEditor({ method }: { readonly method: 'direct' | 'swing' }) {
  const { steps, framework, format, common } = useMessages();
  const { weights, ids, isReadOnly, change } = useWeights();
  const pack = usePack();
  const field = method === 'direct' ? 'direct' : 'swingPoints';
  const points = weights[field];
  const { weights: shares, source } = criterionWeights(weights, pack);
  return (
    <ul className="weights-points">
      {ids.map((id) => (
        <li key={id}>
          <span>{framework.criteria[id].name}</span>
          <NumberField
            label={steps.frame.points(framework.criteria[id].name)}
            hideLabel
            kind="count"
            value={points[id] ?? null}
            most={method === 'swing' ? 100 : undefined}
            isReadOnly={isReadOnly}
            onChange={(value) => {
              const { [id]: _before, ...others } = points;
              change({ [field]: value === null ? others : { ...others, [id]: value } }, `weights.${method}.${id}`);
            }}
          />
          <span className="weights-share">
            <span>{source === 'given' ? format.percent(shares[id], 1) : common.unknown}</span>
            <span className="weight-ruler" aria-hidden="true">
              <span style={{ width: `${source === 'given' ? shares[id] * 100 : 0}%` }} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
