import { TextField } from '#renderer/inspector/fields/text-field.tsx';
import { Section } from '#renderer/inspector/section.tsx';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { buildModelCard, type ModelCardSection } from '#shared/exchange/build-model-card.ts';
import type { UseCase, UseCaseId } from '#shared/workspace/types.ts';
import { AboutPart } from './about-part.tsx';
import './model-card.css';

type Props = { readonly useCase: UseCase; readonly analysis: UseCaseAnalysis };

/** The facts of the use case, and the card that follows from all that is known before there is a model. */
export function ModelCardTab({ useCase, analysis }: Props) {
  const messages = useMessages();
  const card = buildModelCard(useCase, analysis, messages);
  const { inspector, modelCard } = messages;
  return (
    <>
      <AboutPart useCase={useCase} id={analysis.id} />
      <p className="small quiet">{card.form === 'short' ? modelCard.shortForm : modelCard.fullForm}</p>
      {card.sections.map((section) => (
        <CardSection key={section.id} section={section} id={analysis.id} write={inspector.modelCard.write} />
      ))}
    </>
  );
}

type SectionProps = { readonly section: ModelCardSection; readonly id: UseCaseId; readonly write: string };

function CardSection({ section, id, write }: SectionProps) {
  const { inspector, modelCard, format } = useMessages();
  const { edit, isReadOnly } = useEdits(id);
  const { title, later } = modelCard.sections[section.id];
  return (
    <Section title={title}>
      {section.entries.length > 0 && (
        <dl className="card-entries">
          {section.entries.map((entry) => (
            <div key={entry.label}>
              <dt>{entry.label}</dt>
              <dd>{entry.text}</dd>
            </div>
          ))}
        </dl>
      )}
      {section.entries.length === 0 && section.written === '' && (
        <p className="small quiet">{modelCard.notAvailable}</p>
      )}
      {later !== null && <p className="small quiet">{inspector.modelCard.later(later)}</p>}
      <TextField
        lines="many"
        label={format.labeled(write, title)}
        isLabelHidden
        value={section.written}
        isReadOnly={isReadOnly}
        onChange={(text) => edit.modelCard(section.id, text)}
      />
    </Section>
  );
}
