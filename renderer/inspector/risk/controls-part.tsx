import { Section } from '#renderer/inspector/section.tsx';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { Select } from '#renderer/parts/select.tsx';
import { DateField } from '#renderer/parts/text-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { UseCase } from '#shared/workspace/types.ts';
import { ControlFields } from './control-fields.tsx';

type Props = { readonly useCase: UseCase; readonly analysis: UseCaseAnalysis };

const statuses = ['open', 'done', 'not-applicable'] as const;

/** What the tier requires with how far it is, and when it is reviewed. */
export function ControlsPart({ useCase, analysis }: Props) {
  const { inspector, framework, common, governance } = useMessages();
  const { edit, isReadOnly } = useEdits(analysis.id);
  const { controls } = usePack();
  const { risk } = analysis;
  const isGated = risk.tier === 'high' || risk.tier === 'critical';
  if (risk.tier === null) return null;
  if (risk.tier === 'prohibited') return <p className="small soft">{inspector.risk.prohibited}</p>;
  return (
    <>
      <Section title={inspector.risk.controls(risk.controlsDone, risk.controlsRequired)} spot="controls">
        {risk.releaseGate !== null && (
          <p className="small" aria-live="polite">
            {isGated
              ? governance.release.gated(risk.controlsDone, risk.controlsRequired)
              : governance.release.open(risk.controlsDone, risk.controlsRequired)}
          </p>
        )}
        <div className="controls">
          {risk.controls.map((result) => {
            const control = controls.find((each) => each.id === result.id);
            if (control === undefined) return null;
            return (
              <div key={control.id} className="control">
                <Select
                  label={framework.controls[control.id]}
                  mark={
                    result.inherited && (
                      <span className="framed-word">{inspector.risk.inherited(common.tiers[result.tier])}</span>
                    )
                  }
                  value={result.status}
                  choices={statuses.map((status) => ({ value: status, label: inspector.risk.statuses[status] }))}
                  disabled={isReadOnly}
                  onChange={(status) => edit.control(control.id, { status })}
                />
                <ControlFields control={control.id} kept={useCase.risk.controls[control.id]} id={analysis.id} />
              </div>
            );
          })}
        </div>
      </Section>
      <ReviewPart useCase={useCase} analysis={analysis} />
    </>
  );
}

function ReviewPart({ useCase, analysis }: Props) {
  const { inspector } = useMessages();
  const { edit, isReadOnly } = useEdits(analysis.id);
  const { risk } = analysis;
  if (risk.cadenceMonths === null) return null;
  return (
    <Section title={inspector.risk.review} spot="review">
      <p>
        {inspector.risk.cadence(risk.cadenceMonths, risk.continuousMonitoring, risk.externalAudit?.everyMonths ?? null)}
        {risk.externalAudit?.inherited === true && (
          <>
            {' '}
            <span className="framed-word">{inspector.risk.auditInherited}</span>
          </>
        )}
      </p>
      {risk.nextReview !== null && <p className="small soft">{inspector.risk.next(risk.nextReview)}</p>}
      {risk.nextAudit !== null && <p className="small soft">{inspector.risk.nextAudit(risk.nextAudit)}</p>}
      <DateField
        label={inspector.risk.reviewsFrom}
        value={useCase.risk.reviewsFrom}
        readOnly={isReadOnly}
        onChange={(reviewsFrom) => edit.risk({ reviewsFrom })}
        onDone={() => useWorkspaceStore.getState().closeGroup()}
      />
    </Section>
  );
}
