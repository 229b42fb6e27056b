import { useMessages } from '#renderer/state/messages-context.ts';

/** The page of the step. */
export function FramePage() {
  const { common } = useMessages();
  return <main className="frame-main" aria-label={common.steps.frame} />;
}
