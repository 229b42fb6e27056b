import { lazy, Suspense } from 'react';
import { Section } from '#renderer/inspector/section.tsx';
import { useReasonText } from '#renderer/inspector/use-reason-text.ts';
import { WhyTree } from '#renderer/parts/why.tsx';
import { SuitabilityScale } from '#renderer/scales/suitability-scale.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { explainScore } from '#shared/analysis/suitability/explain-score.ts';
import type { OptionResult } from '#shared/analysis/value/value-types.ts';
import type { UseCase } from '#shared/workspace/types.ts';
import { RobustnessPart } from './robustness-part.tsx';

const ClassStabilityPart = lazy(() =>
  import('#renderer/order/class-stability-part.tsx').then((part) => ({ default: part.ClassStabilityPart })),
);

type Props = { readonly useCase: UseCase; readonly analysis: UseCaseAnalysis };

/** Where the five criteria put the use case between rules and ML, the simplest approach beside ML, and what would flip it. */
export function SuitabilityPart({ useCase, analysis }: Props) {
  const { inspector, common } = useMessages();
  const { method: weighing } = useOpenWorkspace().content.weights;
  const toText = useReasonText();
  const { suitability, recommendation } = analysis;
  const { score, interval } = suitability;
  const { method, weightsSource } = useAnalysis();
  const { gates } = method;
  const whyScore = explainScore(suitability, weighing, weightsSource);
  return (
    <>
      <Section title={inspector.scores.suitability}>
        <SuitabilityScale
          score={score}
          interval={interval}
          gates={gates}
          label={inspector.scores.suitabilityLabel(score, interval, gates)}
        />
        {interval !== null && <p className="small soft">{inspector.scores.interval(interval[0], interval[1])}</p>}
        {whyScore !== null && <WhyTree title={common.whys.score} why={whyScore} />}
        {score === null && <p className="small soft">{inspector.scores.tooFew}</p>}
      </Section>
      <RobustnessPart analysis={analysis} />
      <Suspense>
        <ClassStabilityPart analysis={analysis} />
      </Suspense>
      <Section title={inspector.scores.besideMl}>
        <BesideMl useCase={useCase} analysis={analysis} />
      </Section>
      {recommendation.reasons.length > 1 && (
        <Section title={inspector.scores.why}>
          <ul className="small sentences">
            {recommendation.reasons.slice(1).map((reason) => (
              <li key={reason.id}>{toText(reason)}</li>
            ))}
          </ul>
        </Section>
      )}
      {recommendation.flips.length > 0 && (
        <Section title={inspector.head.flips.replace(/:$/, '')}>
          <ul className="small sentences">
            {recommendation.flips.map((flip) => (
              <li key={`${flip.id} ${JSON.stringify(flip.values)}`}>{toText(flip)}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function BesideMl({ useCase, analysis }: Props) {
  const { inspector, format, common } = useMessages();
  const { simplest, ml, goodEnough } = analysis.value;
  const setUi = useUiStore((state) => state.set);
  if (isEmpty(simplest) && isEmpty(ml)) {
    return (
      <>
        <p className="small soft">{inspector.scores.askBaseline}</p>
        <button type="button" className="text-button" onClick={() => setUi({ tab: 'value' })}>
          {inspector.scores.goToValue}
        </button>
      </>
    );
  }
  const kind = useCase.value.simplestKind;
  const accuracy = (value: number | null) => (value === null ? common.unknown : format.percent(value, 1));
  const money = (value: number | null) => (value === null ? common.unknown : format.moneyExact(value));
  const short = (value: number | null) => (value === null ? common.unknown : format.money(value));
  const rows = [
    [inspector.scores.accuracyRow(goodEnough.accuracy), accuracy(simplest.accuracy), accuracy(ml.accuracy)],
    [inspector.scores.buildRow, money(simplest.buildCost), money(ml.buildCost)],
    [inspector.scores.upkeepRow, short(simplest.upkeepPerYear), short(ml.upkeepPerYear)],
    [inspector.scores.npvRow, short(simplest.npv), short(ml.npv)],
  ];
  const doesSimplestHold = analysis.recommendation.effective === 'rules';
  return (
    <table className="pane-table">
      <thead>
        <tr>
          <td />
          <th scope="col">{kind === null ? inspector.scores.simplest : inspector.value.kinds[kind]}</th>
          <th scope="col">{inspector.scores.ml}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, left, right]) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            <td {...(doesSimplestHold ? { className: 'holds' } : {})}>{left}</td>
            <td {...(doesSimplestHold ? {} : { className: 'holds' })}>{right}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function isEmpty(option: OptionResult): boolean {
  return option.accuracy === null && option.buildCost === null && option.upkeepPerYear === null && option.npv === null;
}
