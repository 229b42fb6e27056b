import { toToday } from '#renderer/session/to-today.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import { daysUntil } from '#shared/analysis/risk/days-until.ts';
import type { RiskResult } from '#shared/analysis/risk/risk-types.ts';
import { generativeRisks } from '#shared/framework/regulation.ts';

/** The class under the EU AI Act with its duties and days, and what else may apply beside the tier. */
export function LawResults({ risk }: { readonly risk: RiskResult }) {
  const { governance, framework } = useMessages();
  const words = governance.law;
  const { euClass, law } = risk;
  const today = toToday();
  return (
    <div aria-live="polite">
      <p>
        <b>{euClass === null ? words.classOpen : words.classOf(framework.regulation.euClasses[euClass])}</b>
      </p>
      {law.appliesFrom !== null && (
        <p className="small">{words.applies(law.appliesFrom, daysUntil(law.appliesFrom, today))}</p>
      )}
      {law.isLimited && <p className="small">{words.limited}</p>}
      {law.exemption !== 'none' && <p className="small">{words.exemption[law.exemption]}</p>}
      {law.duties.length > 0 && (
        <details className="law-part">
          <summary>{words.duties}</summary>
          <ul className="small sentences">
            {law.duties.map(({ id, article }) => (
              <li key={id}>{words.duty(framework.regulation.highRiskDuties[id], article)}</li>
            ))}
          </ul>
        </details>
      )}
      {law.transparencyDuties.length > 0 && (
        <details className="law-part">
          <summary>{words.transparency}</summary>
          <ul className="small sentences">
            {law.transparencyDuties.map((id) => (
              <li key={id}>{framework.regulation.transparencyDuties[id]}</li>
            ))}
          </ul>
        </details>
      )}
      <Overlays risk={risk} />
      <Calendar today={today} />
    </div>
  );
}

/** The framework of the regulation data that says more about an overlay. */
const detailsOf = {
  'gdpr-article-22': 'gdpr-22',
  'us-banking': 'sr-26-2',
  'us-employment': 'four-fifths',
  colorado: 'colorado',
  'nist-generative-ai': 'nist-ai-600-1',
} as const;

function hasDetails(id: string): id is keyof typeof detailsOf {
  return Object.hasOwn(detailsOf, id);
}

function Overlays({ risk }: { readonly risk: RiskResult }) {
  const { governance, framework } = useMessages();
  const words = governance.law;
  if (risk.overlays.length === 0) return null;
  return (
    <details className="law-part" open>
      <summary>{words.overlays}</summary>
      <ul className="small sentences">
        {risk.overlays.map((id) => (
          <li key={id}>
            {framework.overlays[id]}.{' '}
            {hasDetails(id) && <span className="soft">{framework.regulation.frameworks[detailsOf[id]].note}</span>}
            {id === 'nist-generative-ai' && (
              <span className="soft">
                {' '}
                {words.risks(generativeRisks.map((each) => framework.regulation.generativeRisks[each]))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Every day of the EU AI Act with the time left, the frameworks that nobody is bound to, and where all this comes from. */
function Calendar({ today }: { readonly today: string }) {
  const { governance, framework, format } = useMessages();
  const { regulation } = usePack();
  const words = governance.law;
  return (
    <details className="law-part">
      <summary>{words.calendar}</summary>
      <dl className="small law-days">
        {regulation.euAiAct.dates.map(({ id, from }) => {
          const left = daysUntil(from, today);
          return (
            <div key={id}>
              <dt>
                {format.date(from)}, {left > 0 ? words.left(left) : words.past}
              </dt>
              <dd className="soft">{framework.regulation.euDates[id]}</dd>
            </div>
          );
        })}
        {(['nist-ai-rmf', 'iso-42001'] as const).map((id) => (
          <div key={id}>
            <dt>{framework.regulation.frameworks[id].name}</dt>
            <dd className="soft">{framework.regulation.frameworks[id].note}</dd>
          </div>
        ))}
        <div>
          <dt>{words.sources}</dt>
          <dd className="soft">{regulation.sources.join('; ')}</dd>
        </div>
      </dl>
    </details>
  );
}
