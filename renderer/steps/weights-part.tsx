import { IconButton } from '#renderer/parts/icon-button.tsx';
import { NumberField } from '#renderer/parts/number-field.tsx';
import { Select } from '#renderer/parts/select.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { weightsUpdate } from '#shared/commands/weights/update.ts';
import { criterionIds } from '#shared/workspace/schema/primitives.ts';
import type { CriterionId, Weights } from '#shared/workspace/types.ts';
import { Part } from './part.tsx';

const methods = ['equal', 'direct', 'swing', 'rank-order-centroid', 'rank-sum', 'rank-reciprocal'] as const;

/** How much each criterion counts, and by which way that was found. */
export function WeightsPart() {
  const { steps, common } = useMessages();
  const { frame } = steps;
  const { weights } = useOpenWorkspace().content;
  const { weightsSource } = useAnalysis();
  const { run } = useEdit();
  const offered: readonly Weights['method'][] = weights.method === 'pairwise' ? [...methods, 'pairwise'] : methods;
  return (
    <Part title={frame.weights} hint={frame.weightsHint}>
      <Select
        label={frame.method}
        mark={weightsSource === 'default' ? <span className="default-mark">{common.default}</span> : undefined}
        value={weights.method}
        hint={frame.methodHints[weights.method]}
        choices={offered.map((method) => ({ value: method, label: frame.methods[method] }))}
        onChange={(method) => run(weightsUpdate, { method })}
      />
      <WeightRows weights={weights} />
    </Part>
  );
}

/** Most important first; criteria that nobody ranked come last, in the method's order. */
function toRanking({ ranking }: Weights): readonly CriterionId[] {
  const ranked = ranking.flat();
  return [...ranked, ...criterionIds.filter((id) => !ranked.includes(id))];
}

function WeightRows({ weights }: { readonly weights: Weights }) {
  const isRanked = weights.method.startsWith('rank');
  const ids = isRanked ? toRanking(weights) : criterionIds;
  return (
    <ul className="weight-rows">
      {ids.map((id, index) => (
        <li key={id}>
          <WeightBar id={id} />
          {isRanked && <RankButtons ids={ids} index={index} />}
          {(weights.method === 'direct' || weights.method === 'swing') && (
            <PointsField id={id} method={weights.method} weights={weights} />
          )}
        </li>
      ))}
    </ul>
  );
}

function WeightBar({ id }: { readonly id: CriterionId }) {
  const { framework, format } = useMessages();
  const share = useAnalysis().weights[id];
  return (
    <span className="weight">
      <span className="weight-name">
        {framework.criteria[id].name} <b>{format.percent(share)}</b>
      </span>
      <span className="weight-ruler" aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
    </span>
  );
}

function PointsField({
  id,
  method,
  weights,
}: {
  readonly id: CriterionId;
  readonly method: 'direct' | 'swing';
  readonly weights: Weights;
}) {
  const { steps, framework } = useMessages();
  const { run } = useEdit();
  const points = method === 'direct' ? weights.direct : weights.swingPoints;
  const change = (value: number | null) => {
    const { [id]: _before, ...others } = points;
    const next = value === null ? others : { ...others, [id]: value };
    run(weightsUpdate, method === 'direct' ? { direct: next } : { swingPoints: next }, `weights.${method}.${id}`);
  };
  return (
    <NumberField
      label={steps.frame.points(framework.criteria[id].name)}
      hideLabel
      kind="count"
      value={points[id] ?? null}
      most={method === 'swing' ? 100 : undefined}
      onChange={change}
    />
  );
}

function RankButtons({ ids, index }: { readonly ids: readonly CriterionId[]; readonly index: number }) {
  const { steps, framework } = useMessages();
  const { run } = useEdit();
  const id = ids[index];
  if (id === undefined) return null;
  const { name } = framework.criteria[id];
  const moveTo = (to: number) => {
    const others = ids.filter((other) => other !== id);
    run(weightsUpdate, { ranking: [...others.slice(0, to), id, ...others.slice(to)].map((each) => [each]) });
  };
  return (
    <span className="row">
      <IconButton
        icon="arrow-up"
        label={steps.frame.moveUp(name)}
        disabled={index === 0}
        onClick={() => moveTo(index - 1)}
      />
      <IconButton
        icon="arrow-down"
        label={steps.frame.moveDown(name)}
        disabled={index === ids.length - 1}
        onClick={() => moveTo(index + 1)}
      />
    </span>
  );
}
