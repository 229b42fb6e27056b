import { Section } from '#renderer/inspector/section.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { UseCase } from '#shared/workspace/types.ts';

type Props = { readonly useCase: UseCase; readonly analysis: UseCaseAnalysis };

/** Benefit, cost and NPV of both approaches side by side, what ML adds, and where it breaks even, in words. */
export function ValueResults({ useCase, analysis }: Props) {
  const { inspector, format, common } = useMessages();
  const words = inspector.value;
  const { value } = analysis;
  const isKnown = [value.simplest, value.ml].some((option) => option.npv !== null || option.benefitPerYear !== null);
  const money = (amount: number | null) => (amount === null ? common.unknown : format.money(amount));
  const rows: readonly (readonly [string, 'benefitPerYear' | 'buildCost' | 'upkeepPerYear' | 'totalCost' | 'npv'])[] = [
    [words.rows.benefit, 'benefitPerYear'],
    [words.rows.build, 'buildCost'],
    [words.rows.upkeep, 'upkeepPerYear'],
    [words.rows.total, 'totalCost'],
    [words.rows.npv, 'npv'],
  ];
  const kind = useCase.value.simplestKind;
  return (
    <Section
      title={words.results}
      aside={
        <>
          {words.years(value.horizonYears.value)}
          <DefaultMark source={value.horizonYears.source} />, {words.at(value.discountRate.value)}
          <DefaultMark source={value.discountRate.source} />
        </>
      }
    >
      <table className="pane-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{kind === null ? words.columns.simplest : words.kinds[kind]}</th>
            <th scope="col">{words.columns.ml}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, field]) => (
            <tr key={field}>
              <th scope="row">{head}</th>
              <td>{money(value.simplest[field])}</td>
              <td>{money(value.ml[field])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="sentences value-sentences" aria-live="polite">
        {value.goodEnough.reachedBy !== null && <p>{words.reached[value.goodEnough.reachedBy]}</p>}
        {value.incrementalNpv !== null && (
          <p>
            <b>{words.increment(value.incrementalNpv)}</b>
          </p>
        )}
        {value.npv !== null && <p>{words.worth(value.npv)}</p>}
        {!isKnown && <p className="soft">{words.notYet}</p>}
      </div>
      {value.breakEven !== null && <BreakEven point={value.breakEven} />}
    </Section>
  );
}

function BreakEven({ point }: { readonly point: NonNullable<UseCaseAnalysis['value']['breakEven']> }) {
  const { inspector } = useMessages();
  const sentences = inspector.value.breakEvenSentences(point);
  return (
    <>
      <h4 className="value-subheading">{inspector.value.breakEven}</h4>
      <ul className="small sentences">
        {sentences.length === 0 ? (
          <li>{inspector.value.noBreakEven}</li>
        ) : (
          sentences.map((sentence) => <li key={sentence}>{sentence}</li>)
        )}
      </ul>
    </>
  );
}

function DefaultMark({ source }: { readonly source: 'given' | 'default' }) {
  const { common } = useMessages();
  return source === 'default' ? (
    <>
      {' '}
      <span className="default-mark">{common.default}</span>
    </>
  ) : null;
}
