import { useMessages } from '#renderer/state/messages-context.ts';
import type { Scene } from '#shared/canvas/lens/scene.ts';
import { toBox } from './to-box.ts';

type ValueScene = Extract<Scene, { type: 'value' }>;

const ticks = [0, 20, 40, 60, 80, 100] as const;

/** The plane of value and feasibility: quadrants, scales, the steps of what is not beaten on both. */
export function ValueScene({ scene }: { readonly scene: ValueScene }) {
  const { lenses } = useMessages();
  return (
    <>
      {scene.quadrants.map(({ key, at }) => (
        <section key={key} className="quadrant" data-is={key} style={toBox(at)}>
          <h2>
            {lenses.value.quadrants[key].name}
            <small className="quadrant-meaning">{lenses.value.quadrants[key].meaning}</small>
          </h2>
        </section>
      ))}
      <Plane scene={scene} />
      <Axes scene={scene} />
      {scene.parkX !== null && (
        <h2 className="value-parked" style={{ left: scene.parkX + 12 * scene.unit, top: 12 * scene.unit }}>
          {lenses.value.parked(scene.pins.length)}
        </h2>
      )}
    </>
  );
}

function toSteps(points: ValueScene['front'], [x, y, , height]: ValueScene['plane']): string {
  const [first] = points;
  if (first === undefined) return '';
  const steps = points.slice(1).map(([right, top]) => `V${top}H${right}`);
  const last = points.at(-1) ?? first;
  return `M${x} ${first[1]}H${first[0]}${steps.join('')}M${last[0]} ${last[1]}V${y + height}`;
}

function Plane({ scene }: { readonly scene: ValueScene }) {
  const { format, lenses } = useMessages();
  const { plane, unit, bubbles, front } = scene;
  const [x, y, width, height] = plane;
  const [right, bottom] = [x + width, y + height];
  return (
    <svg
      className="value-plane"
      width={right + 30 * unit}
      height={bottom + 30 * unit}
      role="img"
      aria-label={lenses.value.plane(bubbles.length)}
    >
      <line className="value-middle" x1={x} x2={right} y1={y + height / 2} y2={y + height / 2} />
      <line className="value-middle" x1={x + width / 2} x2={x + width / 2} y1={y} y2={bottom} />
      <rect className="value-edge" x={x} y={y} width={width} height={height} />
      {ticks.map((tick) => {
        const [tickX, tickY] = [x + (tick / 100) * width, bottom - (tick / 100) * height];
        return (
          <g key={tick}>
            <line x1={tickX} x2={tickX} y1={bottom} y2={bottom + 6 * unit} />
            <line x1={x - 6 * unit} x2={x} y1={tickY} y2={tickY} />
            <text x={tickX} y={bottom + 19 * unit} textAnchor="middle">
              {format.number(tick)}
            </text>
            <text x={x - 9 * unit} y={tickY + 4 * unit} textAnchor="end">
              {format.number(tick)}
            </text>
          </g>
        );
      })}
      <path className="value-front" d={toSteps(front, plane)} />
      {bubbles.map(({ id, center, computed, radius }) =>
        computed === null ? null : (
          <g key={id} className="value-computed">
            <line x1={computed[0]} y1={computed[1]} x2={center[0]} y2={center[1]} />
            <circle cx={computed[0]} cy={computed[1]} r={radius} />
          </g>
        ),
      )}
    </svg>
  );
}

function Axes({ scene }: { readonly scene: ValueScene }) {
  const { format, lenses } = useMessages();
  const { plane, unit, reference, front } = scene;
  const [x, y, width, height] = plane;
  const { value } = lenses;
  return (
    <p className="value-axes" style={{ left: x, top: y + height + 26 * unit, width }}>
      <span>
        <b>↑ {value.up}</b> {reference === null ? value.upUnknown : value.upMeaning(format.money(reference))}
      </span>
      {front.length > 1 && <span className="value-front-word">{value.front}</span>}
      <span>
        {value.acrossMeaning} <b>{value.across} →</b>
      </span>
    </p>
  );
}
