import './dialogs.css';
import { Button } from '#renderer/parts/button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';

/** Says that the window could not be drawn, that the work is kept, and how to go on. */
export function Stopped() {
  const { viewCrashed } = useMessages().shell;
  return (
    <main className="stopped" role="alert">
      <h1 className="page-title">{viewCrashed.title}</h1>
      <p>{viewCrashed.message}</p>
      <p>{viewCrashed.detail}</p>
      <Button kind="primary" onClick={() => location.reload()}>
        {viewCrashed.reload}
      </Button>
    </main>
  );
}
