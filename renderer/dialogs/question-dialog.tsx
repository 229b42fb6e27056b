import { Button } from '#renderer/parts/button.tsx';
import { Dialog } from '#renderer/parts/dialog.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { Question } from '#renderer/state/session-store.ts';

/** A question about files that work waits on. Esc is the safe answer. */
export function QuestionDialog({ question }: { readonly question: Question }) {
  switch (question.type) {
    case 'unsaved':
      return <UnsavedDialog question={question} />;
    case 'conflict':
      return <ConflictDialog question={question} />;
    case 'kept':
      return <KeptDialog question={question} />;
  }
}

function UnsavedDialog({ question }: { readonly question: Extract<Question, { type: 'unsaved' }> }) {
  const { home, frame } = useMessages();
  const { title, answer } = question;
  return (
    <Dialog
      title={home.unsaved.title(title === '' ? frame.untitled : title)}
      alert
      onClose={() => answer('cancel')}
      actions={
        <>
          <Button onClick={() => answer('cancel')}>{home.unsaved.cancel}</Button>
          <Button kind="danger" onClick={() => answer('discard')}>
            {home.unsaved.discard}
          </Button>
          <Button kind="primary" autoFocus onClick={() => answer('save')}>
            {home.unsaved.save}
          </Button>
        </>
      }
    >
      <p>{home.unsaved.text}</p>
    </Dialog>
  );
}

function ConflictDialog({ question }: { readonly question: Extract<Question, { type: 'conflict' }> }) {
  const { conflict } = useMessages().home;
  const { name, edited, answer } = question;
  return (
    <Dialog
      title={conflict.title(name)}
      alert
      size="wide"
      onClose={() => answer('cancel')}
      actions={
        <>
          <Button onClick={() => answer('cancel')}>{conflict.cancel}</Button>
          <Button kind={edited ? 'danger' : 'normal'} onClick={() => answer('reload')}>
            {edited ? conflict.reloadLosing : conflict.reload}
          </Button>
          <Button kind="danger" onClick={() => answer('overwrite')}>
            {conflict.overwrite}
          </Button>
          <Button kind="primary" autoFocus onClick={() => answer('keep-both')}>
            {conflict.keepBoth}
          </Button>
        </>
      }
    >
      <p>{edited ? conflict.editedText : conflict.cleanText}</p>
    </Dialog>
  );
}

function KeptDialog({ question }: { readonly question: Extract<Question, { type: 'kept' }> }) {
  const { keptOfFile } = useMessages().home;
  const { name, keptAt, editedAt, answer } = question;
  return (
    <Dialog
      title={keptOfFile.title(name)}
      alert
      size="wide"
      onClose={() => answer('keep')}
      actions={
        <>
          <Button onClick={() => answer('keep')}>{keptOfFile.keep}</Button>
          <Button kind="danger" onClick={() => answer('discard')}>
            {keptOfFile.discard}
          </Button>
          <Button kind="primary" autoFocus onClick={() => answer('recover')}>
            {keptOfFile.recover}
          </Button>
        </>
      }
    >
      <p>{keptOfFile.text(keptAt, editedAt)}</p>
    </Dialog>
  );
}
