import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import type { MaturityLane, Scene, TargetChip } from '#shared/canvas/lens/scene.ts';
import { toNumberText } from '#shared/canvas/to-card-face.ts';
import { toBox } from './to-box.ts';

type MaturityScene = Extract<Scene, { type: 'maturity' }>;

/** A column for each level; who aims there from below as a chip. */
export function MaturityScene({ scene }: { readonly scene: MaturityScene }) {
  return scene.lanes.map((lane) => <Column key={lane.key} lane={lane} scene={scene} />);
}

function Column({ lane, scene }: { readonly lane: MaturityLane; readonly scene: MaturityScene }) {
  const { framework, lenses } = useMessages();
  const selected = useUiStore((store) => store.selected.useCases);
  const { key, head, body, useCases, hereY, targetY, chips } = lane;
  const text = framework.levels[key];
  return (
    <section className="lane lane-column" data-crowded={scene.isCrowded || undefined}>
      <div className="lane-ground" style={toBox(body)} />
      <div className="lane-head" style={toBox(head)}>
        <h2>
          <b data-level={key}>{key}</b>
          <span>{text.name}</span>
        </h2>
        {!scene.isCrowded && (
          <>
            <p className="lane-duties">{text.practice}</p>
            <p>{text.frequency}</p>
          </>
        )}
      </div>
      {hereY !== null && (
        <p className="lane-caption" style={{ left: body[0], top: hereY }}>
          {lenses.maturity.here(useCases.length)}
        </p>
      )}
      {targetY !== null && (
        <p className="lane-caption" style={{ left: body[0], top: targetY }}>
          {lenses.maturity.target(chips.length)}
        </p>
      )}
      {hereY === null && targetY === null && (
        <p className="lane-nobody" style={{ left: body[0], top: body[1], width: body[2] }}>
          {lenses.maturity.nobody}
        </p>
      )}
      {chips.map((chip) => (
        <Chip key={chip.id} chip={chip} hasTitle={!scene.isCrowded} isSelected={selected.includes(chip.id)} />
      ))}
    </section>
  );
}

type ChipProps = { readonly chip: TargetChip; readonly hasTitle: boolean; readonly isSelected: boolean };

function Chip({ chip, hasTitle, isSelected }: ChipProps) {
  const { lenses } = useMessages();
  const number = toNumberText(chip.number);
  return (
    <p
      className={hasTitle ? 'lane-chip' : 'lane-chip lane-chip-short'}
      data-selected={isSelected || undefined}
      style={toBox(chip.at)}
    >
      {hasTitle && <span>{lenses.maturity.from(chip.from)}</span>}
      {hasTitle && <span className="lane-chip-title">{chip.title}</span>}
      <span className="lane-chip-number">{number}</span>
    </p>
  );
}
