import { useUiStore } from '#renderer/state/ui-store.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { ManyPane } from './many/many-pane.tsx';
import { UseCasePane } from './use-case-pane.tsx';
import { WorkshopPane } from './workshop/workshop-pane.tsx';
import './inspector.css';

/** What is chosen: one use case in six tabs, several together, or the workshop itself when nothing is. */
export function Inspector() {
  const { content } = useOpenWorkspace();
  const analysis = useAnalysis();
  const selected = useUiStore((state) => state.selected.useCases);
  const chosen = selected.flatMap((id) => analysis.byId[id] ?? []);
  const [first] = chosen;
  const useCase = first === undefined ? undefined : content.useCases[first.id];
  if (first === undefined || useCase === undefined) return <WorkshopPane analysis={analysis} />;
  if (chosen.length > 1) return <ManyPane chosen={chosen} />;
  return <UseCasePane useCase={useCase} analysis={first} all={analysis} />;
}
