import './weights.css';
import { Button } from '#renderer/parts/button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { ChangesPane } from './changes-pane.tsx';
import { MethodTable } from './method-table.tsx';
import { PairsEditor } from './pairs-editor.tsx';
import { PointsEditor } from './points-editor.tsx';
import { RankEditor } from './rank-editor.tsx';
import { useWeights } from './use-weights.ts';

/** All ways to find the weights beside each other, the answers of the chosen one, and what they would change. */
export function WeightsView() {
  const { weights: words, common } = useMessages();
  const setUi = useUiStore((store) => store.set);
  return (
    <main className="frame-main step-page weights-page" aria-label={common.steps.frame}>
      <header className="step-head step-head-row">
        <div>
          <h2 className="page-title">{words.title}</h2>
          <p className="soft">{words.lead}</p>
        </div>
        <Button onClick={() => setUi({ frameView: 'facts' })}>{words.back}</Button>
      </header>
      <div className="weights-split">
        <div className="weights-work">
          <MethodTable />
          <Editor />
        </div>
        <ChangesPane />
      </div>
    </main>
  );
}

function Editor() {
  const { weights: words, steps } = useMessages();
  const { method } = useWeights().weights;
  return (
    <section className="step-part weights-editor" aria-labelledby="weights-editor">
      <h3 id="weights-editor">{steps.frame.methods[method]}</h3>
      <p className="soft weights-text">{words.hints[method]}</p>
      {(method === 'direct' || method === 'swing') && <PointsEditor key={method} method={method} />}
      {(method === 'rank-order-centroid' || method === 'rank-sum' || method === 'rank-reciprocal') && <RankEditor />}
      {method === 'pairwise' && <PairsEditor />}
    </section>
  );
}
