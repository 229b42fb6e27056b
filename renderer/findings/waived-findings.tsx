import { Button } from '#renderer/parts/button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import type { Finding, MootWaiver } from '#shared/analysis/findings/finding.ts';
import { waiverClear } from '#shared/commands/waiver/clear.ts';

/** What somebody chose to live with, and why. */
export function WaivedFindings({ found }: { readonly found: readonly Finding[] }) {
  const { findings: words, reasons } = useMessages();
  const { byId } = useAnalysis();
  if (found.length === 0) return null;
  return (
    <details className="findings-waived" open>
      <summary>{words.waived(found.length)}</summary>
      <ul>
        {found.map((finding) => {
          const about = finding.useCases.flatMap((id) => byId[id] ?? []);
          const titles = about.map(({ number, title }) => `${number} ${title}`).join(', ') || words.workshop;
          return (
            <li key={finding.key} className="finding">
              <div className="finding-text">
                <b>{titles}</b>
                <span>{reasons.explain(finding.reason)}</span>
                {finding.waiver !== null && <WaiverWords waiver={finding.waiver} />}
              </div>
              <TakeBack finding={finding.key} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Waivers of what no longer holds. */
export function MootWaivers({ waivers }: { readonly waivers: readonly MootWaiver[] }) {
  const { findings: words } = useMessages();
  const { byId } = useAnalysis();
  if (waivers.length === 0) return null;
  return (
    <details className="findings-waived" open>
      <summary>{words.moot(waivers.length)}</summary>
      <p className="small soft findings-note">{words.mootLead}</p>
      <ul>
        {waivers.map((waiver) => {
          const useCase = Object.values(byId).find(({ id }) => waiver.key.endsWith(`:${id}`));
          return (
            <li key={waiver.key} className="finding">
              <div className="finding-text">
                <b>{useCase === undefined ? words.workshop : `${useCase.number} ${useCase.title}`}</b>
                <span>{waiver.rule === null ? words.unknownRule : words.rules[waiver.rule].name}</span>
                <WaiverWords waiver={waiver} />
              </div>
              <TakeBack finding={waiver.key} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function WaiverWords({ waiver }: { readonly waiver: Pick<MootWaiver, 'reason' | 'by' | 'at'> }) {
  const { findings: words } = useMessages();
  return <span className="small soft">{words.waivedBy(waiver.reason, waiver.by, waiver.at)}</span>;
}

function TakeBack({ finding }: { readonly finding: string }) {
  const { findings: words } = useMessages();
  const { run, isReadOnly } = useEdit();
  if (isReadOnly) return null;
  return (
    <Button kind="quiet" onClick={() => run(waiverClear, { finding })}>
      {words.takeBack}
    </Button>
  );
}
