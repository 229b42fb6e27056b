import './suggestions.css';
import { useId, useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { Dialog } from '#renderer/parts/dialog.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { useCaseAdoptArchetypes } from '#shared/commands/use-case/adopt-archetypes.ts';
import { criterionIds } from '#shared/workspace/schema/primitives.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { toTypical } from './to-typical.ts';
import { useArchetypeTexts } from './use-archetype-texts.ts';
import { useSuggestions } from './use-suggestions.ts';

/** All suggestions in one list, to confirm those that hold in one step. */
export function SuggestionsDialog({ onClose }: { readonly onClose: () => void }) {
  const { suggestions: words, framework } = useMessages();
  const { useCases } = useOpenWorkspace().content;
  const { run, isReadOnly } = useEdit();
  const texts = useArchetypeTexts();
  const suggestions = useSuggestions();
  const [leftOut, setLeftOut] = useState<ReadonlySet<UseCaseId>>(new Set());
  const form = useId();
  const chosen = suggestions.filter(({ id }) => !leftOut.has(id));
  const toggle = (id: UseCaseId) => {
    const next = new Set(leftOut);
    if (!next.delete(id)) next.add(id);
    setLeftOut(next);
  };
  const confirm = () => {
    if (chosen.length > 0) run(useCaseAdoptArchetypes, { suggestions: chosen.map((each) => toTypical(each, texts)) });
    onClose();
  };
  return (
    <Dialog
      title={words.dialogTitle}
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind="primary" type="submit" form={form} disabled={isReadOnly || chosen.length === 0}>
            {words.confirmMany(chosen.length)}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        <p>{suggestions.length === 0 ? words.none : words.intro}</p>
        <table className="suggestions-table">
          <thead>
            <tr>
              <th scope="col">{words.useCase}</th>
              <th scope="col">{words.kind}</th>
              {criterionIds.map((criterion) => (
                <th key={criterion} scope="col" className="suggestions-number">
                  {framework.criteria[criterion].name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {suggestions.map(({ id, archetype }) => (
              <tr key={id}>
                <th scope="row">
                  <label className="suggestions-choice">
                    <input type="checkbox" checked={!leftOut.has(id)} onChange={() => toggle(id)} />
                    {useCases[id]?.title}
                  </label>
                </th>
                <td>{texts[archetype.id].name}</td>
                {criterionIds.map((criterion) => (
                  <td key={criterion} className="suggestions-number">
                    <i>{archetype.scores[criterion]}</i>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </form>
    </Dialog>
  );
}
