import { useMessages } from '#renderer/state/messages-context.ts';
import { ChoiceField } from './choice-field.tsx';

type Props = {
  readonly label: string;
  readonly value: boolean | null;
  readonly onChange: (value: boolean | null) => void;
  readonly isReadOnly: boolean;
};

/** Yes, no, or not said. */
export function YesNoField({ label, value, onChange, isReadOnly }: Props) {
  const { inspector } = useMessages();
  return (
    <div className="entry">
      <ChoiceField
        label={label}
        choices={(['yes', 'no'] as const).map((each) => ({ value: each, label: inspector.yesNo[each] }))}
        keys={{ y: 'yes', n: 'no' }}
        value={value === null ? null : value ? 'yes' : 'no'}
        isDisabled={isReadOnly}
        onChange={(answer) => onChange(answer === null ? null : answer === 'yes')}
      />
    </div>
  );
}
