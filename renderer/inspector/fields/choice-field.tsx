import { type KeyboardEvent, useId } from 'react';
import './fields.css';

type Choice<Value extends string> = { readonly value: Value; readonly label: string };

type Props<Value extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  /** Null: not answered, nothing is chosen. */
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  /** A letter per choice that answers it while the group has the focus, such as `y` and `n`. */
  readonly keys?: Readonly<Record<string, Value>>;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
};

/** The one answer that begins with a letter in the language of the moment; undefined where two or none do. */
function findByInitial<Value extends string>(choices: Props<Value>['choices'], key: string): Value | undefined {
  const fitting = choices.filter(({ label }) => label.charAt(0).toLowerCase() === key.toLowerCase());
  return fitting.length === 1 ? fitting[0]?.value : undefined;
}

/** A few answers side by side. Arrows move, letters answer, Backspace and Delete take the answer back. */
export function ChoiceField<Value extends string>({ label, choices, value, onChange, keys, ...rest }: Props<Value>) {
  const name = useId();
  const answerByKey = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const answer = keys?.[event.key.toLowerCase()] ?? findByInitial(choices, event.key);
    if (event.key === 'Backspace' || event.key === 'Delete') onChange(null);
    else if (answer !== undefined) onChange(answer);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <fieldset className="choice" disabled={rest.isDisabled ?? false} onKeyDown={answerByKey}>
      <legend className={rest.isLabelHidden === true ? 'visually-hidden' : 'entry-label'}>{label}</legend>
      <div className="choice-answers">
        {choices.map((choice) => (
          <label key={choice.value} className="choice-answer">
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              onClick={() => {
                if (choice.value === value) onChange(null);
              }}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
