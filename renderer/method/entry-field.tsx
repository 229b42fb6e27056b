import { Checkbox } from '#renderer/parts/checkbox.tsx';
import { numberKind, required } from '#renderer/parts/number-kind.ts';
import { Select } from '#renderer/parts/select.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { DraftField } from './draft-field.tsx';
import type { EntryKind, MethodEntry } from './method-entries.ts';
import { usePackEdit } from './use-pack-edit.ts';

type Props = { readonly entry: MethodEntry; readonly value: unknown; readonly isReadOnly: boolean };

type KindOf<Type extends EntryKind['type']> = Extract<EntryKind, { readonly type: Type }>;

/** A value of the pack in the field that suits it. */
export function EntryField({ entry, value, isReadOnly }: Props) {
  const edit = usePackEdit();
  const { path, label, kind } = entry;
  switch (kind.type) {
    case 'text':
      return <WordsField entry={entry} value={value} isReadOnly={isReadOnly} />;
    case 'day':
      return (
        <DraftField
          label={label}
          type="date"
          value={String(value)}
          isReadOnly={isReadOnly}
          take={(text) => edit(path, text)}
        />
      );
    case 'flag':
      return (
        <Checkbox
          label={label}
          checked={value === true}
          disabled={isReadOnly}
          onChange={(checked) => void edit(path, checked)}
        />
      );
    case 'number':
      return <AmountField entry={entry} kind={kind} value={value} isReadOnly={isReadOnly} />;
    case 'choice':
      return <ChoiceOf entry={entry} kind={kind} value={value} isReadOnly={isReadOnly} />;
  }
}

function WordsField({ entry: { path, label }, value, isReadOnly }: Props) {
  const { method } = useMessages();
  const edit = usePackEdit();
  return (
    <DraftField
      label={label}
      value={String(value)}
      isReadOnly={isReadOnly}
      take={(text) => (text.trim() === '' ? method.entry.empty : edit(path, text.trim()))}
    />
  );
}

function AmountField(props: Props & { readonly kind: KindOf<'number'> }) {
  const { entry, kind, value, isReadOnly } = props;
  const { fields, format } = useMessages();
  const edit = usePackEdit();
  const { parse, toText } = numberKind(kind.as, kind, format.locale);
  const read = required(parse);
  return (
    <DraftField
      label={kind.unit === undefined ? entry.label : `${entry.label} (${kind.unit})`}
      hint={entry.hint}
      value={toText(Number(value))}
      isReadOnly={isReadOnly}
      take={(text) => {
        const found = read(text);
        return found.ok ? edit(entry.path, found.value) : fields.numberError(found.error, kind.as);
      }}
    />
  );
}

function ChoiceOf({ entry, kind, value, isReadOnly }: Props & { readonly kind: KindOf<'choice'> }) {
  const edit = usePackEdit();
  const choices = kind.choices.map((choice) => ({ value: String(choice.value), label: choice.label }));
  const choose = (text: string) => {
    const chosen = kind.choices.find((choice) => String(choice.value) === text);
    if (chosen !== undefined) edit(entry.path, chosen.value);
  };
  return <Select label={entry.label} value={String(value)} choices={choices} disabled={isReadOnly} onChange={choose} />;
}
