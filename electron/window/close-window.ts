import type { BrowserWindow } from 'electron';

export type Closing = {
  /** From now on the view is asked before the window closes. */
  readonly askFirst: () => void;
  /** Until the view is back (after a crash, while it loads) the window closes at once. */
  readonly doNotAsk: () => void;
  /** The view agrees. */
  readonly close: () => void;
};

/** Lets the view save or ask before the window goes; `onAsk` passes the question on. */
export function createClosing(window: BrowserWindow, onAsk: () => void): Closing {
  let asks = false;
  window.on('close', (event) => {
    if (!asks) return;
    event.preventDefault();
    onAsk();
  });
  return {
    askFirst: () => {
      asks = true;
    },
    doNotAsk: () => {
      asks = false;
    },
    close: () => {
      asks = false;
      window.close();
    },
  };
}
