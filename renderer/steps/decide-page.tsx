import './steps.css';
import './decide.css';
import '#renderer/plan/plan.css';
import { lazy, Suspense, useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { type PlanView, ViewTabs } from '#renderer/plan/view-tabs.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { DecisionId, UseCaseId } from '#shared/workspace/types.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import { DecisionList } from './decision-list.tsx';
import { Ranking } from './ranking.tsx';

/** What is open in the dialog: a decision, or a new one about some use cases. */
type Opened =
  | { readonly type: 'edit'; readonly id: DecisionId }
  | { readonly type: 'new'; readonly about: readonly UseCaseId[] }
  | null;

const OrderView = lazy(async () => ({ default: (await import('#renderer/order/order-view.tsx')).OrderView }));
const PortfolioView = lazy(async () => ({
  default: (await import('#renderer/plan/portfolio-view.tsx')).PortfolioView,
}));
const MatrixView = lazy(async () => ({ default: (await import('#renderer/plan/matrix-view.tsx')).MatrixView }));
const RoadmapView = lazy(async () => ({ default: (await import('#renderer/plan/roadmap-view.tsx')).RoadmapView }));
const BudgetView = lazy(async () => ({ default: (await import('#renderer/plan/budget-view.tsx')).BudgetView }));
const StaffingView = lazy(async () => ({ default: (await import('#renderer/plan/staffing-view.tsx')).StaffingView }));
const DiagnosisView = lazy(async () => ({ default: (await import('./mature-diagnosis.tsx')).MatureDiagnosis }));
const FindingsView = lazy(async () => ({ default: (await import('#renderer/plan/findings-view.tsx')).FindingsView }));

function Shown({ view }: { readonly view: Exclude<PlanView, 'ranking'> }) {
  switch (view) {
    case 'order':
      return <OrderView />;
    case 'portfolio':
      return <PortfolioView />;
    case 'matrix':
      return <MatrixView />;
    case 'roadmap':
      return <RoadmapView />;
    case 'budget':
      return <BudgetView />;
    case 'staffing':
      return <StaffingView />;
    case 'diagnosis':
      return <DiagnosisView />;
    case 'findings':
      return <FindingsView />;
  }
}

/** What is chosen, in one sentence; what the page is for while nothing is. */
function DecideLead() {
  const { steps, reasons } = useMessages();
  const { portfolio, useCases } = useAnalysis();
  const { selection } = portfolio;
  const { npv, commitment } = selection;
  const values = { count: selection.useCases.length, of: useCases.length, npv, commitment };
  return (
    <p className="soft">
      {selection.state === 'chosen' ? reasons.explain({ id: 'portfolio.chosen', values }) : steps.decide.lead}
    </p>
  );
}

/** The ranking, and beside it what the room decides; and the plan: what is funded, when it is built, what it costs. */
export function DecidePage() {
  const { steps, common } = useMessages();
  const { decide } = steps;
  const { decisions } = useOpenWorkspace().content;
  const { isReadOnly } = useEdit();
  const [opened, setOpened] = useState<Opened>(null);
  const [view, setView] = useState<PlanView>('ranking');
  const record = (about: readonly UseCaseId[]) => setOpened({ type: 'new', about });
  return (
    <main className="frame-main step-page decide" aria-label={common.steps.decide}>
      <header className="step-head step-head-row">
        <div>
          <h2 className="page-title">{decide.title}</h2>
          <DecideLead />
        </div>
        <Button kind="primary" disabled={isReadOnly} onClick={() => record([])}>
          {decide.record}
        </Button>
      </header>
      <ViewTabs value={view} onChange={setView} />
      <div role="tabpanel" id="plan-view" aria-labelledby={`plan-tab-${view}`} className="plan-view">
        <Suspense fallback={null}>
          {view === 'ranking' ? (
            <div className="decide-split">
              <Ranking onDecide={(id) => record([id])} />
              <section className="decide-side" aria-labelledby="decide-decisions">
                <h3 id="decide-decisions">{decide.decisions}</h3>
                <DecisionList onEdit={(id) => setOpened({ type: 'edit', id })} />
              </section>
            </div>
          ) : (
            <Shown view={view} />
          )}
        </Suspense>
      </div>
      {opened !== null && (
        <DecisionDialog
          id={opened.type === 'edit' ? opened.id : null}
          decision={opened.type === 'edit' ? decisions[opened.id] : undefined}
          about={opened.type === 'new' ? opened.about : []}
          onClose={() => setOpened(null)}
        />
      )}
    </main>
  );
}
