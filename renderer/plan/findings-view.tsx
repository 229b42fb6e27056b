import './findings.css';
import { useState } from 'react';
import { useReasonText } from '#renderer/inspector/use-reason-text.ts';
import { showUseCase } from '#renderer/palette/show-use-case.ts';
import { Button } from '#renderer/parts/button.tsx';
import { Dialog } from '#renderer/parts/dialog.tsx';
import { TextArea } from '#renderer/parts/text-area.tsx';
import { TextField } from '#renderer/parts/text-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { Finding } from '#shared/analysis/findings/finding.ts';
import { waiverClear } from '#shared/commands/waiver/clear.ts';
import { waiverSet } from '#shared/commands/waiver/set.ts';
import { longTextLimit, shortTextLimit } from '#shared/workspace/schema/primitives.ts';

const severities = ['high', 'medium', 'low'] as const;

/** What contradicts itself or is left open, the most severe first; one can be lived with, for a reason. */
export function FindingsView() {
  const { plan } = useMessages();
  const { findings } = useAnalysis();
  const [waived, setWaived] = useState<Finding | null>(null);
  const lived = findings.filter(({ isWaived }) => isWaived).length;
  return (
    <div className="plan-scroll">
      <h3>
        {plan.findings.title} <small className="soft">{plan.findings.count(findings.length - lived, lived)}</small>
      </h3>
      <p className="small soft">{findings.length === 0 ? plan.findings.none : plan.findings.lead}</p>
      {severities.map((severity) => {
        const found = findings.filter((finding) => finding.severity === severity);
        return (
          found.length > 0 && (
            <section key={severity} aria-labelledby={`plan-findings-${severity}`} className="plan-findings">
              <h4 id={`plan-findings-${severity}`} className={`plan-severity is-${severity}`}>
                {plan.findings.severities[severity]}
              </h4>
              <ul>
                {found.map((finding) => (
                  <Row key={finding.key} finding={finding} onWaive={() => setWaived(finding)} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {waived !== null && <WaiverDialog finding={waived} onClose={() => setWaived(null)} />}
    </div>
  );
}

function Row({ finding, onWaive }: { readonly finding: Finding; readonly onWaive: () => void }) {
  const { plan } = useMessages();
  const say = useReasonText();
  const { byId } = useAnalysis();
  const { waivers } = useOpenWorkspace().content;
  const { run, isReadOnly } = useEdit();
  const { key, useCase, reason, isWaived } = finding;
  const sentence = say(reason);
  const waiver = waivers[key];
  return (
    <li data-waived={isWaived || undefined}>
      <div>
        {useCase === null ? (
          <b>{plan.findings.workshop}</b>
        ) : (
          <button type="button" className="text-button" onClick={() => showUseCase(useCase)}>
            {byId[useCase]?.title}
          </button>
        )}
        <p>{sentence}</p>
        {isWaived && waiver !== undefined && (
          <p className="small soft">
            {plan.findings.waived}: {plan.findings.because(waiver.reason, waiver.by)}
          </p>
        )}
      </div>
      {isWaived ? (
        <Button kind="quiet" disabled={isReadOnly} onClick={() => run(waiverClear, { finding: key })}>
          {plan.findings.takeBack}
        </Button>
      ) : (
        <Button kind="quiet" disabled={isReadOnly} aria-label={plan.findings.waiveOf(sentence)} onClick={onWaive}>
          {plan.findings.waive}
        </Button>
      )}
    </li>
  );
}

function WaiverDialog({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const { plan } = useMessages();
  const say = useReasonText();
  const { run } = useEdit();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const keep = () => {
    if (reason.trim() === '') return;
    run(waiverSet, { finding: finding.key, reason, by });
    onClose();
  };
  return (
    <Dialog
      title={plan.findings.waive}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{plan.findings.cancel}</Button>
          <Button kind="primary" disabled={reason.trim() === ''} onClick={keep}>
            {plan.findings.keep}
          </Button>
        </>
      }
    >
      <p>{say(finding.reason)}</p>
      <TextArea label={plan.findings.reason} value={reason} maxLength={longTextLimit} onChange={setReason} />
      <TextField label={plan.findings.by} value={by} maxLength={shortTextLimit} onChange={setBy} />
    </Dialog>
  );
}
