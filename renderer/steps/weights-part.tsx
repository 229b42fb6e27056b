import { Button } from '#renderer/parts/button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { Part } from './part.tsx';

/** How much each criterion counts, by which way that was found, and the door to where it is worked out. */
export function WeightsPart() {
  const { steps, common, framework, format, weights: words } = useMessages();
  const { frame } = steps;
  const { weights, weightsDraft } = useOpenWorkspace().content;
  const analysis = useAnalysis();
  const { criteria } = usePack();
  const setUi = useUiStore((store) => store.set);
  return (
    <Part title={frame.weights} hint={frame.weightsHint}>
      <p>
        {frame.method}: <b>{frame.methods[weights.method]}</b>{' '}
        {analysis.weightsSource === 'default' && <span className="default-mark">{common.default}</span>}
      </p>
      <ul className="weight-rows">
        {criteria.map(({ id }) => (
          <li key={id} className="weight">
            <span className="weight-name">
              {framework.criteria[id].name} <b>{format.percent(analysis.weights[id], 1)}</b>
            </span>
            <span className="weight-ruler" aria-hidden="true">
              <span style={{ width: `${analysis.weights[id] * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
      {weightsDraft !== null && <p className="small">{words.draftWaits}</p>}
      <div className="row">
        <Button onClick={() => setUi({ frameView: 'weights' })}>
          {weightsDraft === null ? words.open : words.openDraft}
        </Button>
      </div>
    </Part>
  );
}
