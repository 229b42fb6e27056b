import { useState } from 'react';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { LimitsPane } from './limits-pane.tsx';
import { PortfolioTable } from './portfolio-table.tsx';
import { WhatIfPane } from './what-if-pane.tsx';

/** What is funded within the limits and what is not, with the limits beside it and what a change would do. */
export function PortfolioView() {
  const { plan } = useMessages();
  const [asked, setAsked] = useState<UseCaseId | null>(null);
  const { useCases } = useAnalysis();
  const known = useCases.some(({ id }) => id === asked) ? asked : null;
  return (
    <div className="decide-split">
      <PortfolioTable asked={known} onAsk={setAsked} />
      <aside className="plan-side" aria-label={plan.limits}>
        <WhatIfPane id={known} />
        <LimitsPane />
      </aside>
    </div>
  );
}
