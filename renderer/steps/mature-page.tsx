import './steps.css';
import './mature.css';
import './components.css';
import { Segmented } from '#renderer/parts/segmented.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { MatureDiagnosis } from './mature-diagnosis.tsx';
import { useMatureStore } from './mature-store.ts';
import { MaturityAreas } from './maturity-areas.tsx';
import { MaturityComponents } from './maturity-components.tsx';

/** The organization's own maturity: eight areas with evidence, and the seven components with their practices. */
export function MaturePage() {
  const { steps, common } = useMessages();
  const { mature } = steps;
  const { view, set } = useMatureStore();
  return (
    <main className="frame-main step-page mature" aria-label={common.steps.mature}>
      <header className="step-head step-head-row">
        <div>
          <h2 className="page-title">{mature.title}</h2>
          <p className="soft">{mature.lead}</p>
        </div>
        <Segmented
          label={mature.views}
          value={view}
          choices={[
            { value: 'areas', label: mature.areas },
            { value: 'components', label: mature.components },
            { value: 'diagnosis', label: mature.diagnosis },
          ]}
          onChange={(chosen) => set({ view: chosen })}
        />
      </header>
      {view === 'areas' && <MaturityAreas />}
      {view === 'components' && <MaturityComponents />}
      {view === 'diagnosis' && <MatureDiagnosis />}
    </main>
  );
}
