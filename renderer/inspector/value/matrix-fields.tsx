import { useState } from 'react';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { NumberField } from '#renderer/parts/number-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { unitValueLimit } from '#shared/workspace/schema/primitives.ts';
import type { UseCaseId, UseCaseValue } from '#shared/workspace/types.ts';

type Props = { readonly value: UseCaseValue; readonly id: UseCaseId };
type CellValues = NonNullable<UseCaseValue['cellValues']>;
type Cell = keyof CellValues;

const cells = ['truePositive', 'falseNegative', 'falsePositive', 'trueNegative'] as const satisfies readonly Cell[];
const empty: Readonly<Record<Cell, number | null>> = {
  truePositive: null,
  falseNegative: null,
  falsePositive: null,
  trueNegative: null,
};

function toCellValues({ truePositive, falseNegative, falsePositive, trueNegative }: typeof empty): CellValues | null {
  if (truePositive === null || falseNegative === null || falsePositive === null || trueNegative === null) return null;
  return { truePositive, falseNegative, falsePositive, trueNegative };
}

/** How many cases are positive, and what a hit, a miss, a false alarm and a right no are worth. */
export function MatrixFields({ value, id }: Props) {
  const words = useMessages().inspector.value;
  const { edit, isReadOnly } = useEdits(id);
  return (
    <>
      <NumberField
        kind="share"
        label={words.prevalence}
        value={value.prevalence}
        isReadOnly={isReadOnly}
        onChange={(prevalence) => edit.value({ prevalence })}
      />
      <CellFields value={value} id={id} />
      <RateFields option="nothing" value={value} id={id} />
    </>
  );
}

/** The four cells count together: what is typed waits here until the last of them is there. */
function CellFields({ value: { cellValues }, id }: Props) {
  const words = useMessages().inspector.value;
  const { edit, isReadOnly } = useEdits(id);
  const { currency } = useOpenWorkspace().content.assumptions;
  const stored = JSON.stringify(cellValues);
  const [draft, setDraft] = useState<{ readonly cells: typeof empty; readonly standsFor: string } | null>(null);
  const shown = draft !== null && draft.standsFor === stored ? draft.cells : (cellValues ?? empty);
  const isPartial = toCellValues(shown) === null && cells.some((cell) => shown[cell] !== null);
  const change = (cell: Cell, amount: number | null) => {
    const next = { ...shown, [cell]: amount };
    const complete = toCellValues(next);
    setDraft({ cells: next, standsFor: JSON.stringify(complete) });
    if (JSON.stringify(complete) !== stored) edit.value({ cellValues: complete });
  };
  return (
    <fieldset className="entry entry-range">
      <legend className="entry-label">{words.cellValues}</legend>
      <p className="entry-hint">{words.cellHint}</p>
      {cells.map((cell) => (
        <NumberField
          key={cell}
          kind="amount"
          most={unitValueLimit}
          label={words.cells[cell]}
          unit={currency}
          value={shown[cell]}
          isReadOnly={isReadOnly}
          onChange={(amount) => change(cell, amount)}
        />
      ))}
      {isPartial && (
        <p className="small soft" role="status">
          {words.cellsMissing}
        </p>
      )}
    </fieldset>
  );
}

/** How often one approach finds a positive case, and how often it raises a false alarm. */
export function RateFields({ option, value, id }: Props & { readonly option: 'nothing' | 'simplest' | 'ml' }) {
  const words = useMessages().inspector.value;
  const { edit, isReadOnly } = useEdits(id);
  const isNothing = option === 'nothing';
  return (
    <>
      <NumberField
        kind="share"
        label={isNothing ? words.truePositiveToday : words.truePositiveRate}
        value={value[option].truePositiveRate}
        isReadOnly={isReadOnly}
        onChange={(truePositiveRate) => edit.option(option, { truePositiveRate })}
      />
      <NumberField
        kind="share"
        label={isNothing ? words.falsePositiveToday : words.falsePositiveRate}
        value={value[option].falsePositiveRate}
        isReadOnly={isReadOnly}
        onChange={(falsePositiveRate) => edit.option(option, { falsePositiveRate })}
      />
    </>
  );
}
