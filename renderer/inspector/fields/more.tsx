import { type ReactNode, useState } from 'react';
import { useMessages } from '#renderer/state/messages-context.ts';
import './fields.css';

type Props = {
  readonly title: string;
  /** Said after the title to those who hear it, where several in a row have the same. */
  readonly about?: string | undefined;
  /** Every value inside: how many are given stands beside the title, so that nothing given is hidden unseen. */
  readonly values: readonly unknown[];
  readonly children: ReactNode;
};

function isGiven(value: unknown): boolean {
  return Array.isArray(value)
    ? value.length > 0
    : value !== null && value !== undefined && value !== '' && value !== false;
}

/** What is rarely needed, folded away until somebody opens it. */
export function More({ title, about, values, children }: Props) {
  const { inspector, format } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const given = values.filter(isGiven).length;
  const count = given === 0 ? '' : inspector.more.given(given);
  return (
    <details className="more" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary
        aria-label={about === undefined ? undefined : [format.labeled(title, about), count].filter(Boolean).join(', ')}
      >
        <span className="grow">{title}</span>
        {count !== '' && <span className="quiet">{count}</span>}
      </summary>
      {isOpen && children}
    </details>
  );
}
