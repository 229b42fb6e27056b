import './suggestions.css';
import { Section } from '#renderer/inspector/section.tsx';
import { Button } from '#renderer/parts/button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useCaseAdoptArchetypes } from '#shared/commands/use-case/adopt-archetypes.ts';
import { useCaseDismissArchetype } from '#shared/commands/use-case/dismiss-archetype.ts';
import { criterionIds } from '#shared/workspace/schema/primitives.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { toTypical } from './to-typical.ts';
import { useArchetypeTexts } from './use-archetype-texts.ts';
import { useSuggestions } from './use-suggestions.ts';

/** What is typical of the kind that this title names: a suggestion with why, to confirm or to dismiss. */
export function SuggestionPart({ id }: { readonly id: UseCaseId }) {
  const { suggestions: words, framework } = useMessages();
  const { run, isReadOnly } = useEdit();
  const texts = useArchetypeTexts();
  const suggestion = useSuggestions().find((each) => each.id === id);
  if (suggestion === undefined) return null;
  const { archetype } = suggestion;
  const { name, why, risk, baseline } = texts[archetype.id];
  return (
    <Section title={words.title} aside={words.notCounted}>
      <div className="suggestion">
        <p>
          {words.looksLike} <b>{name}</b>
        </p>
        <ul className="suggestion-scores">
          {criterionIds.map((criterion) => (
            <li key={criterion}>
              <span>{framework.criteria[criterion].name}</span>
              <i>{archetype.scores[criterion]}</i>
            </li>
          ))}
        </ul>
        <p className="small">{why}</p>
        <p className="small">{risk}</p>
        <p className="small">{words.baseline(baseline)}</p>
        <p className="row">
          <Button
            disabled={isReadOnly}
            onClick={() => run(useCaseAdoptArchetypes, { suggestions: [toTypical(suggestion, texts)] })}
          >
            {words.confirm}
          </Button>
          <Button
            kind="quiet"
            disabled={isReadOnly}
            onClick={() => run(useCaseDismissArchetype, { id, archetype: archetype.id })}
          >
            {words.dismiss}
          </Button>
        </p>
      </div>
    </Section>
  );
}
