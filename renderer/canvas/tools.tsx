import { Icon, type IconName } from '#renderer/parts/icon.tsx';
import { Tooltip } from '#renderer/parts/tooltip.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { type Tool, useUiStore } from '#renderer/state/ui-store.ts';

const tools: readonly { readonly tool: Tool; readonly icon: IconName; readonly letter: string }[] = [
  { tool: 'select', icon: 'mouse-pointer-2', letter: 'V' },
  { tool: 'hand', icon: 'hand', letter: 'H' },
  { tool: 'use-case', icon: 'square-plus', letter: 'U' },
  { tool: 'note', icon: 'sticky-note', letter: 'N' },
  { tool: 'zone', icon: 'square-dashed', letter: 'Z' },
  { tool: 'link', icon: 'spline', letter: 'L' },
];

/** The tools at the bottom of the canvas, each with its letter. */
export function Tools({ isEditable }: { readonly isEditable: boolean }) {
  const { canvas } = useMessages();
  const present = useUiStore((store) => store.tool);
  const set = useUiStore((store) => store.set);
  return (
    <div className="tools" role="toolbar" aria-label={canvas.tools.label} data-control="">
      {tools.map(({ tool, icon, letter }) => (
        <Tooltip key={tool} label={canvas.tools[tool]} shortcut={letter}>
          <button
            type="button"
            className="tool"
            aria-label={canvas.tools[tool]}
            aria-pressed={present === tool}
            disabled={!isEditable && tool !== 'select' && tool !== 'hand'}
            onClick={() => set({ tool })}
          >
            <Icon name={icon} />
            <sub aria-hidden="true">{letter}</sub>
          </button>
        </Tooltip>
      ))}
    </div>
  );
}
