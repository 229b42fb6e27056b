import './findings.css';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { IconButton } from '#renderer/parts/icon-button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import type { Finding, RuleId, Severity } from '#shared/analysis/findings/finding.ts';
import { FindingRow } from './finding-row.tsx';
import { useFindings } from './use-findings.ts';
import { MootWaivers, WaivedFindings } from './waived-findings.tsx';

const severities: readonly Severity[] = ['high', 'medium', 'low'];

function close(): void {
  useUiStore.getState().set({ findingsOpen: false });
  document.querySelector<HTMLElement>('.status-findings')?.focus();
}

/** Everything that the linter found, by severity and rule. It stays open while what it leads to is put right. */
export function FindingsPanel() {
  const { findings: words } = useMessages();
  const { findings, mootWaivers } = useFindings();
  const panel = useRef<HTMLElement>(null);
  const [waiving, setWaiving] = useState<string | null>(null);
  const open = findings.filter(({ isWaived }) => !isWaived);
  useEffect(() => {
    const first = panel.current?.querySelector<HTMLElement>('.finding-go') ?? panel.current;
    first?.focus();
  }, []);
  // What had the focus is gone once it is waived or taken back.
  useEffect(() => {
    if (document.activeElement === document.body) panel.current?.focus();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveBy(event, event.key === 'ArrowDown' ? 1 : -1);
    else return;
    event.stopPropagation();
  };
  return (
    <section
      ref={panel}
      className="findings-panel"
      aria-labelledby="findings-title"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header>
        <h2 id="findings-title" className="findings-title">
          {words.title}
        </h2>
        <p className="small soft findings-lead">{open.length === 0 ? words.none : words.lead}</p>
        <IconButton icon="x" label={words.close} shortcut="Escape" onClick={close} />
      </header>
      <div className="findings-scroll">
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
    </section>
  );
}

/** Moves among the findings, wherever in one the focus is. */
function moveBy(event: KeyboardEvent, step: 1 | -1): void {
  if (event.target instanceof HTMLElement && event.target.matches('textarea, input')) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.finding-go')];
  const at = rows.findIndex((row) => row.closest('.finding')?.contains(document.activeElement));
  const next = rows[at + step];
  if (next === undefined) return;
  event.preventDefault();
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
