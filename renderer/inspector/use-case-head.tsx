import { LevelSteps } from '#renderer/signs/level-steps.tsx';
import { TierSign } from '#renderer/signs/tier-sign.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { listInZone } from '#shared/workspace/list-in-zone.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import type { UseCase, UseCaseId, Workspace } from '#shared/workspace/types.ts';
import { useEdits } from './use-edits.ts';
import { Verdict } from './verdict.tsx';

type Props = { readonly useCase: UseCase; readonly analysis: UseCaseAnalysis };

function findZoneTitle(workspace: Workspace, id: UseCaseId): string | undefined {
  const zone = listKeys(workspace.layout.zones).find((zoneId) => listInZone(workspace, zoneId).useCases.includes(id));
  return zone === undefined ? undefined : workspace.content.zones[zone]?.title;
}

/** What is chosen, where it stands, and what is recommended: the same place on every tab. */
export function UseCaseHead({ useCase, analysis }: Props) {
  const { inspector } = useMessages();
  const workspace = useOpenWorkspace();
  const { edit, isReadOnly } = useEdits(analysis.id);
  const places = [findZoneTitle(workspace, analysis.id), useCase.department];
  const place = [...new Set(places.filter(Boolean))].join(', ');
  return (
    <header className="inspector-head">
      <p className="inspector-place">
        <span>{inspector.number(useCase.number)}</span>
        <span className="grow" title={place}>
          {place}
        </span>
        {analysis.risk.incomplete && analysis.risk.tier !== null && <span>{inspector.head.atLeast}</span>}
        <TierSign tier={analysis.risk.tier} word />
        <LevelSteps level={analysis.maturity.level} target={analysis.maturity.target} figures />
      </p>
      <h2>
        <textarea
          rows={1}
          className="inspector-title"
          aria-label={inspector.head.title}
          placeholder={inspector.head.untitled}
          value={useCase.title}
          readOnly={isReadOnly}
          maxLength={300}
          onChange={(event) => edit.about('title', event.target.value.replaceAll('\n', ' '))}
          onBlur={() => useWorkspaceStore.getState().closeGroup()}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            event.currentTarget.blur();
          }}
        />
      </h2>
      <Verdict useCase={useCase} analysis={analysis} />
    </header>
  );
}
