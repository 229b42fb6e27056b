import './staffing.css';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { StaffingStep } from '#shared/analysis/portfolio/staffing-plan.ts';
import { toQuarterName } from '#shared/messages/to-quarter-name.ts';
import { roles } from '#shared/workspace/schema/primitives.ts';
import type { Role } from '#shared/workspace/types.ts';
import { CapacityPart } from './capacity-part.tsx';

/** Above this many a mark for each is no help. */
const mostMarks = 24;
/** The ratio that the scale ends at. */
const mostRatio = 3;

/** People today and as the plan goes on, and ML engineers against data scientists. */
export function StaffingView() {
  const messages = useMessages();
  const { staff } = messages.plan;
  const { steps } = useAnalysis().portfolio.staffing;
  const { planStart } = useOpenWorkspace().content.assumptions;
  const toName = ({ quarter }: StaffingStep) =>
    quarter === null ? staff.today : staff.from(toQuarterName(messages, quarter, planStart));
  const known = steps.flatMap((step) => (step.ratio === null ? [] : [{ step, ratio: step.ratio }]));
  const told = known.length > 1 ? [...known.slice(0, 1), ...known.slice(-1)] : known;
  return (
    <div className="plan-scroll">
      <h3>{staff.title}</h3>
      <div className="plan-pair">
        <div>
          {steps.length === 0 ? <p className="soft">{staff.nobody}</p> : <StaffTable steps={steps} toName={toName} />}
          <RatioScale steps={steps} toName={toName} />
          {told.length === 0 && <p>{staff.unknown}</p>}
          {told.map(({ step, ratio }) => (
            <p key={step.quarter ?? 'today'}>
              {staff.hiresAt(toName(step), staff.hires(ratio.hiresForParity, ratio.hiresForTwoToOne))}
            </p>
          ))}
          <p className="small soft">{staff.source}</p>
          <FullQuarters />
        </div>
        <CapacityPart />
      </div>
    </div>
  );
}

type StepsProps = { readonly steps: readonly StaffingStep[]; readonly toName: (step: StaffingStep) => string };

function StaffTable({ steps, toName }: StepsProps) {
  const { plan, format } = useMessages();
  const { staff } = plan;
  return (
    <div className="plan-wide">
      <table className="plan-staff">
        <caption className="small soft">{staff.lead}</caption>
        <thead>
          <tr>
            <td />
            {steps.map((step) => (
              <th key={step.quarter ?? 'today'} scope="col">
                {toName(step)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role}>
              <th scope="row">{plan.roles[role]}</th>
              {steps.map((step, at) => (
                <td key={step.quarter ?? 'today'}>
                  <Marks count={step.people[role]} before={steps[at - 1]?.people[role] ?? null} role={role} />
                </td>
              ))}
            </tr>
          ))}
          <tr className="plan-ratio">
            <th scope="row">{staff.ratio}</th>
            {steps.map(({ quarter, ratio }) => (
              <td key={quarter ?? 'today'}>
                <span className="plan-figure">
                  {ratio?.engineersPerScientist === null || ratio === null
                    ? plan.staff.people(null)
                    : format.number(ratio.engineersPerScientist, 2)}
                </span>
                {ratio?.band !== null && ratio !== null && (
                  <span className="small soft">{staff.bands[ratio.band]}</span>
                )}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

type MarksProps = { readonly count: number | null; readonly before: number | null; readonly role: Role };

/** A mark for each person, hollow for those who were not there before. */
function Marks({ count, before, role }: MarksProps) {
  const { staff } = useMessages().plan;
  if (count === null) return <span className="quiet">{staff.people(null)}</span>;
  const whole = Math.min(mostMarks, Math.floor(count));
  return (
    <span className="plan-marks">
      <svg
        viewBox={`0 0 ${Math.max(1, whole) * 10} 12`}
        style={{ width: `${Math.max(1, whole) * 10}px` }}
        aria-hidden="true"
      >
        {Array.from({ length: whole }, (_none, at) => at * 10 + 1).map((x) => (
          <rect
            key={x}
            className={`plan-mark is-${role}`}
            data-new={(before !== null && x > before * 10) || undefined}
            x={x}
            y="1"
            width="8"
            height="10"
          />
        ))}
      </svg>
      {staff.people(count)}
    </span>
  );
}

function RatioScale({ steps, toName }: StepsProps) {
  const { staff } = useMessages().plan;
  const known = steps.flatMap((step) => {
    const ratio = step.ratio?.engineersPerScientist ?? null;
    return ratio === null ? [] : [{ name: toName(step), at: Math.min(mostRatio, ratio) / mostRatio }];
  });
  if (known.length === 0) return null;
  return (
    <div className="plan-scale" aria-hidden="true">
      <div className="plan-scale-marks">
        {known.map(({ name, at }, index) => (
          <span key={name} data-end={index === 0 || undefined} style={{ left: `${at * 100}%` }}>
            {(index === 0 || index === known.length - 1) && <i>{name}</i>}
          </span>
        ))}
      </div>
      <div className="plan-scale-track">
        {staff.scale.map((band) => (
          <span key={band}>{band}</span>
        ))}
      </div>
    </div>
  );
}

/** In which quarters all people of a role are at work. */
function FullQuarters() {
  const messages = useMessages();
  const { plan, format } = messages;
  const { quarters } = useAnalysis().roadmap;
  const { planStart } = useOpenWorkspace().content.assumptions;
  return (
    <section aria-labelledby="plan-full" className="plan-list">
      <h4 id="plan-full">{plan.staff.full}</h4>
      <ul>
        {roles.map((role) => {
          const full = [...quarters.entries()].flatMap(([quarter, { capacity, used }]) => {
            const available = capacity?.[role] ?? null;
            const isFull = available !== null && used[role] > 0 && used[role] >= available - 0.01;
            return isFull ? [toQuarterName(messages, quarter, planStart)] : [];
          });
          return (
            <li key={role}>
              {plan.roles[role]}:{' '}
              <span className="soft">{full.length === 0 ? plan.staff.never : format.list(full)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
