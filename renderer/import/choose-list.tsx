import { useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { TextArea } from '#renderer/parts/text-area.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';

type ChooseListProps = {
  readonly problem: string | null;
  readonly onChooseFile: () => void;
  readonly onPaste: (text: string) => void;
};

/** The two ways to give a list: a file, or cells pasted from a spreadsheet. */
export function ChooseList({ problem, onChooseFile, onPaste }: ChooseListProps) {
  const { importDialog: texts } = useMessages();
  const [text, setText] = useState('');
  return (
    <div className="import-choose">
      <p>{texts.lead}</p>
      {problem !== null && (
        <p className="import-problem" role="alert">
          {problem}
        </p>
      )}
      <div>
        <Button icon="folder-open" onClick={onChooseFile}>
          {texts.chooseFile}
        </Button>
      </div>
      <TextArea
        label={texts.paste}
        hint={texts.pasteHint}
        value={text}
        rows={5}
        onChange={setText}
        onPaste={(event) => {
          // Into an empty field a paste is the whole list; into text it is an edit like any other.
          const pasted = event.clipboardData.getData('text/plain');
          if (text !== '' || pasted.trim() === '') return;
          event.preventDefault();
          onPaste(pasted);
        }}
      />
      <div>
        <Button icon="clipboard-paste" disabled={text.trim() === ''} onClick={() => onPaste(text)}>
          {texts.usePasted}
        </Button>
      </div>
    </div>
  );
}
