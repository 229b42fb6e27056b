import { useState } from 'react';
import { TextField } from '#renderer/inspector/fields/text-field.tsx';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { useReasonText } from '#renderer/inspector/use-reason-text.ts';
import { Button } from '#renderer/parts/button.tsx';
import { Select } from '#renderer/parts/select.tsx';
import { TierGauge } from '#renderer/signs/tier-gauge.tsx';
import { TierSign } from '#renderer/signs/tier-sign.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { tiers } from '#shared/workspace/schema/primitives.ts';
import type { Tier, UseCase } from '#shared/workspace/types.ts';
import './risk.css';

type Props = { readonly useCase: UseCase; readonly analysis: UseCaseAnalysis };

/** The tier that holds and why, and the way to set another by hand. */
export function TierPart({ useCase, analysis }: Props) {
  const { inspector } = useMessages();
  const toText = useReasonText();
  const { edit, isReadOnly } = useEdits(analysis.id);
  const [isSetting, setSetting] = useState(false);
  const { risk } = analysis;
  const isOverridden = useCase.risk.override !== null;
  return (
    <div className="pane-section" aria-live="polite">
      <p className="tier-verdict">
        <TierGauge tier={risk.tier} />
        <TierSign tier={risk.tier} word />
        {risk.incomplete && risk.tier !== null && <span className="framed-word">{inspector.head.atLeast}</span>}
      </p>
      <ul className="small sentences">
        {risk.reasons.map((reason) => (
          <li key={reason.id}>{toText(reason)}</li>
        ))}
      </ul>
      {!isReadOnly && !isSetting && !isOverridden && risk.computed !== 'prohibited' && (
        <button type="button" className="text-button" onClick={() => setSetting(true)}>
          {inspector.risk.override}
        </button>
      )}
      {!isReadOnly && !isSetting && isOverridden && (
        <button type="button" className="text-button" onClick={() => edit.overrideTier(null)}>
          {inspector.risk.takeBack}
        </button>
      )}
      {isSetting && <TierForm analysis={analysis} onDone={() => setSetting(false)} />}
    </div>
  );
}

function TierForm({ analysis, onDone }: { readonly analysis: UseCaseAnalysis; readonly onDone: () => void }) {
  const { inspector, common } = useMessages();
  const { edit } = useEdits(analysis.id);
  const [tier, setTier] = useState<Tier | null>(null);
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const { computed } = analysis.risk;
  const isLower = tier !== null && computed !== 'prohibited' && tiers.indexOf(tier) < tiers.indexOf(computed);
  const isReady = tier !== null && reason.trim() !== '' && (!isLower || by.trim() !== '');
  const keep = () => {
    if (tier === null || !isReady) return;
    edit.overrideTier({ tier, reason: reason.trim(), by: by.trim() });
    onDone();
  };
  return (
    <form
      className="override-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
        event.stopPropagation();
      }}
    >
      <p className="small soft">{inspector.risk.computed(common.tiers[computed])}</p>
      <Select
        label={inspector.risk.overrideTier}
        none={common.unknown}
        value={tier}
        onChange={setTier}
        choices={tiers.filter((each) => each !== computed).map((each) => ({ value: each, label: common.tiers[each] }))}
      />
      {isLower && <p className="small">{inspector.risk.overrideDown}</p>}
      <TextField lines="many" label={inspector.risk.overrideReason} value={reason} onChange={setReason} />
      <TextField label={inspector.fields.by} value={by} onChange={setBy} />
      <div className="override-buttons">
        <Button onClick={onDone}>{inspector.risk.cancel}</Button>
        <Button type="submit" kind="primary" shortcut="Mod+Enter" disabled={!isReady}>
          {inspector.risk.keep}
        </Button>
      </div>
    </form>
  );
}
