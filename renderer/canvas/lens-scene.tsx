import './lens-scene.css';
import './value-scene.css';
import { memo, type ReactNode } from 'react';
import { assertNever } from '#shared/assert-never.ts';
import type { Scene } from '#shared/canvas/lens/scene.ts';
import { MaturityScene } from './maturity-scene.tsx';
import { RiskScene } from './risk-scene.tsx';
import { RoadmapScene } from './roadmap-scene.tsx';
import { RulesMlScene } from './rules-ml-scene.tsx';
import { ValueScene } from './value-scene.tsx';

/** What the lens draws under the cards: lanes, headings, the ruler. */
export const LensScene = memo(function LensScene({ scene }: { readonly scene: Scene }) {
  switch (scene.type) {
    case 'free':
      return null;
    case 'rules-ml':
      return (
        <Lanes unit={scene.unit}>
          <RulesMlScene scene={scene} />
        </Lanes>
      );
    case 'risk':
      return (
        <Lanes unit={scene.unit}>
          <RiskScene scene={scene} />
        </Lanes>
      );
    case 'maturity':
      return (
        <Lanes unit={scene.unit}>
          <MaturityScene scene={scene} />
        </Lanes>
      );
    case 'value':
      return (
        <Lanes unit={scene.unit}>
          <ValueScene scene={scene} />
        </Lanes>
      );
    case 'roadmap':
      return (
        <Lanes unit={scene.unit}>
          <RoadmapScene scene={scene} />
        </Lanes>
      );
    default:
      return assertNever(scene);
  }
});

function Lanes({ unit, children }: { readonly unit: number; readonly children: ReactNode }) {
  return (
    <div className="lanes" style={{ '--unit': unit }}>
      {children}
    </div>
  );
}
