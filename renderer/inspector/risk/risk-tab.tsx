import { type KeyboardEvent, useId, useRef } from 'react';
import { ChoiceField } from '#renderer/inspector/fields/choice-field.tsx';
import { Section } from '#renderer/inspector/section.tsx';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { RiskQuestion } from '#shared/framework/risk.ts';
import type { UseCase } from '#shared/workspace/types.ts';
import { ControlsPart } from './controls-part.tsx';
import { FairnessPart } from './fairness-part.tsx';
import { RegulationPart } from './regulation-part.tsx';
import { TierPart } from './tier-part.tsx';

type Props = { readonly useCase: UseCase; readonly analysis: UseCaseAnalysis };

/** The tier with why, the fourteen questions that give it, and what it requires. */
export function RiskTab({ useCase, analysis }: Props) {
  const { inspector } = useMessages();
  const { riskQuestions } = usePack();
  const hintId = useId();
  const list = useRef<HTMLDivElement>(null);
  const goOn = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey) return;
    const groups = [...(list.current?.querySelectorAll('fieldset') ?? [])];
    const at = groups.findIndex((group) => group.contains(document.activeElement));
    if (at < 0) return;
    event.preventDefault();
    event.stopPropagation();
    const next = groups[at + (event.shiftKey ? -1 : 1)];
    const radio = next?.querySelector<HTMLInputElement>('input:checked') ?? next?.querySelector('input');
    radio?.focus();
  };
  return (
    <>
      <TierPart useCase={useCase} analysis={analysis} />
      <Section
        title={inspector.risk.questions}
        spot="questions"
        aside={inspector.fields.answered(analysis.risk.answered, riskQuestions.length)}
      >
        <p id={hintId} className="small quiet">
          {inspector.risk.keys}
        </p>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: only hears Enter of the answers inside it */}
        <div ref={list} onKeyDown={goOn}>
          {riskQuestions.map((question) => (
            <Question key={question.id} question={question} useCase={useCase} analysis={analysis} />
          ))}
        </div>
      </Section>
      <ControlsPart useCase={useCase} analysis={analysis} />
      <Section title={inspector.more.risk.title}>
        <RegulationPart useCase={useCase} analysis={analysis} />
        <FairnessPart risk={useCase.risk} id={analysis.id} />
      </Section>
    </>
  );
}

function Question({ question, useCase, analysis }: Props & { readonly question: RiskQuestion }) {
  const { inspector, framework } = useMessages();
  const { edit, isReadOnly } = useEdits(analysis.id);
  const stored = useCase.risk.answers[question.id];
  return (
    <div
      className="item"
      data-spot={question.id}
      data-decisive={analysis.risk.why.includes(question.id) ? '' : undefined}
    >
      <ChoiceField
        label={`${inspector.number(Number(question.id.slice(1)))}  ${framework.questions[question.id].question}`}
        choices={(['yes', 'no'] as const).map((value) => ({ value, label: inspector.yesNo[value] }))}
        keys={{ y: 'yes', j: 'yes', o: 'yes', s: 'yes', n: 'no' }}
        value={stored?.answer ?? null}
        isDisabled={isReadOnly}
        onChange={(answer) => edit.riskAnswer(question.id, answer)}
      />
    </div>
  );
}
