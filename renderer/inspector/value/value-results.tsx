import { Section } from '#renderer/inspector/section.tsx';
import { useReasonText } from '#renderer/inspector/use-reason-text.ts';
import { WhyTree } from '#renderer/parts/why.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { explainIncrement, explainNpv } from '#shared/analysis/value/explain-value.ts';
import type { OptionResult } from '#shared/analysis/value/value-types.ts';
import type { UseCase } from '#shared/workspace/types.ts';
import { BreakEvenPart } from './break-even-part.tsx';

type Props = { readonly useCase: UseCase; readonly analysis: UseCaseAnalysis };

/** What each option brings, costs and returns, side by side; what ML adds; and where it breaks even, in words. */
export function ValueResults({ useCase, analysis }: Props) {
  const { inspector } = useMessages();
  const explain = useReasonText();
  const words = inspector.value;
  const { value } = analysis;
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
      <OptionsTable useCase={useCase} analysis={analysis} />
      {value.problems.map((problem) => (
        <p key={problem.id} className="warning" role="status">
          {explain(problem)}
        </p>
      ))}
      <Conclusions analysis={analysis} />
      <Explanations useCase={useCase} analysis={analysis} />
      <BreakEvenPart analysis={analysis} />
    </Section>
  );
}

/** Why each approach is worth what it is worth, down to what was given and what the app took. */
function Explanations({ useCase, analysis: { value } }: Props) {
  const words = useMessages().inspector.value.uncertainty;
  const whys = [
    [words.whyIncrement, explainIncrement(useCase.value, value)],
    [words.whySimplest, value.incrementalNpv === null ? explainNpv('simplest', useCase.value, value) : null],
    [words.whyMl, value.incrementalNpv === null ? explainNpv('ml', useCase.value, value) : null],
  ] as const;
  return whys.map(([title, why]) => why !== null && <WhyTree key={title} title={title} why={why} />);
}

function OptionsTable({ useCase, analysis }: Props) {
  const { inspector } = useMessages();
  const words = inspector.value;
  const { value } = analysis;
  const rows = useRows(analysis);
  const kind = useCase.value.simplestKind;
  return (
    <table className="pane-table">
      <thead>
        <tr>
          <td />
          <th scope="col">{words.columns.nothing}</th>
          <th scope="col">{kind === null ? words.columns.simplest : words.kinds[kind]}</th>
          <th scope="col">{words.columns.ml}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, say]) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            <td>{say(value.nothing)}</td>
            <td>{say(value.simplest)}</td>
            <td>{say(value.ml)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Row = readonly [string, (option: OptionResult) => string];

function useRows({ value }: UseCaseAnalysis): readonly Row[] {
  const { inspector, format, common } = useMessages();
  const words = inspector.value;
  const more = words.uncertainty;
  const money = (amount: number | null) => (amount === null ? common.unknown : format.money(amount));
  const share = (amount: number | null) => (amount === null ? common.unknown : format.percent(amount, 1));
  const payback = (option: OptionResult, which: 'paybackYears' | 'discountedPaybackYears') => {
    if (option.returns === null) return common.unknown;
    const years = option.returns[which];
    return years === null ? more.never : more.years(years);
  };
  const irr = ({ returns }: OptionResult) => {
    if (returns?.irrProblem === 'not-unique') return more.notUnique;
    return returns?.irrProblem === 'above' ? more.above : share(returns?.irr ?? null);
  };
  const percent = (amount: number | null) => (amount === null ? common.unknown : format.percent(amount));
  const hasOneOff = [value.simplest, value.ml].some((option) => (option.oneOffCost ?? 0) > 0);
  return [
    [more.rows.accuracy, (option) => share(option.accuracy)],
    ...(value.matrix === null
      ? []
      : ([
          [
            more.rows.perDecision,
            ({ valuePerDecision: worth }) => (worth === null ? common.unknown : format.moneyPerUnit(worth)),
          ],
        ] as const satisfies readonly Row[])),
    [words.rows.benefit, (option) => money(option.benefitPerYear)],
    [words.rows.build, (option) => money(option.buildCost)],
    ...(hasOneOff
      ? ([[more.rows.oneOff, (option) => money(option.oneOffCost)]] as const satisfies readonly Row[])
      : []),
    [words.rows.upkeep, (option) => money(option.upkeepPerYear)],
    [words.rows.total, (option) => money(option.totalCost)],
    [words.rows.npv, (option) => money(option.npv)],
    [more.rows.irr, irr],
    [more.rows.payback, (option) => payback(option, 'paybackYears')],
    [more.rows.discounted, (option) => payback(option, 'discountedPaybackYears')],
    [more.rows.roi, ({ returns }) => percent(returns?.returnOnInvestment ?? null)],
  ];
}

function Conclusions({ analysis: { value } }: { readonly analysis: UseCaseAnalysis }) {
  const { inspector, common } = useMessages();
  const { assumptions: ours } = usePack();
  const words = inspector.value;
  const options = [value.simplest, value.ml];
  const isKnown = options.some((option) => option.npv !== null || option.benefitPerYear !== null);
  const isNotUnique = options.some((option) => option.returns?.irrProblem === 'not-unique');
  return (
    <div className="sentences value-sentences" aria-live="polite">
      {value.goodEnough.reachedBy !== null && <p>{words.reached[value.goodEnough.reachedBy]}</p>}
      {value.incrementalNpv !== null && (
        <p>
          <b>{words.increment(value.incrementalNpv)}</b>
        </p>
      )}
      {value.npv !== null && <p>{words.worth(value.npv)}</p>}
      {value.ml.upkeepFrom === 'default-multiple' && (
        <p className="small">
          {words.uncertainty.defaultUpkeep(ours.upkeepMultiple.likely)}{' '}
          <span className="default-mark">{common.default}</span>
        </p>
      )}
      {isNotUnique && <p className="small soft">{words.uncertainty.notUniqueNote}</p>}
      {!isKnown && <p className="soft">{words.notYet}</p>}
    </div>
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
