import './selection-bar.css';
import { useActions } from '#renderer/actions/actions-context.ts';
import { Icon, type IconName } from '#renderer/parts/icon.tsx';
import { Tooltip } from '#renderer/parts/tooltip.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import type { ActionName } from '#shared/commands/registry.ts';
import { countSelected } from './selection.ts';

type Entry = { readonly action: ActionName; readonly icon: IconName; readonly from: number };

const sets: readonly (readonly Entry[])[] = [
  [
    { action: 'arrange.align-left', icon: 'align-left', from: 2 },
    { action: 'arrange.align-center', icon: 'align-center', from: 2 },
    { action: 'arrange.align-right', icon: 'align-right', from: 2 },
    { action: 'arrange.align-top', icon: 'align-top', from: 2 },
    { action: 'arrange.align-middle', icon: 'align-middle', from: 2 },
    { action: 'arrange.align-bottom', icon: 'align-bottom', from: 2 },
  ],
  [
    { action: 'arrange.distribute-horizontal', icon: 'distribute-horizontal', from: 3 },
    { action: 'arrange.distribute-vertical', icon: 'distribute-vertical', from: 3 },
  ],
  [
    { action: 'arrange.group', icon: 'group', from: 2 },
    { action: 'arrange.ungroup', icon: 'ungroup', from: 2 },
    { action: 'arrange.lock', icon: 'lock-keyhole', from: 2 },
    { action: 'arrange.bring-to-front', icon: 'bring-to-front', from: 2 },
    { action: 'arrange.send-to-back', icon: 'send-to-back', from: 2 },
  ],
];

/** One thing is chosen all the time; a bar that came with it would lie in the way. */
const least = 2;

/** What can be done with the selected things at once, over the tools. Each is a command of the palette too. */
export function SelectionBar() {
  const { canvas } = useMessages();
  const { run, labelOf, shortcut } = useActions();
  const count = useUiStore((store) => countSelected(store.selected));
  if (count < least) return null;
  return (
    <div className="selection-bar" role="toolbar" aria-label={canvas.selectionBar} data-control="">
      {sets.map((entries) =>
        entries.every(({ from }) => count < from) ? null : (
          <div key={entries[0]?.action} className="selection-bar-set">
            {entries
              .filter(({ from }) => count >= from)
              .map(({ action, icon }) => (
                <Tooltip key={action} label={labelOf(action)} shortcut={shortcut(action)}>
                  <button type="button" className="tool" aria-label={labelOf(action)} onClick={() => run(action)}>
                    <Icon name={icon} />
                  </button>
                </Tooltip>
              ))}
          </div>
        ),
      )}
    </div>
  );
}
