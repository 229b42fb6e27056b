import { ChartView, chartLetters } from '#renderer/charts/chart-view.tsx';
import { useReasonText } from '#renderer/inspector/use-reason-text.ts';
import { showUseCase } from '#renderer/palette/show-use-case.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { Analysis } from '#shared/analysis/analysis.ts';
import { buildGanttChart, type GanttGroup, type GanttItem } from '#shared/charts/gantt.ts';
import { toQuarterName } from '#shared/messages/to-quarter-name.ts';
import { roles } from '#shared/workspace/schema/primitives.ts';
import type { Content } from '#shared/workspace/types.ts';
import { useChartWidth } from './use-chart-width.ts';

type Waved = Readonly<Record<'foundations' | 'first-wins' | 'scale', readonly GanttItem[]>>;

function toItems({ roadmap, portfolio, byId }: Analysis, { enablers }: Content): Waved {
  const { waves } = portfolio;
  const toUseCase = (id: (typeof waves.scale)[number]): readonly GanttItem[] => {
    const entry = roadmap.byId[id];
    if (entry === undefined || entry.start === null) return [];
    const { start, duration, isByRoom } = entry;
    return [{ name: byId[id]?.title ?? id, start, duration: duration ?? 1, isByRoom }];
  };
  return {
    foundations: waves.foundations.enablers.flatMap((id): readonly GanttItem[] => {
      const entry = roadmap.enablers[id];
      if (entry === undefined || entry.start === null) return [];
      return [{ name: enablers[id]?.title ?? id, start: entry.start, duration: entry.duration ?? 1, isByRoom: false }];
    }),
    'first-wins': waves.firstWins.flatMap(toUseCase),
    scale: waves.scale.flatMap(toUseCase),
  };
}

/** When everything that is funded is built, who is at work in each quarter, and what has no quarter and why. */
export function RoadmapView() {
  const messages = useMessages();
  const { plan } = messages;
  const { content } = useOpenWorkspace();
  const analysis = useAnalysis();
  const { planStart } = content.assumptions;
  const [ref, width] = useChartWidth();
  const waved = toItems(analysis, content);
  const groups = (['foundations', 'first-wins', 'scale'] as const).map(
    (id): GanttGroup => ({ name: plan.roadmap.groups[id], items: waved[id], isBase: id === 'foundations' }),
  );
  const items = groups.flatMap((group) => group.items);
  const quarters = analysis.roadmap.quarters.length;
  const toName = (quarter: number) => toQuarterName(messages, quarter, planStart);
  const toYear = (quarter: number) => {
    const [name = '', year = null] = toName(quarter).split(' ');
    const isFirst = quarter === 0 || name === 'Q1';
    return planStart !== null && isFirst && quarter < quarters ? year : null;
  };
  const toQuarter = (quarter: number) =>
    planStart === null ? String(quarter + 1) : (toName(quarter).split(' ')[0] ?? '');
  const chart = buildGanttChart(
    groups,
    quarters,
    { width, letters: chartLetters },
    { quarter: toQuarter, year: toYear },
  );
  return (
    <div className="plan-scroll">
      <h3>{plan.roadmap.title}</h3>
      <p className="small soft">{plan.roadmap.lead}</p>
      <div ref={ref} className="plan-chart">
        {items.length === 0 ? (
          <p className="soft">{plan.roadmap.nothing}</p>
        ) : (
          <ChartView chart={chart} label={plan.roadmap.chart(items.length, quarters)} />
        )}
      </div>
      <ul className="visually-hidden">
        {items.map(({ name, start, duration }) => (
          <li key={name}>{plan.roadmap.entry(name, toName(start), toName(start + duration - 1))}</li>
        ))}
      </ul>
      <People toName={toName} />
      <Conflicts />
      <Unscheduled />
    </div>
  );
}

function People({ toName }: { readonly toName: (quarter: number) => string }) {
  const { plan } = useMessages();
  const { quarters } = useAnalysis().roadmap;
  return (
    <div className="plan-wide">
      <table className="plan-people">
        <caption>{plan.roadmap.people}</caption>
        <thead>
          <tr>
            <td />
            {[...quarters.keys()].map((quarter) => (
              <th key={quarter} scope="col" className="decide-number">
                {toName(quarter)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role}>
              <th scope="row">{plan.roles[role]}</th>
              {[...quarters.entries()].map(([quarter, { capacity, used }]) => {
                const available = capacity?.[role] ?? null;
                const amount = used[role];
                const state =
                  available === null || amount === 0
                    ? undefined
                    : amount > available + 1e-9
                      ? 'over'
                      : amount >= available - 0.01
                        ? 'full'
                        : undefined;
                return (
                  <td key={quarter} className="decide-number" data-is={state}>
                    {plan.roadmap.usedOf(amount, available)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Conflicts() {
  const { plan } = useMessages();
  const say = useReasonText();
  const { portfolio, byId } = useAnalysis();
  if (portfolio.problems.length === 0) return null;
  return (
    <section aria-labelledby="plan-conflicts" className="plan-list">
      <h4 id="plan-conflicts">{plan.roadmap.conflicts}</h4>
      <ul>
        {portfolio.problems.map(({ useCase, reason }) => {
          const sentence = say(reason);
          return (
            <li key={`${useCase ?? ''} ${sentence}`}>
              {useCase !== null && <b>{byId[useCase]?.title}: </b>}
              {sentence}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Unscheduled() {
  const { plan, lenses } = useMessages();
  const { roadmap, useCases, portfolio } = useAnalysis();
  const open = useCases.flatMap(({ id, title }) => {
    const reason = roadmap.byId[id]?.reason ?? null;
    return reason === null ? [] : [{ id, title, reason }];
  });
  const tasks = portfolio.waves.foundations.dataTasks.length;
  return (
    <section aria-labelledby="plan-unscheduled" className="plan-list">
      {tasks > 0 && <p className="small soft">{plan.roadmap.dataTasks(tasks)}</p>}
      {open.length > 0 && (
        <>
          <h4 id="plan-unscheduled">{plan.roadmap.unscheduled}</h4>
          <ul className="plan-columns">
            {open.map(({ id, title, reason }) => (
              <li key={id}>
                <button type="button" className="text-button" onClick={() => showUseCase(id)}>
                  {title}
                </button>{' '}
                <span className="soft">{lenses.roadmap.reasons[reason]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
