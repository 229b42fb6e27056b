import { Section } from '#renderer/inspector/section.tsx';
import { useReasonText } from '#renderer/inspector/use-reason-text.ts';
import { WhyTree } from '#renderer/parts/why.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { explainReplicas } from '#shared/analysis/operations/explain-replicas.ts';

/** What the operational facts amount to: load and replicas, failure, time, freshness and cost, in sentences. */
export function OperationsResults({ analysis }: { readonly analysis: UseCaseAnalysis }) {
  const { inspector, format, common } = useMessages();
  const explain = useReasonText();
  const words = inspector.operationsResults;
  const { operations } = analysis;
  const why = explainReplicas(operations);
  const { serving, freshness, retraining, costPerYear } = operations;
  return (
    <Section title={words.title} aside={format.percent(operations.completeness)}>
      {operations.problems.map((problem) => (
        <p key={problem.id} className="warning" role="status">
          {explain(problem)}
        </p>
      ))}
      <ul className="small sentences" aria-live="polite">
        <li>{words.complete(operations.missing)}</li>
        <LoadLines operations={operations} />
        {operations.availability !== null && <li>{words.availability(operations.availability)}</li>}
        {operations.sources !== null && <li>{words.sources(operations.sources)}</li>}
        {operations.latencyBudget !== null && !operations.latencyBudget.isSpent && (
          <li>{words.budget(operations.latencyBudget)}</li>
        )}
        {operations.tail !== null && operations.tail.lookups > 0 && <li>{words.tail(operations.tail)}</li>}
        {serving.asked !== null && serving.because !== null && <li>{words.serving(serving.asked, serving.because)}</li>}
        {freshness.tolerated !== null && <li>{words.freshness(freshness.tolerated)}</li>}
        {retraining !== null && <li>{words.retraining[retraining]}</li>}
        {costPerYear !== null && <li>{words.cost(costPerYear)}</li>}
      </ul>
      {why !== null && <WhyTree title={common.whys.replicas} why={why} />}
    </Section>
  );
}

function LoadLines({ operations: { load, service } }: { readonly operations: UseCaseAnalysis['operations'] }) {
  const { inspector, common } = useMessages();
  const words = inspector.operationsResults;
  return (
    <>
      {load !== null && (
        <li>
          {words.load(load)}
          {load.peakFrom === 'factor' && <DefaultMark word={common.default} />}{' '}
          {words.headroom(load.withHeadroomPerSecond)}
          {load.decisionsFrom === 'per-year' && ` ${words.fromYear}`}
        </li>
      )}
      {service !== null && (
        <li>
          {words.service(service)}{' '}
          {words.serviceDefaults(
            service.perReplica.value,
            service.utilization.value,
            service.perReplica.source === 'given',
          )}
          <DefaultMark word={common.default} />
        </li>
      )}
    </>
  );
}

function DefaultMark({ word }: { readonly word: string }) {
  return (
    <>
      {' '}
      <span className="default-mark">{word}</span>
    </>
  );
}
