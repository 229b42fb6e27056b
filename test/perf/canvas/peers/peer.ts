import type { Board } from '../board.ts';

/** What the bench asks of a page that shows a board. */
export type Peer = {
  /** Put on screen, as the board is by then. */
  readonly mount: (board: Board, view: HTMLElement) => void;
  /** Whether all that `mount` promised has been drawn. */
  readonly isShown: () => boolean;
  /** Everything in view, or 100 % around the middle of the board. */
  readonly look: (how: 'all' | 'actual') => void;
};

declare global {
  interface Window {
    board?: Board;
    mountedMs?: number;
    look?: Peer['look'];
  }
}

/** Waits for a press of the button, mounts, and writes down how long it took from the press to the frame that shows it. */
export function offer(peer: Peer): void {
  const view = document.createElement('div');
  view.id = 'view';
  const button = document.createElement('button');
  button.textContent = 'Mount';
  document.body.append(view, button);
  window.look = peer.look;
  button.addEventListener('click', ({ timeStamp }) => {
    if (window.board === undefined) throw new Error('no board');
    peer.mount(window.board, view);
    const wait = () => {
      if (!peer.isShown()) requestAnimationFrame(wait);
      else setTimeout(() => (window.mountedMs = performance.now() - timeStamp));
    };
    requestAnimationFrame(wait);
  });
}
