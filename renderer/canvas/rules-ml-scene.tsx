import { RecommendationSign } from '#renderer/signs/recommendation-sign.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import type { Scene, ScoreLane, ScoreRuler } from '#shared/canvas/lens/scene.ts';
import { toNumberText } from '#shared/canvas/to-card-face.ts';
import type { Messages } from '#shared/messages/messages.ts';
import { toBox } from './to-box.ts';

type RulesMlScene = Extract<Scene, { type: 'rules-ml' }>;

/** The classes of suitability over their ruler, and under it what has no place on it. */
export function RulesMlScene({ scene }: { readonly scene: RulesMlScene }) {
  const { common, lenses } = useMessages();
  return (
    <>
      {scene.lanes.map((lane) => (
        <ScoreClassLane key={lane.key} lane={lane} scene={scene} />
      ))}
      <Ruler ruler={scene.ruler} unit={scene.unit} />
      {scene.apart.map(({ key, head, body, useCases }) => (
        <section key={key} className="lane lane-apart" data-is={key}>
          <div className="lane-ground" style={toBox(body)} />
          <div className="lane-head" style={toBox(head)}>
            <h2>
              <RecommendationSign recommendation={key === 'none' ? null : key} />
              <span>{key === 'none' ? common.notScored : common.recommendations[key]}</span>
              <small>{lenses.count(useCases.length)}</small>
            </h2>
            {!scene.isCrowded && <p>{lenses.rulesMl.apart[key]}</p>}
          </div>
        </section>
      ))}
    </>
  );
}

function toRange({ lenses }: Messages, { key }: ScoreLane, [hybrid, ml]: readonly number[]): string {
  if (key === 'rules') return lenses.rulesMl.rules(hybrid ?? 0);
  return key === 'hybrid' ? lenses.rulesMl.hybrid(hybrid ?? 0, ml ?? 0) : lenses.rulesMl.ml(ml ?? 0);
}

function ScoreClassLane({ lane, scene }: { readonly lane: ScoreLane; readonly scene: RulesMlScene }) {
  const messages = useMessages();
  const { common, lenses } = messages;
  const { key, head, body, useCases, exceptions } = lane;
  const gates = scene.ruler.ticks.filter(({ isGate }) => isGate).map(({ value }) => value);
  const name = common.recommendations[key];
  return (
    <section className="lane lane-score" data-is={key}>
      <div className="lane-ground" style={toBox(body)} />
      <div className="lane-head" style={toBox(head)}>
        <h2>
          <RecommendationSign recommendation={key} />
          <span>{name}</span>
          <small>{lenses.count(useCases.length)}</small>
        </h2>
        {!scene.isCrowded && (
          <>
            <p>{toRange(messages, lane, gates)}</p>
            {exceptions.slice(0, 2).map(({ reason, numbers }) => (
              <p key={reason} className="lane-exception">
                {lenses.rulesMl.exception({ reason, numbers: numbers.map(toNumberText), name })}
              </p>
            ))}
          </>
        )}
      </div>
    </section>
  );
}

function Ruler({ ruler, unit }: { readonly ruler: ScoreRuler; readonly unit: number }) {
  const { format, lenses } = useMessages();
  const selected = useUiStore((store) => store.selected.useCases);
  const { bands, y, height, ticks, marks } = ruler;
  const end = bands.at(-1);
  const bottom = y + height;
  return (
    <svg
      className="lane-ruler"
      width={end === undefined ? 0 : end.x + end.width}
      height={bottom + 40 * unit}
      role="img"
      aria-label={lenses.rulesMl.ruler(marks.length)}
    >
      {bands.map((band) => (
        <rect key={band.key} data-is={band.key} x={band.x} y={y} width={band.width} height={height} />
      ))}
      {ticks.map(({ x, value, isGate }) => (
        <g key={value} data-gate={isGate || undefined}>
          <line x1={x} x2={x} y1={isGate ? 0 : bottom} y2={bottom + (isGate ? 10 : 6) * unit} />
          <text x={x} y={bottom + 23 * unit}>
            {format.number(value)}
          </text>
        </g>
      ))}
      {marks.map(({ id, number, x, labelY }) => (
        <g key={id} data-selected={selected.includes(id) || undefined}>
          <circle cx={x} cy={y + height / 2} r={4.5 * unit} />
          {labelY !== null && (
            <text className="lane-mark" x={x} y={labelY}>
              {toNumberText(number)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
