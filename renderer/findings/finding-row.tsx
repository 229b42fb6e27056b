import { type KeyboardEvent, useRef } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import type { Finding } from '#shared/analysis/findings/finding.ts';
import { goToFinding } from './go-to-finding.ts';
import { WaiverForm } from './waiver-form.tsx';

type Props = {
  readonly finding: Finding;
  readonly isWaiving: boolean;
  readonly onWaive: (isOpen: boolean) => void;
};

/** One finding: what it is about leads there; W waives it. */
export function FindingRow({ finding, isWaiving, onWaive }: Props) {
  const { findings: words, reasons } = useMessages();
  const { byId } = useAnalysis();
  const { isReadOnly } = useEdit();
  const go = useRef<HTMLButtonElement>(null);
  const concerned = finding.useCases.flatMap((id) => byId[id] ?? []);
  const about = concerned.map(({ number, title }) => `${number} ${title}`).join(', ') || words.workshop;
  const done = () => {
    onWaive(false);
    go.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'w' || event.ctrlKey || event.metaKey || event.altKey || isReadOnly) return;
    event.preventDefault();
    event.stopPropagation();
    onWaive(true);
  };
  return (
    <li className="finding">
      <button
        ref={go}
        type="button"
        className="finding-go"
        aria-keyshortcuts={isReadOnly ? undefined : 'W'}
        onClick={() => goToFinding(finding)}
        onKeyDown={onKeyDown}
      >
        <b>{about}</b>
        <span>{reasons.explain(finding.reason)}</span>
      </button>
      {!isReadOnly && !isWaiving && (
        <Button
          kind="quiet"
          aria-label={words.waiveOne(words.rules[finding.rule].name, about)}
          onClick={() => onWaive(true)}
        >
          {words.waive}
        </Button>
      )}
      {isWaiving && <WaiverForm finding={finding} onDone={done} />}
    </li>
  );
}
