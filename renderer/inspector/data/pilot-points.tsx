import { useEdits } from '#renderer/inspector/use-edits.ts';
import { Button } from '#renderer/parts/button.tsx';
import { IconButton } from '#renderer/parts/icon-button.tsx';
import { NumberField } from '#renderer/parts/number-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { DataReadiness, UseCaseId } from '#shared/workspace/types.ts';

type Props = { readonly data: DataReadiness; readonly id: UseCaseId };
type PilotPoint = DataReadiness['pilotPoints'][number];

/** What trials of growing size got wrong, and how far the curve through them must go. */
export function PilotPoints({ data, id }: Props) {
  const words = useMessages().inspector.more.data;
  const { edit, isReadOnly } = useEdits(id);
  const { pilotPoints } = data;
  const keep = (next: readonly PilotPoint[]) => edit.data({ pilotPoints: next });
  const change = (at: number, changes: Partial<PilotPoint>) =>
    keep(pilotPoints.map((point, index) => (index === at ? { ...point, ...changes } : point)));
  return (
    <fieldset className="entry entry-range">
      <legend className="entry-label">{words.pilot}</legend>
      <p className="entry-hint">{words.pilotHint}</p>
      <ol className="entry-rows">
        {pilotPoints.map((point, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is nothing but its place among the others
          <li key={index}>
            <NumberField
              kind="count"
              isRequired
              label={words.examples}
              value={point.examples}
              isReadOnly={isReadOnly}
              onChange={(examples) => change(index, { examples: examples ?? 0 })}
            />
            <NumberField
              kind="share"
              isRequired
              label={words.error}
              value={point.error}
              isReadOnly={isReadOnly}
              onChange={(error) => change(index, { error: error ?? 0 })}
            />
            <IconButton
              icon="x"
              label={words.removePilot(index + 1)}
              disabled={isReadOnly}
              onClick={() => keep(pilotPoints.filter((_, other) => other !== index))}
            />
          </li>
        ))}
      </ol>
      {!isReadOnly && (
        <Button onClick={() => keep([...pilotPoints, { examples: 0, error: 0 }])}>{words.addPilot}</Button>
      )}
    </fieldset>
  );
}
