import { useMessages } from '#renderer/state/messages-context.ts';

/** The page of the step. */
export function DeckPage() {
  const { common } = useMessages();
  return <main className="frame-main" aria-label={common.steps.deck} />;
}
