import './findings.css';
import { type KeyboardEvent, useState } from 'react';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { Finding, RuleId, Severity } from '#shared/analysis/findings/finding.ts';
import { FindingRow } from './finding-row.tsx';
import { useFindings } from './use-findings.ts';
import { MootWaivers, WaivedFindings } from './waived-findings.tsx';

const severities: readonly Severity[] = ['high', 'medium', 'low'];

/** Every finding by severity and rule, then what is waived; the up and down arrows move among them. */
export function FindingsList() {
  const { findings, mootWaivers } = useFindings();
  const [waiving, setWaiving] = useState<string | null>(null);
  const open = findings.filter(({ isWaived }) => !isWaived);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears the arrows of the findings inside it
    <div className="findings-list" onKeyDown={moveOnArrow}>
      {severities.map((severity) => (
        <SeverityPart
          key={severity}
          severity={severity}
          found={open.filter((finding) => finding.severity === severity)}
          waiving={waiving}
          onWaive={setWaiving}
        />
      ))}
      <WaivedFindings found={findings.filter(({ isWaived }) => isWaived)} />
      <MootWaivers waivers={mootWaivers} />
    </div>
  );
}

/** Moves among the findings, wherever in one the focus is. */
function moveOnArrow(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (event.target instanceof HTMLElement && event.target.matches('textarea, input')) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.finding-go')];
  const at = rows.findIndex((row) => row.closest('.finding')?.contains(document.activeElement));
  const next = rows[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}

type PartProps = {
  readonly severity: Severity;
  readonly found: readonly Finding[];
  /** Key of the finding whose waiver is being written. */
  readonly waiving: string | null;
  readonly onWaive: (key: string | null) => void;
};

function SeverityPart({ severity, found, waiving, onWaive }: PartProps) {
  const { findings: words } = useMessages();
  if (found.length === 0) return null;
  const rules = [...new Set(found.map(({ rule }) => rule))];
  return (
    <section className="findings-severity" aria-label={words.severityHead(severity, found.length)}>
      <h3 data-severity={severity}>{words.severityHead(severity, found.length)}</h3>
      {rules.map((rule) => (
        <RulePart key={rule} rule={rule}>
          {found
            .filter((finding) => finding.rule === rule)
            .map((finding) => (
              <FindingRow
                key={finding.key}
                finding={finding}
                isWaiving={finding.key === waiving}
                onWaive={(isOpen) => onWaive(isOpen ? finding.key : null)}
              />
            ))}
        </RulePart>
      ))}
    </section>
  );
}

function RulePart({ rule, children }: { readonly rule: RuleId; readonly children: React.ReactNode }) {
  const { name, why, fix } = useMessages().findings.rules[rule];
  return (
    <div className="findings-rule">
      <h4 className="findings-name">{name}</h4>
      <p className="small soft findings-why">
        {why} <span className="findings-fix">{fix}</span>
      </p>
      <ul>{children}</ul>
    </div>
  );
}
