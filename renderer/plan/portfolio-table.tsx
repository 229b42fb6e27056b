import { Fragment } from 'react';
import { useReasonText } from '#renderer/inspector/use-reason-text.ts';
import { RecommendationSign } from '#renderer/signs/recommendation-sign.tsx';
import { TierSign } from '#renderer/signs/tier-sign.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { Analysis, UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { NpvRange } from '#shared/analysis/value/value-types.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { RangeBar } from './range-bar.tsx';

type Props = { readonly asked: UseCaseId | null; readonly onAsk: (id: UseCaseId) => void };
type Row = { readonly useCase: UseCaseAnalysis; readonly range: NpvRange | null; readonly sum: number | null };

/** The draws of what is recommended. */
function findRange({ id, recommendation }: UseCaseAnalysis, { draws }: Analysis): NpvRange | null {
  const drawn = draws?.useCases[id]?.value;
  return (recommendation.effective === 'rules' ? drawn?.simplest : drawn?.ml) ?? null;
}

/** What is funded first, each by its NPV, the highest first; what has none comes last. */
function toRows(analysis: Analysis): { readonly funded: readonly Row[]; readonly others: readonly Row[] } {
  const { byId } = analysis.portfolio.selection;
  const sorted = analysis.useCases.toSorted((a, b) => {
    const [left, right] = [byId[a.id]?.npv ?? Number.NEGATIVE_INFINITY, byId[b.id]?.npv ?? Number.NEGATIVE_INFINITY];
    return left === right ? 0 : right - left;
  });
  let sum = 0;
  const funded = sorted
    .filter(({ id }) => byId[id]?.isChosen === true)
    .map((useCase): Row => {
      sum += byId[useCase.id]?.commitment ?? 0;
      return { useCase, range: findRange(useCase, analysis), sum };
    });
  const others = sorted
    .filter(({ id }) => byId[id]?.isChosen !== true)
    .map((useCase): Row => ({ useCase, range: findRange(useCase, analysis), sum: null }));
  return { funded, others };
}

/** Every use case, funded above the line where the limits end and not funded below, with why it stands where it does. */
export function PortfolioTable({ asked, onAsk }: Props) {
  const { plan, steps } = useMessages();
  const analysis = useAnalysis();
  const { selection } = analysis.portfolio;
  if (analysis.useCases.length === 0) return <p className="decide-none soft">{steps.decide.noUseCases}</p>;
  const { funded, others } = toRows(analysis);
  const ends = [...funded, ...others].flatMap(({ range }) => (range === null ? [] : [range.p10, range.p90]));
  const scale: readonly [number, number] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const toRow = (row: Row) => (
    <PortfolioRow
      key={row.useCase.id}
      row={row}
      scale={scale}
      isAsked={row.useCase.id === asked}
      onAsk={() => onAsk(row.useCase.id)}
    />
  );
  return (
    <div className="decide-scroll">
      <table className="decide-table plan-table">
        <caption className="visually-hidden">{plan.view.portfolio}</caption>
        <thead>
          <tr>
            <th scope="col">{plan.useCase}</th>
            <th scope="col">{steps.decide.recommendation}</th>
            <th scope="col">{steps.decide.tier}</th>
            <th scope="col" className="decide-number">
              {plan.npv}
            </th>
            <th scope="col">
              <span className="visually-hidden">{plan.range}</span>
            </th>
            <th scope="col" className="decide-number">
              {plan.commitment}
            </th>
            <th scope="col" className="decide-number">
              {plan.sum}
            </th>
          </tr>
        </thead>
        <tbody>
          {funded.map(toRow)}
          <Foundations />
          <Waterline />
          {others.map(toRow)}
        </tbody>
      </table>
      <p className="plan-foot small soft">
        {selection.method !== null && plan.methods[selection.method]} {plan.basis[selection.basis]}{' '}
        {selection.isPending && plan.pending}
      </p>
    </div>
  );
}

/** What the funded use cases stand on, as one line of the sum. */
function Foundations() {
  const { plan, format } = useMessages();
  const { enablers } = useOpenWorkspace().content;
  const { selection } = useAnalysis().portfolio;
  if (selection.enablers.length === 0) return null;
  const cost = selection.enablers.reduce((sum, id) => sum + (selection.byEnabler[id]?.commitment ?? 0), 0);
  return (
    <tr>
      <th scope="row" colSpan={5} className="plan-foundations">
        {plan.foundations}
        <span className="small soft">{format.list(selection.enablers.map((id) => enablers[id]?.title ?? id))}</span>
      </th>
      <td className="decide-number">{format.money(cost)}</td>
      <td className="decide-number">{format.money(selection.commitment)}</td>
    </tr>
  );
}

/** Where the limits end, and what they leave over. */
function Waterline() {
  const { plan, format } = useMessages();
  const { selection, useCases } = { ...useAnalysis().portfolio, useCases: useAnalysis().useCases };
  const say = useReasonText();
  const [first] = selection.binds;
  const nearest = selection.nearest;
  const lacks = nearest === null ? null : (selection.byId[nearest]?.lacks ?? null);
  const title = useCases.find(({ id }) => id === nearest)?.title ?? '';
  const count = Object.values(selection.byId).filter((entry) => entry.lacks !== null).length;
  return (
    <tr className="plan-waterline">
      <td colSpan={7}>
        {selection.state === 'chosen' ? (
          <Fragment>
            {first === undefined ? (
              <b>{say({ id: 'portfolio.nothing-limits', values: { hasBudget: selection.budget !== null } })}</b>
            ) : (
              <b>{plan.ends(plan.limitNames[first], selection.left === null ? null : format.money(selection.left))}</b>
            )}{' '}
            {first !== undefined && plan.missed(count)}{' '}
            {lacks !== null && say({ id: 'portfolio.nearest', values: { title, lacks } })}
          </Fragment>
        ) : (
          <b>{selection.state === 'infeasible' ? plan.infeasible : plan.nothing}</b>
        )}
      </td>
    </tr>
  );
}

type RowProps = {
  readonly row: Row;
  readonly scale: readonly [number, number];
  readonly isAsked: boolean;
  readonly onAsk: () => void;
};

function PortfolioRow({ row: { useCase, range, sum }, scale, isAsked, onAsk }: RowProps) {
  const { plan, common, format } = useMessages();
  const { selection } = useAnalysis().portfolio;
  const { useCases, enablers } = useOpenWorkspace().content;
  const say = useReasonText();
  const entry = selection.byId[useCase.id];
  if (entry === undefined) return null;
  const { reason, because, lacks, npv, commitment, isChosen } = entry;
  const titles = new Map<string, string>(
    [...Object.entries(useCases), ...Object.entries(enablers)].map(([id, { title }]) => [id, title]),
  );
  const other = because === null ? null : (titles.get(because) ?? null);
  return (
    <tr data-funded={isChosen || undefined} data-asked={isAsked || undefined}>
      <th scope="row">
        <button type="button" className="decide-title" aria-pressed={isAsked} onClick={onAsk}>
          {useCase.title}
        </button>
        {reason !== 'worth-it' && (
          <span className="small soft plan-reason">
            {say({ id: 'portfolio.entry', values: { reason, other, lacks: lacks ?? {} } })}
          </span>
        )}
      </th>
      <td>
        <RecommendationSign recommendation={useCase.recommendation.effective} word />
      </td>
      <td>
        <TierSign tier={useCase.risk.tier} word />
      </td>
      <td className="decide-number">{npv === null ? common.unknown : format.money(npv)}</td>
      <td>
        {range !== null && npv !== null && (
          <RangeBar
            range={range}
            scale={scale}
            label={plan.rangeOf(format.money(range.p10), format.money(range.p50), format.money(range.p90))}
          />
        )}
      </td>
      <td className="decide-number">{commitment === null ? common.unknown : format.money(commitment)}</td>
      <td className="decide-number">{sum === null ? '' : format.money(sum)}</td>
    </tr>
  );
}
