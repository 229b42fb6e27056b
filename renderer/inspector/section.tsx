import { type ReactNode, useId } from 'react';

type Props = {
  readonly title: string;
  readonly aside?: ReactNode;
  /** Name by which a finding leads here. */
  readonly spot?: string;
  readonly children: ReactNode;
};

/** A titled part of a pane. */
export function Section({ title, aside, spot, children }: Props) {
  const id = useId();
  return (
    <section className="pane-section" aria-labelledby={id} data-spot={spot}>
      <div className="pane-heading">
        <h3 id={id}>{title}</h3>
        {aside !== undefined && <span className="small quiet">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
