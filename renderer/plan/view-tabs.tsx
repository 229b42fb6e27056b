import { type KeyboardEvent, useRef } from 'react';
import { useMessages } from '#renderer/state/messages-context.ts';

export const planViews = [
  'ranking',
  'order',
  'portfolio',
  'matrix',
  'roadmap',
  'budget',
  'staffing',
  'diagnosis',
  'findings',
] as const;
export type PlanView = (typeof planViews)[number];

type Props = { readonly value: PlanView; readonly onChange: (view: PlanView) => void };

/** The parts of the decision, side by side; the arrow keys go from one to the next. */
export function ViewTabs({ value, onChange }: Props) {
  const { plan } = useMessages();
  const list = useRef<HTMLDivElement>(null);
  const choose = (view: PlanView | undefined) => {
    if (view === undefined) return;
    onChange(view);
    list.current?.querySelector<HTMLButtonElement>(`#plan-tab-${view}`)?.focus();
  };
  const move = (event: KeyboardEvent) => {
    const at = planViews.indexOf(value);
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step !== undefined) choose(planViews[(at + step + planViews.length) % planViews.length]);
    else if (event.key === 'Home') choose(planViews[0]);
    else if (event.key === 'End') choose(planViews.at(-1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={list} role="tablist" aria-label={plan.views} className="plan-tabs" onKeyDown={move}>
      {planViews.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={`plan-tab-${view}`}
          aria-selected={view === value}
          aria-controls="plan-view"
          tabIndex={view === value ? 0 : -1}
          className="plan-tab"
          onClick={() => onChange(view)}
        >
          {plan.view[view]}
        </button>
      ))}
    </div>
  );
}
