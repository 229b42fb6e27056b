import { useState } from 'react';
import { TextField } from '#renderer/parts/text-field.tsx';

type Props = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly type?: 'text' | 'date';
  readonly isReadOnly: boolean;
  /** Takes what was typed, once it is done; a sentence where it cannot be taken, and what was typed stays. */
  readonly take: (text: string) => string | undefined;
};

/** One line that is taken when it is left or with Enter, since half of it could be refused; Esc takes it back. */
export function DraftField({ label, hint, value, type = 'text', isReadOnly, take }: Props) {
  const [draft, setDraft] = useState<{ readonly text: string; readonly from: string } | null>(null);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const current = draft !== null && draft.from === value ? draft.text : value;
  const drop = () => {
    setDraft(null);
    setProblem(undefined);
  };
  const finish = () => {
    if (current === value) return drop();
    const refused = take(current);
    setProblem(refused);
    if (refused === undefined) setDraft(null);
  };
  return (
    <TextField
      label={label}
      hint={hint}
      type={type}
      value={current}
      problem={current === value ? undefined : problem}
      readOnly={isReadOnly}
      maxLength={300}
      onChange={(text) => setDraft({ text, from: value })}
      onDone={finish}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || current === value) return;
        event.preventDefault();
        event.stopPropagation();
        drop();
      }}
    />
  );
}
