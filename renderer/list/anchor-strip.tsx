import { toVoiceValue } from '#renderer/inspector/scores/to-voice-value.ts';
import { createEdits, type Voice } from '#renderer/inspector/use-edits.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { CriterionId } from '#shared/workspace/types.ts';
import type { ListRow } from './sort-rows.ts';

type Props = { readonly row: ListRow; readonly criterion: CriterionId; readonly voice: Voice };

/** What the five values of the score in hand mean, with the keys that give them. */
export function AnchorStrip({ row, criterion, voice }: Props) {
  const { framework, inspector, list } = useMessages();
  const { name, anchors } = framework.criteria[criterion];
  const result = row.analysis.suitability.criteria.find(({ id }) => id === criterion);
  const value = result === undefined ? null : toVoiceValue(row.useCase, result, voice);
  const edit = createEdits(row.analysis.id);
  return (
    <section className="anchor-strip" aria-label={inspector.scores.anchorsOf(name)}>
      <p className="anchor-strip-name">
        <b>{name}</b>
        <span className="list-text">{row.useCase.title}</span>
      </p>
      <ol className="anchor-strip-values">
        {([1, 2, 3, 4, 5] as const).map((each) => (
          <li key={each}>
            <button
              type="button"
              className="anchor"
              aria-pressed={value === each}
              onClick={() => edit.score(criterion, voice, each)}
            >
              <kbd className="kbd">{each}</kbd>
              <span>{anchors[each - 1]}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="anchor" onClick={() => edit.score(criterion, voice, null)}>
            <kbd className="kbd">?</kbd>
            <span>{inspector.scores.dontKnow}</span>
          </button>
        </li>
      </ol>
      <span className="visually-hidden">{list.score(value)}</span>
    </section>
  );
}
