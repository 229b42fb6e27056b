import '@excalidraw/excalidraw/index.css';
import { type Api, convertToExcalidrawElements, Excalidraw } from '@excalidraw/excalidraw';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Board } from '../board.ts';
import { offer } from './peer.ts';

/** Helvetica, which is on the machine: nothing is fetched. */
const family = 2;
const plain = { strokeWidth: 1, roughness: 0, fillStyle: 'solid', roundness: null };

function toElements(board: Board) {
  const cards = new Map(board.cards.map((card) => [card.id, card]));
  const { width, height } = board.card;
  const papers = [
    ...board.zones.map(({ box }) => ({ box, backgroundColor: '#eeeeee' })),
    ...board.notes.map(({ box }) => ({ box, backgroundColor: '#ffee99' })),
  ].map(({ box, backgroundColor }) => {
    return { type: 'rectangle', x: box[0], y: box[1], width: box[2], height: box[3], backgroundColor, ...plain };
  });
  const arrows = board.links.flatMap(({ from, to }) => {
    const [start, end] = [cards.get(from)?.at, cards.get(to)?.at];
    if (start === undefined || end === undefined) return [];
    const points = [
      [0, 0],
      [end[0] - start[0], end[1] - start[1]],
    ];
    return [{ type: 'arrow', x: start[0] + width / 2, y: start[1] + height / 2, points, ...plain }];
  });
  const boxes = board.cards.map(({ number, title, at: [x, y] }) => ({
    type: 'rectangle',
    x,
    y,
    width,
    height,
    backgroundColor: '#ffffff',
    ...plain,
    label: { text: `${number} ${title}`, fontSize: 14, fontFamily: family },
  }));
  return convertToExcalidrawElements([...papers, ...arrows, ...boxes]);
}

let api: Api | null = null;
let middle: readonly [number, number] = [0, 0];
let isShown = false;

function look(how: 'all' | 'actual'): void {
  if (api === null) return;
  if (how === 'all') {
    api.scrollToContent(undefined, { fitToViewport: true, animate: false });
    return;
  }
  const { width, height } = api.getAppState();
  api.updateScene({
    appState: { zoom: { value: 1 }, scrollX: width / 2 - middle[0], scrollY: height / 2 - middle[1] },
  });
}

offer({
  mount: (board, view) => {
    const [right, bottom] = [0, 1].map((axis) =>
      Math.max(...board.zones.map(({ box }) => (box[axis] ?? 0) + (box[axis + 2] ?? 0))),
    );
    middle = [(right ?? 0) / 2, (bottom ?? 0) / 2];
    const options = {
      initialData: { elements: toElements(board), scrollToContent: true },
      excalidrawAPI: (given: Api) => {
        api = given;
      },
      onChange: (elements: readonly unknown[], state: { readonly isLoading: boolean }) => {
        if (isShown || elements.length < board.cards.length || state.isLoading) return;
        look('all');
        isShown = true;
      },
    };
    createRoot(view).render(createElement(Excalidraw, options));
  },
  isShown: () => isShown,
  look,
});
