import { useId, useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { Dialog } from '#renderer/parts/dialog.tsx';
import { TextField } from '#renderer/parts/text-field.tsx';
import { mayLeaveDocument } from '#renderer/session/leave-document.ts';
import { startWorkshop } from '#renderer/session/new-document.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useSession } from '#renderer/state/session-context.ts';
import { shortTextLimit } from '#shared/workspace/schema/primitives.ts';

/** Asks for a name and an organization, and begins. */
export function NewWorkshopDialog({ onClose }: { readonly onClose: () => void }) {
  const { home } = useMessages();
  const session = useSession();
  const [title, setTitle] = useState('');
  const [organization, setOrganization] = useState('');
  const [isNameMissing, setNameMissing] = useState(false);
  const form = useId();
  const create = async () => {
    if (title.trim() === '') {
      setNameMissing(true);
      return;
    }
    if (!(await mayLeaveDocument(session))) return;
    await startWorkshop({ title: title.trim(), organization: organization.trim() });
    onClose();
  };
  return (
    <Dialog
      title={home.newTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{home.cancel}</Button>
          <Button kind="primary" type="submit" form={form}>
            {home.create}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <TextField
          label={home.newName}
          hint={home.newNameHint}
          problem={isNameMissing && title.trim() === '' ? home.nameNeeded : undefined}
          value={title}
          onChange={setTitle}
          maxLength={shortTextLimit}
          autoFocus
        />
        <TextField
          label={home.newOrganization}
          value={organization}
          onChange={setOrganization}
          maxLength={shortTextLimit}
        />
      </form>
    </Dialog>
  );
}
