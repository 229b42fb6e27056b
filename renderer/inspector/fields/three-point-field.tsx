import { useId, useState } from 'react';
import { NumberField } from '#renderer/parts/number-field.tsx';
import { type NumberKind, numberKind } from '#renderer/parts/number-kind.ts';
import type { QuantityError } from '#renderer/parts/parse-quantity.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { ThreePoint } from '#shared/workspace/types.ts';
import './fields.css';

type Props = {
  readonly label: string;
  readonly value: ThreePoint | null;
  readonly onChange: (value: ThreePoint | null) => void;
  readonly kind: NumberKind;
  readonly most?: number | undefined;
  readonly unit?: string | undefined;
  readonly hint?: string | undefined;
  readonly fallback?: string | undefined;
  readonly isReadOnly: boolean;
};

const points = ['low', 'likely', 'high'] as const;
type Texts = Readonly<Record<(typeof points)[number], string>>;

/** An estimate: one number, or with "Range" its lowest, most likely and highest value. */
export function ThreePointField(props: Props) {
  const { inspector } = useMessages();
  const { value } = props;
  const isSpread = value !== null && (value.low !== value.likely || value.likely !== value.high);
  const [isOpen, setOpen] = useState(false);
  if (!isOpen && !isSpread) {
    return (
      <div className="entry-three">
        <NumberField
          {...props}
          value={value?.likely ?? null}
          onChange={(number) => props.onChange(number === null ? null : { low: number, likely: number, high: number })}
        />
        {!props.isReadOnly && (
          <button type="button" className="entry-toggle" onClick={() => setOpen(true)}>
            {inspector.fields.range}
            <span className="visually-hidden">: {props.label}</span>
          </button>
        )}
      </div>
    );
  }
  const collapse = () => {
    setOpen(false);
    if (value !== null) props.onChange({ low: value.likely, likely: value.likely, high: value.likely });
    useWorkspaceStore.getState().closeGroup();
  };
  return <RangeField {...props} onCollapse={collapse} />;
}

function RangeField({
  label,
  value,
  onChange,
  kind,
  most,
  unit,
  hint,
  isReadOnly,
  onCollapse,
}: Props & { readonly onCollapse: () => void }) {
  const id = useId();
  const { inspector, fields, format } = useMessages();
  const { parse, toText } = numberKind(kind, { most }, format.locale);
  const written: Texts = {
    low: toText(value?.low ?? null),
    likely: toText(value?.likely ?? null),
    high: toText(value?.high ?? null),
  };
  const [draft, setDraft] = useState<{ readonly texts: Texts; readonly standsFor: string } | null>(null);
  const isDraft = draft !== null && draft.standsFor === Object.values(written).join('|');
  const texts = isDraft ? draft.texts : written;
  const read = readRange(texts, parse);
  const change = (next: Texts) => {
    const range = readRange(next, parse);
    const isComplete = range.type === 'range' || range.type === 'empty';
    const result = range.type === 'range' ? range.value : null;
    const after = isComplete
      ? points.map((point) => toText(result?.[point] ?? null)).join('|')
      : Object.values(written).join('|');
    setDraft({ texts: next, standsFor: after });
    if (isComplete && after !== Object.values(written).join('|')) onChange(result);
  };
  return (
    <fieldset className="entry entry-range">
      <legend className="entry-label">
        {label}
        {unit !== undefined && <span className="entry-unit"> {unit}</span>}
      </legend>
      {hint !== undefined && <p className="entry-hint">{hint}</p>}
      <div className="entry-points">
        {points.map((point) => (
          <label key={point} className="entry-point">
            <span className="entry-hint">{inspector.fields.points[point]}</span>
            <input
              type="text"
              inputMode="decimal"
              className="entry-input"
              readOnly={isReadOnly}
              value={texts[point]}
              aria-invalid={read.type === 'refused' || read.type === 'out-of-order'}
              aria-describedby={`${id}-error`}
              onChange={(event) => change({ ...texts, [point]: event.target.value })}
              onBlur={() => useWorkspaceStore.getState().closeGroup()}
            />
          </label>
        ))}
      </div>
      <p id={`${id}-error`} className="entry-error" role="alert">
        {read.type === 'refused' && fields.numberError(read.error, kind)}
        {read.type === 'out-of-order' && inspector.fields.outOfOrder}
        {read.type === 'incomplete' && inspector.fields.incomplete}
      </p>
      {!isReadOnly && (
        <button type="button" className="entry-toggle" onClick={onCollapse}>
          {inspector.fields.oneValue}
          <span className="visually-hidden">: {label}</span>
        </button>
      )}
    </fieldset>
  );
}

type Range =
  | { readonly type: 'empty' | 'incomplete' | 'out-of-order' }
  | { readonly type: 'refused'; readonly error: QuantityError }
  | { readonly type: 'range'; readonly value: ThreePoint };

function readRange(texts: Texts, parse: ReturnType<typeof numberKind>['parse']): Range {
  const numbers = points.map((point) => parse(texts[point]));
  const refused = numbers.find((number) => !number.ok);
  if (refused !== undefined) return { type: 'refused', error: refused.error };
  const [low, likely, high] = numbers.map((number) => (number.ok ? number.value : null));
  if (low === null && likely === null && high === null) return { type: 'empty' };
  if (typeof low !== 'number' || typeof likely !== 'number' || typeof high !== 'number') return { type: 'incomplete' };
  return low <= likely && likely <= high ? { type: 'range', value: { low, likely, high } } : { type: 'out-of-order' };
}
