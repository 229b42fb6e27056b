import './export-dialog.css';
import { useId, useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { Dialog } from '#renderer/parts/dialog.tsx';
import { type DeckPart, exportDeckFile } from '#renderer/session/export-deck-file.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useSession } from '#renderer/state/session-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { buildExport, type ExportKind, exportKinds } from '#shared/exchange/build-export.ts';
import { exportPicture, type PictureKind } from './export-picture.ts';
import { type PictureLook, PictureOptions } from './picture-options.tsx';
import { saveExport } from './save-export.ts';

const deckParts = ['deck', 'slides', 'summary'] as const satisfies readonly DeckPart[];
const pictureKinds = ['svg', 'png'] as const satisfies readonly PictureKind[];
type Choice = DeckPart | PictureKind | ExportKind;
const choices: readonly Choice[] = [...deckParts, ...pictureKinds, ...exportKinds];

function isDeckPart(choice: Choice): choice is DeckPart {
  return deckParts.some((part) => part === choice);
}

function isPictureKind(choice: Choice): choice is PictureKind {
  return pictureKinds.some((kind) => kind === choice);
}

/** Asks what to write, says what would be empty and why, and hands the file to the host. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages();
  const { dialog } = messages.exports;
  const session = useSession();
  const workspace = useOpenWorkspace();
  const analysis = useAnalysis();
  const [chosen, setChosen] = useState<Choice>('deck');
  const form = useId();
  const { lens: lensOnScreen, theme, selected } = useUiStore.getState();
  const paperOnScreen = theme === 'dark' || theme === 'room' ? theme : 'light';
  const [look, setLook] = useState<PictureLook>({ lens: lensOnScreen, paper: paperOnScreen, isSelectionOnly: false });
  const isPicture = isPictureKind(chosen);
  const built = isDeckPart(chosen) || isPicture ? null : buildExport(chosen, { workspace, analysis, messages });
  const isBare = isPicture && workspace.content.useCaseOrder.length === 0;
  const isEmpty = isBare || (built !== null && built.count === 0);
  const write = () => {
    if (isEmpty) return;
    onClose();
    const { lens, paper, isSelectionOnly } = look;
    const selection = isSelectionOnly ? selected : null;
    if (isPicture) void exportPicture(session, chosen, { workspace, analysis, messages, lens, paper, selection });
    else if (isDeckPart(chosen)) void exportDeckFile(session, chosen);
    else if (built !== null) void saveExport(session, chosen, built.bytes);
  };
  return (
    <Dialog
      title={dialog.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{dialog.cancel}</Button>
          <Button kind="primary" type="submit" form={form} disabled={isEmpty}>
            {dialog.write}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="export-form"
        onSubmit={(event) => {
          event.preventDefault();
          write();
        }}
      >
        <fieldset className="export-kinds">
          <legend>{dialog.intro}</legend>
          {choices.map((kind) => (
            <label key={kind} className="export-kind">
              <input
                type="radio"
                name="kind"
                value={kind}
                checked={kind === chosen}
                onChange={() => setChosen(kind)}
                autoFocus={kind === 'deck'}
              />
              <span className="export-kind-name">{dialog.kinds[kind].label}</span>
              <span className="small quiet">{dialog.kinds[kind].about}</span>
            </label>
          ))}
        </fieldset>
        {isPicture && (
          <PictureOptions
            look={look}
            selected={selected.useCases.length + selected.notes.length + selected.zones.length}
            onChange={(change) => setLook({ ...look, ...change })}
          />
        )}
        <p className="export-note small" role="status">
          {isEmpty && !isDeckPart(chosen) ? dialog.nothing[chosen] : ''}
        </p>
      </form>
    </Dialog>
  );
}
