import './dialog.css';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { giveFocusBack } from './give-focus-back.ts';

type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons: the safe way out first, the primary last. */
  readonly actions?: ReactNode;
  readonly size?: 'normal' | 'wide' | 'full';
  /** An alert interrupts: something went wrong, or would be lost. */
  readonly alert?: boolean;
  /** Set where the content draws its own head, as the palette does. */
  readonly hideTitle?: boolean;
  /** Where it hangs: in the middle, or from the upper third like the palette. */
  readonly place?: 'middle' | 'top';
};

const focusable = 'input, textarea, select, .dialog-actions button, button';

/** A modal dialog: the browser's own, so focus stays inside, Esc leaves, and focus goes back to where it was. */
export function Dialog(props: DialogProps) {
  const {
    title,
    onClose,
    children,
    actions,
    size = 'normal',
    alert = false,
    hideTitle = false,
    place = 'middle',
  } = props;
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    const dialog = element.current;
    // A field with autoFocus has it already; opening the dialog would move it to whatever comes first.
    const wanted = dialog?.contains(document.activeElement) === true ? document.activeElement : null;
    dialog?.showModal();
    const first = wanted ?? dialog?.querySelector(focusable) ?? null;
    if (first instanceof HTMLElement) first.focus();
    return () => {
      dialog?.close();
      giveFocusBack(before);
    };
  }, [before]);
  return (
    <dialog
      ref={element}
      className={`dialog dialog-${size} dialog-${place}${hideTitle ? ' dialog-bare' : ''}`}
      aria-labelledby={titleId}
      role={alert ? 'alertdialog' : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={titleId} className={hideTitle ? 'visually-hidden' : 'dialog-title'}>
        {title}
      </h2>
      <div className="dialog-body">{children}</div>
      {actions !== undefined && <footer className="dialog-actions">{actions}</footer>}
    </dialog>
  );
}
