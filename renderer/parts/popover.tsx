import './popover.css';
import { type ReactNode, useEffect, useId, useRef } from 'react';

type PopoverProps = {
  /** What opens it, given its attributes: `(attributes) => <button {...attributes}>…`. */
  readonly trigger: (attributes: { readonly 'aria-expanded': boolean; readonly onClick: () => void }) => ReactNode;
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
};

/** Something small beside what opened it. A click elsewhere or Esc closes it. */
export function Popover({ trigger, label, isOpen, onToggle, children }: PopoverProps) {
  const panel = useRef<HTMLDivElement>(null);
  const anchor = `--pop-${useId().replace(/[^a-zA-Z0-9]/g, '')}`;
  useEffect(() => {
    if (isOpen) panel.current?.showPopover();
  }, [isOpen]);
  // A click on the trigger first closes the open panel as a click elsewhere would; it must not open it again.
  const wasShownAtPress = useRef(false);
  const isShown = () => panel.current?.matches(':popover-open') === true;
  const onClick = () => {
    const closes = isShown() || wasShownAtPress.current;
    wasShownAtPress.current = false;
    // Closed a moment ago, which the owner of the state has not been told yet.
    if (!closes && isOpen) panel.current?.showPopover();
    else onToggle(!closes);
  };
  return (
    <>
      <span
        className="popover-anchor"
        style={{ anchorName: anchor }}
        onPointerDownCapture={() => {
          wasShownAtPress.current = isShown();
        }}
        onKeyDownCapture={() => {
          wasShownAtPress.current = false;
        }}
      >
        {trigger({ 'aria-expanded': isOpen, onClick })}
      </span>
      {isOpen && (
        <div
          ref={panel}
          popover="auto"
          role="dialog"
          aria-label={label}
          className="popover"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where it is tall, which keys must be able to do
          tabIndex={0}
          style={{ positionAnchor: anchor }}
          onToggle={(event) => {
            if (event.newState === 'closed') onToggle(false);
          }}
        >
          {children}
        </div>
      )}
    </>
  );
}
