import { useId } from 'react';
import { parseAtLeast, parseQuantity, parseShare } from '#renderer/inspector/parse-quantity.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import './fields.css';
import { toQuantityText, toShareText } from './quantity-text.ts';
import { useDraft } from './use-draft.ts';

/** `share` is typed as a percentage and kept from 0 to 1; `amount` may be negative, `count` may not. */
export type NumberKind = 'share' | 'count' | 'amount';

type Props = {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly kind: NumberKind;
  /** Printed behind the number: `ms`, `a year`. */
  readonly unit?: string | undefined;
  readonly hint?: string | undefined;
  /** What the app takes while nothing is given, already written out; marked as a default. */
  readonly fallback?: string | undefined;
  readonly isLabelHidden?: boolean;
  readonly isReadOnly?: boolean;
};

/** How text of `kind` is read, and how a number of it is written into a field. */
export function numberKind(kind: NumberKind) {
  if (kind === 'share') return { parse: parseShare, toText: toShareText };
  return { parse: kind === 'amount' ? parseQuantity : (text: string) => parseAtLeast(text, 0), toText: toQuantityText };
}

/** A number that may be typed as `2m`, `89%` or `1,980,000`; empty is "not known". */
export function NumberField({ label, value, onChange, kind, unit, hint, fallback, ...rest }: Props) {
  const id = useId();
  const { inspector, common } = useMessages();
  const draft = useDraft({ value, ...numberKind(kind), commit: onChange });
  const described = [hint === undefined ? '' : `${id}-hint`, draft.error === null ? '' : `${id}-error`]
    .join(' ')
    .trim();
  return (
    <div className="entry">
      <div className="entry-line">
        <label htmlFor={id} className={rest.isLabelHidden === true ? 'visually-hidden' : 'entry-label grow'}>
          {label}
        </label>
        {value === null && draft.text === '' && fallback !== undefined && (
          <span className="entry-fallback">
            {fallback} <span className="default-mark">{common.default}</span>
          </span>
        )}
        <input
          id={id}
          type="text"
          inputMode="decimal"
          className="entry-input entry-number"
          value={draft.text}
          readOnly={rest.isReadOnly ?? false}
          aria-invalid={draft.error !== null}
          aria-describedby={described === '' ? undefined : described}
          onChange={(event) => draft.change(event.target.value)}
          onBlur={() => {
            draft.settle();
            useWorkspaceStore.getState().closeGroup();
          }}
        />
        {unit !== undefined && <span className="entry-unit">{unit}</span>}
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="entry-hint">
          {hint}
        </p>
      )}
      {draft.error !== null && (
        <p id={`${id}-error`} className="entry-error" role="alert">
          {inspector.fields.error(draft.error, kind)}
        </p>
      )}
    </div>
  );
}
