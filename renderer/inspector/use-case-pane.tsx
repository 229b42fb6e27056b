import { useUiStore } from '#renderer/state/ui-store.ts';
import type { Analysis, UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { UseCase } from '#shared/workspace/types.ts';
import { DataTab } from './data/data-tab.tsx';
import { InspectorTabs } from './inspector-tabs.tsx';
import { MaturityTab } from './maturity/maturity-tab.tsx';
import { ModelCardTab } from './model-card/model-card-tab.tsx';
import { RiskTab } from './risk/risk-tab.tsx';
import { ScoresTab } from './scores/scores-tab.tsx';
import { UseCaseHead } from './use-case-head.tsx';
import { ValueTab } from './value/value-tab.tsx';

type Props = { readonly useCase: UseCase; readonly analysis: UseCaseAnalysis; readonly all: Analysis };

/** One use case. The scores keep their place when the next one is chosen, so that the focus can go on. */
export function UseCasePane(props: Props) {
  const { id } = props.analysis;
  return (
    <div className="inspector line-fields">
      <UseCaseHead key={id} {...props} />
      <InspectorTabs>
        <Tab {...props} />
      </InspectorTabs>
    </div>
  );
}

function Tab({ useCase, analysis, all }: Props) {
  const tab = useUiStore((state) => state.tab);
  switch (tab) {
    case 'scores':
      return <ScoresTab useCase={useCase} analysis={analysis} all={all} />;
    case 'data':
      return <DataTab key={analysis.id} useCase={useCase} analysis={analysis} />;
    case 'value':
      return <ValueTab key={analysis.id} useCase={useCase} analysis={analysis} />;
    case 'risk':
      return <RiskTab key={analysis.id} useCase={useCase} analysis={analysis} />;
    case 'maturity':
      return <MaturityTab key={analysis.id} useCase={useCase} analysis={analysis} />;
    case 'model-card':
      return <ModelCardTab key={analysis.id} useCase={useCase} analysis={analysis} />;
  }
}
