import { useState } from 'react';
import { OverrideForm } from '#renderer/inspector/fields/override-form.tsx';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { useReasonText } from '#renderer/inspector/use-reason-text.ts';
import { WhyTree } from '#renderer/parts/why.tsx';
import { TierGauge } from '#renderer/signs/tier-gauge.tsx';
import { TierSign } from '#renderer/signs/tier-sign.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { explainTier } from '#shared/analysis/risk/explain-tier.ts';
import { tiers } from '#shared/workspace/schema/primitives.ts';
import type { Tier, UseCase } from '#shared/workspace/types.ts';
import './risk.css';

type Props = { readonly useCase: UseCase; readonly analysis: UseCaseAnalysis };

/** The tier that holds and why, and the way to set another by hand. */
export function TierPart({ useCase, analysis }: Props) {
  const { inspector, governance } = useMessages();
  const toText = useReasonText();
  const { edit, isReadOnly } = useEdits(analysis.id);
  const [isSetting, setSetting] = useState(false);
  const { risk } = analysis;
  const isOverridden = useCase.risk.override !== null;
  return (
    <div className="pane-section" data-spot="tier" aria-live="polite">
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
      <WhyTree title={governance.whyTier} why={explainTier(risk, useCase.risk)} />
    </div>
  );
}

function TierForm({ analysis, onDone }: { readonly analysis: UseCaseAnalysis; readonly onDone: () => void }) {
  const { inspector, common } = useMessages();
  const { edit } = useEdits(analysis.id);
  const { risk } = inspector;
  const { computed } = analysis.risk;
  const isLower = (tier: Tier) => computed !== 'prohibited' && tiers.indexOf(tier) < tiers.indexOf(computed);
  return (
    <OverrideForm
      label={risk.overrideTier}
      choices={tiers.filter((each) => each !== computed).map((each) => ({ value: each, label: common.tiers[each] }))}
      words={{ reason: risk.overrideReason, keep: risk.keep, cancel: risk.cancel }}
      lead={<p className="small soft">{risk.computed(common.tiers[computed])}</p>}
      asksForName={(tier) => (isLower(tier) ? risk.overrideDown : null)}
      onKeep={({ value, ...why }) => edit.overrideTier({ tier: value, ...why })}
      onDone={onDone}
    />
  );
}
