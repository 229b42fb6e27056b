import './button.css';
import type { ComponentProps, ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { Kbd } from './kbd.tsx';

type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'children'> & {
  readonly children: ReactNode;
  /** `primary`: the one loud thing of a screen; `quiet`: no edge; `danger`: takes something away. */
  readonly kind?: 'normal' | 'primary' | 'quiet' | 'danger';
  readonly icon?: IconName;
  readonly shortcut?: string | undefined;
  readonly large?: boolean;
};

/** A button with a word on it: a verb. */
export function Button({ children, kind = 'normal', icon, shortcut, large = false, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={`button button-${kind}${large ? ' button-large' : ''}`}>
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
      {shortcut !== undefined && <Kbd shortcut={shortcut} />}
    </button>
  );
}
