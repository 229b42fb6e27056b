import './segmented.css';
import { type KeyboardEvent, useRef } from 'react';
import type { Choice } from './select.tsx';

type SegmentedProps<Value extends string> = {
  readonly label: string;
  /** Null: nothing chosen yet. */
  readonly value: Value | null;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean | undefined;
};

/** One of a few, side by side: a radio group that the arrow keys move through. */
export function Segmented<Value extends string>({ label, value, choices, onChange, disabled }: SegmentedProps<Value>) {
  const group = useRef<HTMLDivElement>(null);
  const index = choices.findIndex((choice) => choice.value === value);
  const move = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = (Math.max(index, 0) + by + choices.length) % choices.length;
    const choice = choices[next];
    if (choice === undefined) return;
    onChange(choice.value);
    const buttons = group.current?.querySelectorAll('button');
    buttons?.[next]?.focus();
  };
  return (
    <div ref={group} role="radiogroup" aria-label={label} className="segmented" onKeyDown={move}>
      {choices.map((choice, position) => (
        // biome-ignore lint/a11y/useSemanticElements: a row of buttons that act at once, not a form's radio inputs
        <button
          key={choice.value}
          type="button"
          role="radio"
          aria-checked={choice.value === value}
          tabIndex={position === Math.max(index, 0) ? 0 : -1}
          disabled={disabled}
          onClick={() => onChange(choice.value)}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}
