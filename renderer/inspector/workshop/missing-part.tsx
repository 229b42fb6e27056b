import { Section } from '#renderer/inspector/section.tsx';
import { useReasonText } from '#renderer/inspector/use-reason-text.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import { type InspectorTab, nothingSelected, useUiStore } from '#renderer/state/ui-store.ts';
import type { Analysis } from '#shared/analysis/analysis.ts';
import type { Reason, ReasonId } from '#shared/analysis/reason.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';

const shownAtOnce = 12;

const tabs: Readonly<Partial<Record<ReasonId, InspectorTab>>> = {
  'missing.criteria': 'scores',
  'missing.good-enough': 'value',
  'missing.baseline': 'value',
  'missing.ml-value': 'value',
  'missing.risk': 'risk',
  'missing.owner': 'model-card',
};

/** What each use case still needs; a line leads to the card and the tab where it is given. */
export function MissingPart({ analysis }: { readonly analysis: Analysis }) {
  const { inspector } = useMessages();
  const toText = useReasonText();
  const incomplete = analysis.useCases.filter((useCase) => useCase.missing.length > 0);
  const open = (id: UseCaseId, reason: Reason) =>
    useUiStore.getState().set({
      selected: { ...nothingSelected, useCases: [id] },
      tab: tabs[reason.id] ?? 'scores',
    });
  return (
    <Section title={inspector.workshop.missing}>
      {incomplete.length === 0 && <p className="small soft">{inspector.workshop.nothingMissing}</p>}
      <ul>
        {incomplete.slice(0, shownAtOnce).map((useCase) => (
          <li key={useCase.id} className="missing">
            <p>
              <span className="quiet">{inspector.number(useCase.number)}</span>{' '}
              {useCase.title || inspector.head.untitled}
            </p>
            <ul className="missing-reasons">
              {useCase.missing.map((reason) => (
                <li key={reason.id}>
                  <button type="button" className="text-button" onClick={() => open(useCase.id, reason)}>
                    {toText(reason)}
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {incomplete.length > shownAtOnce && (
        <p className="small quiet">{inspector.workshop.more(incomplete.length - shownAtOnce)}</p>
      )}
    </Section>
  );
}
