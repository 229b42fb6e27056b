import { type ReactNode, useId } from 'react';

type PartProps = { readonly title: string; readonly hint?: string | undefined; readonly children: ReactNode };

/** A titled part of a page. */
export function Part({ title, hint, children }: PartProps) {
  const id = useId();
  return (
    <section className="step-part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {hint !== undefined && <p className="small quiet">{hint}</p>}
      {children}
    </section>
  );
}
