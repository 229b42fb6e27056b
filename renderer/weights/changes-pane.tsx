import { useMemo } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { TextArea } from '#renderer/parts/text-area.tsx';
import { RecommendationSign } from '#renderer/signs/recommendation-sign.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import { criterionWeights } from '#shared/analysis/suitability/criterion-weights.ts';
import { previewWeights, type WeightsPreview } from '#shared/analysis/suitability/preview-weights.ts';
import { weightsAccept } from '#shared/commands/weights/accept.ts';
import { weightsDiscard } from '#shared/commands/weights/discard.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { useWeights } from './use-weights.ts';

const shown = 8;

/** What the weights in work would change in the recommendations and the order, and the step that makes them count. */
export function ChangesPane() {
  const { weights: words } = useMessages();
  const { changes } = words;
  const { weights, isDraft, isReadOnly, change } = useWeights();
  const { useCases } = useAnalysis();
  const pack = usePack();
  const { run, done } = useEdit();
  const isAnswered = weights.method === 'equal' || criterionWeights(weights, pack).source === 'given';
  const preview = useMemo(() => previewWeights(useCases, weights, pack), [useCases, weights, pack]);
  return (
    <section className="weights-changes" aria-labelledby="weights-changes">
      <h3 id="weights-changes">{changes.title}</h3>
      {!isDraft ? (
        <p className="soft">{changes.none}</p>
      ) : isAnswered ? (
        <Changes preview={preview} />
      ) : (
        <p className="soft">{changes.unanswered}</p>
      )}
      <TextArea
        label={changes.reason}
        hint={changes.reasonHint}
        value={weights.reason}
        readOnly={isReadOnly}
        onChange={(reason) => change({ reason }, 'weights.reason')}
        onDone={done}
      />
      {isDraft && (
        <div className="row weights-actions">
          <Button disabled={isReadOnly} onClick={() => run(weightsDiscard, null)}>
            {changes.discard}
          </Button>
          <Button kind="primary" disabled={isReadOnly || !isAnswered} onClick={() => run(weightsAccept, null)}>
            {changes.use}
          </Button>
        </div>
      )}
    </section>
  );
}

function Changes({ preview }: { readonly preview: WeightsPreview }) {
  const { weights: words } = useMessages();
  const { inUse, weights, ids } = useWeights();
  const isSame = ids.every((id) => Math.abs(preview.now[id] - preview.next[id]) < 1e-9);
  return (
    <div className="weights-live" aria-live="polite">
      <WeightsTable preview={preview} />
      {preview.scored === 0 ? (
        <p className="soft">{words.changes.noScores}</p>
      ) : isSame && inUse.method !== weights.method ? (
        <p className="soft">{words.changes.same}</p>
      ) : (
        <>
          <First preview={preview} />
          <Classes preview={preview} />
          <Places preview={preview} />
        </>
      )}
    </div>
  );
}

function WeightsTable({ preview }: { readonly preview: WeightsPreview }) {
  const { weights: words, framework, format } = useMessages();
  const { ids } = useWeights();
  return (
    <table className="pane-table">
      <caption className="visually-hidden">{words.changes.weights}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.changes.now}</th>
          <th scope="col">{words.changes.next}</th>
        </tr>
      </thead>
      <tbody>
        {ids.map((id) => (
          <tr key={id}>
            <th scope="row">{framework.criteria[id].name}</th>
            <td>{format.percent(preview.now[id], 1)}</td>
            <td className="holds">{format.percent(preview.next[id], 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useTitles() {
  const { format } = useMessages();
  const { byId } = useAnalysis();
  const titleOf = (id: UseCaseId) => byId[id]?.title ?? id;
  return { titleOf, listOf: (ids: readonly UseCaseId[]) => format.list(ids.slice(0, 3).map(titleOf)) };
}

function First({ preview: { firstNow, firstNext } }: { readonly preview: WeightsPreview }) {
  const { changes } = useMessages().weights;
  const { listOf } = useTitles();
  const isSame = firstNow.join() === firstNext.join();
  return (
    <p>{isSame ? changes.firstStays(listOf(firstNow)) : changes.firstChanges(listOf(firstNow), listOf(firstNext))}</p>
  );
}

function Classes({ preview: { classes, scored } }: { readonly preview: WeightsPreview }) {
  const { changes } = useMessages().weights;
  const { titleOf } = useTitles();
  if (classes.length === 0) return <p>{changes.noClass}</p>;
  return (
    <>
      <h4>{changes.classes(classes.length, scored)}</h4>
      <ul className="weights-list">
        {classes.slice(0, shown).map(({ id, from, to }) => (
          <li key={id}>
            <span>{titleOf(id)}</span>
            <span className="row">
              <RecommendationSign recommendation={from} />
              <span aria-hidden="true">→</span>
              <RecommendationSign recommendation={to} word />
            </span>
          </li>
        ))}
      </ul>
      {classes.length > shown && <p className="small soft">{changes.more(classes.length - shown)}</p>}
    </>
  );
}

function Places({ preview: { places, scored } }: { readonly preview: WeightsPreview }) {
  const { changes } = useMessages().weights;
  const { titleOf } = useTitles();
  if (places.length === 0) return <p>{changes.noPlace}</p>;
  return (
    <>
      <h4>{changes.places(places.length, scored)}</h4>
      <ul className="weights-list">
        {places.slice(0, shown).map(({ id, from, to }) => (
          <li key={id}>
            <span>{titleOf(id)}</span>
            <b>{changes.place(from, to)}</b>
          </li>
        ))}
      </ul>
      {places.length > shown && <p className="small soft">{changes.more(places.length - shown)}</p>}
    </>
  );
}
