import './button.css';
import type { ComponentProps } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { Tooltip } from './tooltip.tsx';

type IconButtonProps = Omit<ComponentProps<'button'>, 'className' | 'children' | 'aria-label' | 'title'> & {
  readonly icon: IconName;
  /** Its name for screen readers and, with the shortcut, its tooltip. */
  readonly label: string;
  readonly shortcut?: string | undefined;
  /** For a switch: whether it is on. */
  readonly pressed?: boolean | undefined;
};

/** A button without a word: its name is in the tooltip. */
export function IconButton({ icon, label, shortcut, pressed, ...rest }: IconButtonProps) {
  return (
    <Tooltip label={label} shortcut={shortcut}>
      <button type="button" aria-label={label} aria-pressed={pressed} {...rest} className="icon-button">
        <Icon name={icon} />
      </button>
    </Tooltip>
  );
}
