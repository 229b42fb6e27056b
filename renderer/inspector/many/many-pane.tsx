import { lazy, Suspense, useState } from 'react';
import { TextField } from '#renderer/inspector/fields/text-field.tsx';
import { Section } from '#renderer/inspector/section.tsx';
import { Button } from '#renderer/parts/button.tsx';
import { RecommendationSign } from '#renderer/signs/recommendation-sign.tsx';
import { TierSign } from '#renderer/signs/tier-sign.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { nothingSelected, useUiStore } from '#renderer/state/ui-store.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { selectionDelete } from '#shared/commands/selection/delete.ts';
import { selectionDuplicate } from '#shared/commands/selection/duplicate.ts';
import { Counts } from '../counts.tsx';
import { useManyEdits } from './use-many-edits.ts';
import '../workshop/workshop.css';

const SuggestionsHint = lazy(() =>
  import('#renderer/suggestions/suggestions-hint.tsx').then((part) => ({ default: part.SuggestionsHint })),
);

type Props = { readonly chosen: readonly UseCaseAnalysis[] };

/** Several use cases: what they have in common, and what can be set for all of them at once. */
export function ManyPane({ chosen }: Props) {
  const { inspector, format } = useMessages();
  const isReadOnly = useWorkspaceStore((store) => store.document?.readOnly ?? true);
  const values = chosen.flatMap((each) => each.value.npv ?? []);
  return (
    <div className="inspector line-fields">
      <header className="inspector-head">
        <h2 className="inspector-many">{inspector.many.count(chosen.length)}</h2>
      </header>
      <div className="inspector-pane">
        <Section title={inspector.many.summary}>
          <Counts useCases={chosen} />
          {values.length > 0 && (
            <p className="small">
              {inspector.many.worth} <b>{format.money(values.reduce((sum, value) => sum + value, 0))}</b>,{' '}
              {inspector.many.valued(values.length, chosen.length)}
            </p>
          )}
        </Section>
        <Suspense>
          <SuggestionsHint />
        </Suspense>
        {!isReadOnly && <CommonFields chosen={chosen} />}
        {!isReadOnly && <Actions chosen={chosen} />}
        <ul className="chosen-list">
          {chosen.map((each) => (
            <li key={each.id}>
              <button
                type="button"
                className="chosen-link"
                onClick={() => useUiStore.getState().set({ selected: { ...nothingSelected, useCases: [each.id] } })}
              >
                <span className="quiet">{inspector.number(each.number)}</span>
                <span className="grow">{each.title || inspector.head.untitled}</span>
                <RecommendationSign recommendation={each.recommendation.effective} />
                <TierSign tier={each.risk.tier} />
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function CommonFields({ chosen }: Props) {
  const { inspector } = useMessages();
  const { useCases } = useOpenWorkspace().content;
  const edit = useManyEdits(chosen.map((each) => each.id));
  const [tag, setTag] = useState('');
  const owners = new Set(chosen.map((each) => useCases[each.id]?.owner ?? ''));
  const tags = [...new Set(chosen.flatMap((each) => useCases[each.id]?.tags ?? []))].sort();
  const [owner = ''] = owners;
  return (
    <Section title={inspector.many.setForAll}>
      <TextField
        label={inspector.about.owner}
        hint={owners.size > 1 ? inspector.many.mixed : undefined}
        value={owners.size > 1 ? '' : owner}
        onChange={edit.setOwner}
      />
      <form
        className="tag-form"
        onSubmit={(event) => {
          event.preventDefault();
          edit.addTag(tag.trim());
          setTag('');
        }}
      >
        <TextField label={inspector.many.addTag} value={tag} onChange={setTag} />
        <Button type="submit" disabled={tag.trim() === ''}>
          {inspector.many.add}
        </Button>
      </form>
      {tags.length > 0 && (
        <ul className="tags">
          {tags.map((each) => (
            <li key={each}>
              <button
                type="button"
                className="tag"
                aria-label={inspector.many.remove(each)}
                onClick={() => edit.removeTag(each)}
              >
                {each} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Actions({ chosen }: Props) {
  const { inspector } = useMessages();
  const ids = chosen.map((each) => each.id);
  const { run } = useWorkspaceStore.getState();
  return (
    <div className="many-actions">
      <Button onClick={() => run(selectionDuplicate, { useCases: ids, notes: [], zones: [] })}>
        {inspector.many.duplicate(ids.length)}
      </Button>
      <Button kind="danger" onClick={() => run(selectionDelete, { useCases: ids, notes: [], zones: [] })}>
        {inspector.many.delete(ids.length)}
      </Button>
    </div>
  );
}
