import type { ReactNode } from 'react';
import './spot.css';

type Props = { readonly name: string; readonly children: ReactNode };

/** Gives what it holds a name that `focusSpot` finds; it takes no place of its own. */
export function Spot({ name, children }: Props) {
  return (
    <div className="spot" data-spot={name}>
      {children}
    </div>
  );
}
