import { useMemo, useState } from 'react';
import { pasteText } from '#renderer/actions/clipboard.ts';
import { readPasted } from '#renderer/actions/read-pasted.ts';
import { Button } from '#renderer/parts/button.tsx';
import { Dialog } from '#renderer/parts/dialog.tsx';
import { TextArea } from '#renderer/parts/text-area.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';

/** A place to paste a list where the app may not read the clipboard by itself. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const { home } = useMessages();
  const [text, setText] = useState('');
  const { rows, titles } = useMemo(() => readPasted(text), [text]);
  const count = (rows ?? titles).length;
  return (
    <Dialog
      title={home.paste.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{home.cancel}</Button>
          <Button
            kind="primary"
            disabled={count === 0}
            onClick={() => {
              onClose();
              pasteText(text);
            }}
          >
            {home.paste.add(count)}
          </Button>
        </>
      }
    >
      <p>{home.paste.text}</p>
      <TextArea label={home.paste.label} rows={8} value={text} onChange={setText} autoFocus />
    </Dialog>
  );
}
