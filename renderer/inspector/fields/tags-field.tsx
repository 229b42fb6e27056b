import { useState } from 'react';
import { TextField } from './text-field.tsx';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly isReadOnly: boolean;
};

/** The tags in a line of text: parts between commas without blanks around them, each once. */
export function toTags(text: string): readonly string[] {
  return [...new Set(text.split(',').map((part) => part.trim()))].filter((part) => part !== '');
}

/** Tags written in one line, with commas between them. */
export function TagsField({ value, onChange, ...rest }: Props) {
  const written = value.join(', ');
  const [draft, setDraft] = useState<{ readonly text: string; readonly standsFor: string } | null>(null);
  return (
    <TextField
      {...rest}
      value={draft !== null && draft.standsFor === written ? draft.text : written}
      onChange={(text) => {
        const tags = toTags(text);
        setDraft({ text, standsFor: tags.join(', ') });
        if (tags.join(', ') !== written) onChange(tags);
      }}
    />
  );
}
