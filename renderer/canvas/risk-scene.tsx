import { TierSign } from '#renderer/signs/tier-sign.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { RiskLane, Scene } from '#shared/canvas/lens/scene.ts';
import { toBox } from './to-box.ts';

/** A row for each tier, its duties at the left. */
export function RiskScene({ scene }: { readonly scene: Extract<Scene, { type: 'risk' }> }) {
  return scene.lanes.map((lane) => <Row key={lane.key} lane={lane} />);
}

function Row({ lane }: { readonly lane: RiskLane }) {
  const { common, lenses } = useMessages();
  const { key, head, body, useCases } = lane;
  return (
    <section className="lane lane-row" data-is={key}>
      <div className="lane-ground" style={toBox(body)} />
      <div className="lane-head" style={toBox(head)}>
        <h2>
          <TierSign tier={key === 'none' ? null : key} />
          <span>{key === 'none' ? lenses.risk.none : common.tiers[key]}</span>
          <small>{lenses.count(useCases.length)}</small>
        </h2>
        <Duties lane={lane} />
      </div>
    </section>
  );
}

function Duties({ lane: { key, hasDuties } }: { readonly lane: RiskLane }) {
  const { framework, lenses } = useMessages();
  if (key === 'none') return <p>{lenses.risk.noneMeaning}</p>;
  if (key === 'prohibited') return <p>{lenses.risk.prohibited}</p>;
  return (
    <>
      {hasDuties && <p className="lane-duties">{framework.tiers[key].requirements}</p>}
      <p>{framework.tiers[key].cadence}</p>
    </>
  );
}
