import { useMessages } from '#renderer/state/messages-context.ts';

/** The page of the step. */
export function MaturePage() {
  const { common } = useMessages();
  return <main className="frame-main" aria-label={common.steps.mature} />;
}
