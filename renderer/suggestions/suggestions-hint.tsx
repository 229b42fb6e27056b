import { useActions } from '#renderer/actions/actions-context.ts';
import { Section } from '#renderer/inspector/section.tsx';
import { Button } from '#renderer/parts/button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { useSuggestions } from './use-suggestions.ts';

/** How many of the ideas look like something well known, and the way to look at them. */
export function SuggestionsHint() {
  const { suggestions: words } = useMessages();
  const { run } = useActions();
  const { useCaseOrder } = useOpenWorkspace().content;
  const { length } = useSuggestions();
  if (length === 0) return null;
  return (
    <Section title={words.title}>
      <p className="small">{words.known(length, useCaseOrder.length)}</p>
      <Button onClick={() => run('scores.suggestions')}>{words.review}</Button>
    </Section>
  );
}
