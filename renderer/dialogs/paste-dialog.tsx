import { useState } from 'react';
import { pasteLines } from '#renderer/actions/clipboard.ts';
import { toTitles } from '#renderer/actions/to-titles.ts';
import { Button } from '#renderer/parts/button.tsx';
import { Dialog } from '#renderer/parts/dialog.tsx';
import { TextArea } from '#renderer/parts/text-area.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { shortTextLimit } from '#shared/workspace/schema/primitives.ts';

/** A place to paste a list where the app may not read the clipboard by itself. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const { home } = useMessages();
  const [text, setText] = useState('');
  const count = toTitles(text, shortTextLimit).length;
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
              pasteLines(text);
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
