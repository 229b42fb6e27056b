import { Icon } from '#renderer/parts/icon.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useFindings } from './use-findings.ts';

/** How much the linter found that nobody waived; opens the list. */
export function FindingsStatus() {
  const { findings: words } = useMessages();
  const isOpen = useUiStore((store) => store.findingsOpen);
  const set = useUiStore((store) => store.set);
  const open = useFindings().findings.filter(({ isWaived }) => !isWaived);
  const high = open.filter(({ severity }) => severity === 'high').length;
  return (
    <button
      type="button"
      className="status-findings"
      aria-expanded={isOpen}
      title={words.open}
      onClick={() => set({ findingsOpen: !isOpen })}
    >
      <Icon name={open.length === 0 ? 'check' : 'circle-alert'} size="small" />
      {open.length === 0 ? words.noneShort : words.count(open.length, high)}
    </button>
  );
}
