import { useRef, useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { deckUpdate } from '#shared/commands/deck/update.ts';

const mostBytes = 1_000_000;

function readDataUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}

/** The picture as a data URL; null when it is no PNG or JPEG that this browser can draw. */
async function readLogo(file: File): Promise<string | null> {
  if (file.type !== 'image/png' && file.type !== 'image/jpeg') return null;
  try {
    const data = await readDataUrl(file);
    const image = new Image();
    image.src = data;
    await image.decode();
    return image.naturalWidth > 0 ? data : null;
  } catch {
    return null;
  }
}

/** The client's logo on the cover: a small PNG or JPEG that is kept in the workspace. */
export function DeckLogo() {
  const { deck } = useMessages().steps;
  const { logo } = useOpenWorkspace().content.deck;
  const { run, isReadOnly } = useEdit();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > mostBytes) return setProblem(deck.logoTooLarge(file.size));
    const data = await readLogo(file);
    setProblem(data === null ? deck.logoUnreadable : '');
    if (data !== null) run(deckUpdate, { logo: data });
  };
  return (
    <div className="field">
      <span className="field-label">{deck.logo}</span>
      <span className="row">
        {logo !== null && <img className="deck-logo" src={logo} alt={deck.logo} />}
        <Button disabled={isReadOnly} onClick={() => input.current?.click()}>
          {deck.logoChoose}
        </Button>
        {logo !== null && <Button onClick={() => run(deckUpdate, { logo: null })}>{deck.logoRemove}</Button>}
      </span>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/jpeg"
        aria-label={deck.logo}
        onChange={(event) => {
          void choose(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {problem !== '' && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
