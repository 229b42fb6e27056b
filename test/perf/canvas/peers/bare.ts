import type { Board } from '../board.ts';
import { offer } from './peer.ts';

type Viewport = { readonly x: number; readonly y: number; readonly zoom: number };

const readableZoom = 0.4;

/** The least that a board on one Canvas2D can be: what is in view is drawn again with every change, and nothing else is there. */
function createBare(board: Board, node: HTMLCanvasElement) {
  const { width: cardWidth, height: cardHeight } = board.card;
  const places = new Map(board.cards.map(({ id, at }) => [id, [at[0], at[1]] as [number, number]]));
  const context = node.getContext('2d');
  if (context === null) throw new Error('no canvas');
  let viewport: Viewport = { x: 0, y: 0, zoom: 1 };
  let dragged: string | null = null;
  let frame = 0;
  let hasDrawn = false;

  const drawBox = ([x, y, width, height]: readonly [number, number, number, number], fill: string) => {
    const { zoom } = viewport;
    const box = [x * zoom + viewport.x, y * zoom + viewport.y, width * zoom, height * zoom] as const;
    if (box[0] > node.width || box[1] > node.height || box[0] + box[2] < 0 || box[1] + box[3] < 0) return null;
    context.fillStyle = fill;
    context.fillRect(...box);
    context.strokeStyle = '#888';
    context.strokeRect(...box);
    return box;
  };

  const draw = () => {
    frame = 0;
    hasDrawn = true;
    const { zoom } = viewport;
    context.clearRect(0, 0, node.width, node.height);
    for (const { box } of board.zones) drawBox(box, '#eee');
    for (const { box } of board.notes) drawBox(box, '#fe9');
    context.beginPath();
    for (const { from, to } of board.links) {
      const [start, end] = [places.get(from), places.get(to)];
      if (start === undefined || end === undefined) continue;
      context.moveTo((start[0] + cardWidth / 2) * zoom + viewport.x, (start[1] + cardHeight / 2) * zoom + viewport.y);
      context.lineTo((end[0] + cardWidth / 2) * zoom + viewport.x, (end[1] + cardHeight / 2) * zoom + viewport.y);
    }
    context.stroke();
    for (const { id, number, title } of board.cards) {
      const [x, y] = places.get(id) ?? [0, 0];
      const box = drawBox([x, y, cardWidth, cardHeight], '#fff');
      if (box === null) continue;
      context.fillStyle = '#222';
      context.font = zoom < readableZoom ? '9px sans-serif' : `${14 * zoom}px sans-serif`;
      if (zoom >= readableZoom) context.fillText(title, box[0] + 8 * zoom, box[1] + 24 * zoom, box[2] - 16 * zoom);
      context.fillText(String(number), box[0] + 2, box[1] + box[3] - 2);
    }
  };
  const schedule = () => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };
  const show = (next: Viewport) => {
    viewport = next;
    schedule();
  };

  node.addEventListener('wheel', (event) => {
    event.preventDefault();
    const { x, y, zoom } = viewport;
    if (!event.ctrlKey) return show({ x: x - event.deltaX, y: y - event.deltaY, zoom });
    const next = zoom * 2 ** (-event.deltaY * 0.01);
    const [atX, atY] = [(event.offsetX - x) / zoom, (event.offsetY - y) / zoom];
    return show({ x: event.offsetX - atX * next, y: event.offsetY - atY * next, zoom: next });
  });
  node.addEventListener('pointerdown', (event) => {
    node.setPointerCapture(event.pointerId);
    const [x, y] = [(event.offsetX - viewport.x) / viewport.zoom, (event.offsetY - viewport.y) / viewport.zoom];
    const isHit = ([left, top]: readonly [number, number]) =>
      x >= left && x < left + cardWidth && y >= top && y < top + cardHeight;
    dragged = event.button === 0 ? ([...places].findLast(([, at]) => isHit(at))?.[0] ?? null) : null;
  });
  node.addEventListener('pointermove', (event) => {
    if (event.buttons === 4) {
      show({ ...viewport, x: viewport.x + event.movementX, y: viewport.y + event.movementY });
    } else if (event.buttons === 1 && dragged !== null) {
      const at = places.get(dragged);
      if (at !== undefined) {
        at[0] += event.movementX / viewport.zoom;
        at[1] += event.movementY / viewport.zoom;
      }
      schedule();
    }
  });
  return { show, isShown: () => hasDrawn, width: node.width, height: node.height };
}

let bare: ReturnType<typeof createBare> | null = null;
let extent: readonly [number, number] = [1, 1];

function look(how: 'all' | 'actual'): void {
  if (bare === null) return;
  const [width, height] = extent;
  const zoom = how === 'actual' ? 1 : Math.min(1.25, (bare.width - 48) / width, (bare.height - 96) / height);
  bare.show({ x: (bare.width - width * zoom) / 2, y: (bare.height - height * zoom) / 2, zoom });
}

offer({
  mount: (board, view) => {
    const node = document.createElement('canvas');
    [node.width, node.height] = [view.clientWidth, view.clientHeight];
    view.append(node);
    bare = createBare(board, node);
    extent = [
      Math.max(...board.zones.map(({ box }) => box[0] + box[2])),
      Math.max(...board.zones.map(({ box }) => box[1] + box[3])),
    ];
    look('all');
  },
  isShown: () => bare?.isShown() === true,
  look,
});
