import type { BrowserWindow } from 'electron';

export type Closing = {
  /** From now on the view is asked before the window closes. */
  readonly askFirst: () => void;
  /** Until the view is back (after a crash, while it loads) the window closes at once. */
  readonly doNotAsk: () => void;
  /** The view agrees. */
  readonly close: () => void;
};

/** How long a view without unsaved work may take to answer. */
const patienceMs = 3_000;

/**
 * Lets the view save or ask before the window goes; `onAsk` passes the question on. A view that has nothing to lose and
 * does not answer in time cannot keep the window open.
 */
export function createClosing(window: BrowserWindow, onAsk: () => void, isEdited: () => boolean): Closing {
  let asks = false;
  const close = () => {
    asks = false;
    if (!window.isDestroyed()) window.close();
  };
  window.on('close', (event) => {
    if (!asks) return;
    event.preventDefault();
    onAsk();
    setTimeout(() => {
      if (asks && !isEdited()) close();
    }, patienceMs).unref();
  });
  return {
    askFirst: () => {
      asks = true;
    },
    doNotAsk: () => {
      asks = false;
    },
    close,
  };
}
