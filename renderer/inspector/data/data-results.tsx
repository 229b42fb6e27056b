import { useReasonText } from '#renderer/inspector/use-reason-text.ts';
import { WhyTree } from '#renderer/parts/why.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { explainData } from '#shared/analysis/data/explain-data.ts';

type Props = { readonly data: UseCaseAnalysis['data'] };
type VerdictProps = { readonly analysis: UseCaseAnalysis };

/** Whether the data suffices, in a word, and what decides it. */
export function DataVerdict({ analysis }: VerdictProps) {
  const { inspector, common } = useMessages();
  const { dataChecklist } = usePack();
  const { data, risk } = analysis;
  const words = inspector.dataResults;
  const answers = Object.fromEntries(analysis.dataChecklist.map(({ id, answer }) => [id, answer]));
  const why = explainData(dataChecklist, answers, risk.tier, data);
  const gates = words.gates(data);
  return (
    <div className="sentences" aria-live="polite">
      <p>
        <b>{words.verdicts[data.verdict]}</b> <span className="soft">{words.score(data)}</span>
      </p>
      {gates !== null && <p className="small">{gates}</p>}
      {why !== null && <WhyTree title={common.whys.data} why={why} />}
    </div>
  );
}

/** What the figures say, what contradicts itself, and what must be done first. */
export function DataResults({ data }: Props) {
  const { inspector, common } = useMessages();
  const explain = useReasonText();
  const words = inspector.dataResults;
  const { events, sampleSize, perClass, learningCurve, labels, drift, tasks, problems } = data;
  return (
    <>
      <ul className="small sentences" aria-live="polite">
        {events !== null && (
          <li>
            {words.events(events)} <span className="soft">{words.eventsHint}</span>
          </li>
        )}
        {sampleSize !== null && <li>{words.sampleSize(sampleSize)}</li>}
        {sampleSize?.r2.source === 'default' && (
          <li className="soft">
            {words.sampleSizeDefault(sampleSize.r2.value)} <span className="default-mark">{common.default}</span>
          </li>
        )}
        {perClass !== null && <li>{words.perClass(perClass)}</li>}
        {perClass?.isImbalanced && perClass.imbalance !== null && <li>{words.imbalance(perClass.imbalance)}</li>}
        {learningCurve !== null && <li>{words.curve(learningCurve)}</li>}
        {labels.agreement !== null && <li>{words.agreement(labels.agreement)}</li>}
        {labels.errorRate !== null && <li>{words.errorRate(labels.errorRate)}</li>}
        {drift !== null && <li>{words.drift(drift)}</li>}
      </ul>
      {problems.map((problem) => (
        <p key={problem.id} className="warning" role="status">
          {explain(problem)}
        </p>
      ))}
      {tasks.length > 0 && (
        <>
          <h4 className="value-subheading">{words.tasks}</h4>
          <ul className="small sentences">
            {tasks.map((task) => (
              <li key={task.item}>{words.task(task)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
