import { lazy, Suspense, useState } from 'react';
import { Counts } from '#renderer/inspector/counts.tsx';
import { TextField } from '#renderer/inspector/fields/text-field.tsx';
import { AreasPart } from '#renderer/inspector/maturity/areas-part.tsx';
import { Section } from '#renderer/inspector/section.tsx';
import { DateField } from '#renderer/parts/text-field.tsx';
import { LevelSteps } from '#renderer/signs/level-steps.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { Analysis } from '#shared/analysis/analysis.ts';
import { maturityAnswer } from '#shared/commands/maturity/answer.ts';
import { workshopUpdate } from '#shared/commands/workshop/update.ts';
import { criterionIds } from '#shared/workspace/schema/primitives.ts';
import type { Content } from '#shared/workspace/types.ts';
import { MissingPart } from './missing-part.tsx';
import '../maturity/maturity.css';
import './workshop.css';

const SuggestionsHint = lazy(() =>
  import('#renderer/suggestions/suggestions-hint.tsx').then((part) => ({ default: part.SuggestionsHint })),
);

type Props = { readonly analysis: Analysis };

/** The workshop's own facts: who, how many of what, the weights, the organization's maturity, and what is missing. */
export function WorkshopPane({ analysis }: Props) {
  const { inspector, format } = useMessages();
  const { workshop } = useOpenWorkspace().content;
  const { portfolio } = analysis;
  return (
    <div className="inspector line-fields">
      <header className="inspector-head">
        <p className="inspector-place">
          <span className="grow">{workshop.organization}</span>
          {workshop.date !== null && <span>{format.date(workshop.date)}</span>}
        </p>
        <h2 className="inspector-many">{workshop.title || inspector.workshop.untitled}</h2>
      </header>
      <div className="inspector-pane inspector-pane-alone">
        {analysis.useCases.length === 0 ? (
          <p className="soft">{inspector.workshop.empty}</p>
        ) : (
          <Section title={inspector.many.count(analysis.useCases.length)}>
            <Counts useCases={analysis.useCases} />
            {portfolio.npv !== null && (
              <p className="small">
                {inspector.many.worth} <b>{format.money(portfolio.npv)}</b>,{' '}
                {inspector.many.valued(portfolio.valued, analysis.useCases.length)}
              </p>
            )}
          </Section>
        )}
        <Suspense>
          <SuggestionsHint />
        </Suspense>
        {analysis.useCases.length > 0 && <MissingPart analysis={analysis} />}
        <WeightsPart analysis={analysis} />
        <MaturityPart analysis={analysis} />
        <FactsPart workshop={workshop} />
      </div>
    </div>
  );
}

function WeightsPart({ analysis }: Props) {
  const { inspector, format, framework, common } = useMessages();
  return (
    <Section
      title={inspector.workshop.weights}
      aside={analysis.weightsSource === 'default' && <span className="default-mark">{common.default}</span>}
    >
      <dl className="weights">
        {criterionIds.map((id) => (
          <div key={id}>
            <dt>{framework.criteria[id].name}</dt>
            <dd>{format.percent(analysis.weights[id], 1)}</dd>
            <dd className="weight-bar">
              <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect className="weight-share" width={analysis.weights[id] * 100} height="4" />
              </svg>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function MaturityPart({ analysis }: Props) {
  const { inspector, common } = useMessages();
  const { statements } = useOpenWorkspace().content.maturity;
  const [isOpen, setOpen] = useState(false);
  const { maturity } = analysis;
  const { run } = useWorkspaceStore.getState();
  return (
    <Section title={inspector.workshop.maturity}>
      <p className="level-verdict">
        <LevelSteps level={maturity.level} target={maturity.target} figures />
        <span>{common.levels[maturity.level]}</span>
      </p>
      <p className="small soft">{inspector.workshop.maturityOf(maturity.answered, maturity.total)}</p>
      <details className="area" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className="grow">{inspector.maturity.areas}</span>
          <span className="small soft">{inspector.maturity.organizationHint}</span>
        </summary>
        {isOpen && (
          <AreasPart
            maturity={maturity}
            own={statements}
            inherited={null}
            onAnswer={(statement, changes) =>
              run(
                maturityAnswer,
                { of: 'organization', statement, changes },
                'evidence' in changes ? `organization ${statement}` : undefined,
              )
            }
          />
        )}
      </details>
    </Section>
  );
}

const lines = ['title', 'organization', 'facilitator', 'location'] as const;

function FactsPart({ workshop }: { readonly workshop: Content['workshop'] }) {
  const { inspector } = useMessages();
  const isReadOnly = useWorkspaceStore((store) => store.document?.readOnly ?? true);
  const { run, closeGroup } = useWorkspaceStore.getState();
  return (
    <Section title={inspector.workshop.facts}>
      {lines.map((field) => (
        <TextField
          key={field}
          label={inspector.workshop[field]}
          value={workshop[field]}
          isReadOnly={isReadOnly}
          onChange={(value) => run(workshopUpdate, { [field]: value }, `workshop ${field}`)}
        />
      ))}
      <DateField
        label={inspector.workshop.date}
        value={workshop.date}
        readOnly={isReadOnly}
        onChange={(date) => run(workshopUpdate, { date }, 'workshop date')}
        onDone={closeGroup}
      />
      <TextField
        lines="many"
        label={inspector.workshop.objective}
        value={workshop.objective}
        isReadOnly={isReadOnly}
        onChange={(objective) => run(workshopUpdate, { objective }, 'workshop objective')}
      />
    </Section>
  );
}
