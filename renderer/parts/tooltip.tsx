import './tooltip.css';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Kbd } from './kbd.tsx';

type TooltipProps = {
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly children: ReactNode;
};

const waitMs = 400;

/** A label that appears beside what it wraps, on hover after a moment and on keyboard focus at once. Esc hides it. */
export function Tooltip({ label, shortcut, children }: TooltipProps) {
  const [isShown, setShown] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const tip = useRef<HTMLSpanElement>(null);
  const anchor = `--tip-${useId().replace(/[^a-zA-Z0-9]/g, '')}`;

  const show = (afterMs: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(true), afterMs);
  };
  const hide = () => {
    clearTimeout(timer.current);
    setShown(false);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (isShown) tip.current?.showPopover();
  }, [isShown]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to what the control inside it receives
    <span
      className="tooltip-anchor"
      style={{ anchorName: anchor }}
      onPointerEnter={() => show(waitMs)}
      onPointerLeave={hide}
      onPointerDown={hide}
      onFocus={(event) => {
        if (event.target.matches(':focus-visible')) show(0);
      }}
      onBlur={hide}
      onKeyDown={hide}
    >
      {children}
      {isShown && (
        <span ref={tip} popover="manual" role="tooltip" className="tooltip" style={{ positionAnchor: anchor }}>
          {label}
          {shortcut !== undefined && <Kbd shortcut={shortcut} />}
        </span>
      )}
    </span>
  );
}
