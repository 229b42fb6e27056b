import { Checkbox } from '#renderer/parts/checkbox.tsx';
import { NumberField } from '#renderer/parts/number-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { assumptionsUpdate } from '#shared/commands/assumptions/update.ts';
import { portfolioUpdate } from '#shared/commands/portfolio/update.ts';
import { roles } from '#shared/workspace/schema/primitives.ts';
import { CapacityPart } from './capacity-part.tsx';
import { EnablersPart } from './enablers-part.tsx';

/** What the choice has to keep within, and what it comes to. */
export function LimitsPane() {
  const { plan, format } = useMessages();
  const { content } = useOpenWorkspace();
  const { portfolio, assumptions } = content;
  const { assumptions: ours } = usePack();
  const { run, isReadOnly } = useEdit();
  return (
    <>
      <section className="plan-part" aria-labelledby="plan-limits">
        <h3 id="plan-limits">{plan.limits}</h3>
        <p className="small soft">{plan.limitsHint}</p>
        <div className="plan-fields">
          <NumberField
            kind="count"
            label={plan.budget}
            unit={assumptions.currency}
            hint={plan.budgetHint}
            value={portfolio.budget}
            isReadOnly={isReadOnly}
            onChange={(budget) => run(portfolioUpdate, { budget }, 'portfolio.budget')}
          />
          <NumberField
            kind="count"
            label={plan.horizon}
            value={portfolio.horizonQuarters}
            fallback={format.number(ours.horizonQuarters)}
            least={1}
            most={40}
            isWhole
            isReadOnly={isReadOnly}
            onChange={(horizonQuarters) => run(portfolioUpdate, { horizonQuarters }, 'portfolio.horizon')}
          />
        </div>
        <Checkbox
          label={plan.careful}
          checked={portfolio.riskAdjusted}
          disabled={isReadOnly}
          onChange={(riskAdjusted) => run(portfolioUpdate, { riskAdjusted })}
        />
        <Together />
      </section>
      <Work />
      <CapacityPart />
      <EnablersPart />
      <section className="plan-part" aria-labelledby="plan-linked">
        <h3 id="plan-linked" className="visually-hidden">
          {plan.correlation}
        </h3>
        <NumberField
          kind="count"
          label={plan.correlation}
          value={assumptions.linkedCorrelation}
          fallback={format.number(ours.linkedCorrelation, 1)}
          least={0}
          most={0.9}
          isReadOnly={isReadOnly}
          onChange={(linkedCorrelation) => run(assumptionsUpdate, { linkedCorrelation }, 'assumptions.correlation')}
        />
      </section>
    </>
  );
}

/** How sure the worth of the chosen set is. */
function Together() {
  const { plan, format } = useMessages();
  const { portfolio, draws } = useAnalysis();
  const { selection } = portfolio;
  if (selection.state !== 'chosen') return null;
  const drawn = draws?.portfolio ?? null;
  return (
    <>
      <dl className="plan-facts">
        <div>
          <dt>{plan.chosenWorth}</dt>
          <dd>{format.money(selection.npv)}</dd>
        </div>
        <div>
          <dt>{plan.commitment}</dt>
          <dd>{format.money(selection.commitment)}</dd>
        </div>
      </dl>
      {drawn !== null && (
        <p className="small soft">
          {plan.together(drawn)} {plan.linked(drawn.correlation)}
        </p>
      )}
    </>
  );
}

/** The work that the chosen set takes of each role, of what there is within the plan. */
function Work() {
  const { plan } = useMessages();
  const { effort } = useAnalysis().portfolio.selection;
  return (
    <section className="plan-part" aria-labelledby="plan-work">
      <h3 id="plan-work">{plan.people}</h3>
      <ul className="plan-work">
        {roles.map((role) => {
          const { used, available } = effort[role];
          const share = available === null ? 0 : available === 0 ? (used > 0 ? 1 : 0) : Math.min(1, used / available);
          return (
            <li key={role}>
              <span>{plan.roles[role]}</span>
              <span className="small soft">{plan.used(used, available)}</span>
              <span className="weight-ruler" aria-hidden="true">
                <span style={{ width: `${share * 100}%` }} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
