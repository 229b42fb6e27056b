import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

const overscan = 12;

type View = { readonly top: number; readonly height: number; readonly rowHeight: number; readonly head: number };

function isSameView(a: View, b: View): boolean {
  return a.top === b.top && a.height === b.height && a.rowHeight === b.rowHeight && a.head === b.head;
}

export type RowWindow = {
  readonly first: number;
  readonly last: number;
  readonly rowHeight: number;
  /** How many rows fit into view. */
  readonly page: number;
  /** Scrolls so that row `index` is in full view. */
  readonly reveal: (index: number) => void;
};

/** Which of `count` rows of one height need to be mounted in `scroller`, whose header covers `headHeight` of it. */
export function useWindow(scroller: RefObject<HTMLElement | null>, count: number, key: string): RowWindow {
  const [view, setView] = useState<View>({ top: 0, height: 800, rowHeight: 32, head: 0 });
  const measure = useCallback(() => {
    const node = scroller.current;
    if (node === null) return;
    const row = node.querySelector<HTMLElement>('.list-row');
    const head = node.querySelector<HTMLElement>('.list-head');
    const next = {
      top: node.scrollTop,
      height: node.clientHeight,
      rowHeight: row?.offsetHeight || 32,
      head: head?.offsetHeight ?? 0,
    };
    setView((now) => (isSameView(now, next) ? now : next));
  }, [scroller]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when rows or their size change
  useLayoutEffect(() => {
    const node = scroller.current;
    if (node === null) return;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    node.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      node.removeEventListener('scroll', measure);
    };
  }, [scroller, measure, count, key]);
  const reveal = useCallback(
    (index: number) => {
      const node = scroller.current;
      if (node === null) return;
      const top = index * view.rowHeight;
      const room = node.clientHeight - view.head;
      if (top < node.scrollTop) node.scrollTop = top;
      else if (top + view.rowHeight > node.scrollTop + room) node.scrollTop = top + view.rowHeight - room;
    },
    [scroller, view.rowHeight, view.head],
  );
  const page = Math.max(1, Math.floor((view.height - view.head) / view.rowHeight) - 1);
  const first = Math.max(0, Math.floor(view.top / view.rowHeight) - overscan);
  return { first, last: Math.min(count, first + page + 2 * overscan), rowHeight: view.rowHeight, page, reveal };
}
