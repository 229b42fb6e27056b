import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { RoadmapQuarter } from '#shared/analysis/portfolio/roadmap-types.ts';
import type { OpenLane, QuarterLane, Scene } from '#shared/canvas/lens/scene.ts';
import { toNumberText } from '#shared/canvas/to-card-face.ts';
import { toQuarterName } from '#shared/messages/to-quarter-name.ts';
import { roles } from '#shared/workspace/schema/primitives.ts';
import { toBox } from './to-box.ts';

type RoadmapScene = Extract<Scene, { type: 'roadmap' }>;

/** A column for each quarter with the people that it takes; under them what has no quarter, with the reasons. */
export function RoadmapScene({ scene }: { readonly scene: RoadmapScene }) {
  return (
    <>
      {scene.lanes.map((lane) => (
        <Quarter key={lane.key} lane={lane} />
      ))}
      {scene.open !== null && <Open lane={scene.open} />}
    </>
  );
}

function Open({ lane: { head, body, useCases, reasons } }: { readonly lane: OpenLane }) {
  const { lenses } = useMessages();
  return (
    <section className="lane lane-row lane-open">
      <div className="lane-ground" style={toBox(body)} />
      <div className="lane-head" style={toBox(head)}>
        <h2>
          <span>{lenses.roadmap.open}</span>
          <small>{lenses.count(useCases.length)}</small>
        </h2>
        {reasons.map(({ reason, numbers }) => (
          <p key={reason}>{lenses.roadmap.because(numbers.map(toNumberText), lenses.roadmap.reasons[reason])}</p>
        ))}
      </div>
    </section>
  );
}

function Quarter({ lane }: { readonly lane: QuarterLane }) {
  const messages = useMessages();
  const { lenses } = messages;
  const { planStart } = useOpenWorkspace().content.assumptions;
  const selected = useUiStore((store) => store.selected.useCases);
  const { key, head, body, useCases, chips, chipsY, load } = lane;
  return (
    <section className="lane lane-column lane-quarter">
      <div className="lane-ground" style={toBox(body)} />
      <div className="lane-head" style={toBox(head)}>
        <h2>
          <span>{toQuarterName(messages, key, planStart)}</span>
          {useCases.length > 0 && <small>{lenses.count(useCases.length)}</small>}
        </h2>
        {load !== null && <Load load={load} />}
      </div>
      {chipsY !== null && (
        <p className="lane-caption" style={{ left: body[0], top: chipsY }}>
          {lenses.roadmap.goingOn}
        </p>
      )}
      {chips.map((chip) => (
        <p
          key={chip.id}
          className="lane-chip"
          data-selected={selected.includes(chip.id) || undefined}
          style={toBox(chip.at)}
        >
          <span className="lane-chip-title">{chip.title}</span>
          <span className="lane-chip-number">{toNumberText(chip.number)}</span>
        </p>
      ))}
    </section>
  );
}

const sum = (people: RoadmapQuarter['used'] | NonNullable<RoadmapQuarter['capacity']>) =>
  roles.reduce((total, role) => total + (people[role] ?? 0), 0);

/** How much of the people a quarter takes, on one waterline for all quarters; over it where it takes more. */
function Load({ load }: { readonly load: RoadmapQuarter }) {
  const { lenses } = useMessages();
  if (load.capacity === null) return <p>{lenses.roadmap.noCapacity}</p>;
  const { capacity } = load;
  const [used, there] = [sum(load.used), sum(capacity)];
  const isOver = roles.some((role) => load.used[role] > (capacity[role] ?? 0) + 1e-9);
  const share = there === 0 ? (used > 0 ? 1 : 0) : Math.min(1, used / there);
  return (
    <>
      <div className="quarter-load" data-over={isOver || undefined} title={lenses.roadmap.people}>
        <span style={{ width: `${share * 100}%` }} />
      </div>
      <p>
        {lenses.roadmap.load(used, there)}
        {isOver && <b> {lenses.roadmap.over}</b>}
      </p>
    </>
  );
}
