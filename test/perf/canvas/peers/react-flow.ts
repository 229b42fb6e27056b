import '@xyflow/react/dist/style.css';
import {
  applyNodeChanges,
  Background,
  type Change,
  type Flow,
  Handle,
  MiniMap,
  Position,
  ReactFlow,
} from '@xyflow/react';
import { createElement, memo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Board } from '../board.ts';
import { offer } from './peer.ts';

type Data = { readonly title: string; readonly number: number };

const Card = memo(function Card({ data: { title, number } }: { readonly data: Data }) {
  return createElement(
    'div',
    { style: { width: 208, height: 104, boxSizing: 'border-box', border: '1px solid #888', background: '#fff' } },
    createElement(Handle, { type: 'target', position: Position.Left }),
    createElement('b', null, title),
    createElement('span', null, ` ${number}`),
    createElement('div', null, createElement('span', null, 'Use ML'), createElement('i', null, '2 contested')),
    createElement('div', null, createElement('span', null, 'High'), createElement('b', null, '$1.9 M')),
    createElement(Handle, { type: 'source', position: Position.Right }),
  );
});

const Paper = memo(function Paper({ data: { title } }: { readonly data: Data }) {
  return createElement('div', { style: { width: '100%', height: '100%', background: '#eee' } }, title);
});

const nodeTypes = { card: Card, paper: Paper };

function toNodes(board: Board) {
  const papers = [
    ...board.zones.map(({ id, title, box }) => ({ id, title, box, zIndex: -2 })),
    ...board.notes.map(({ id, text, box }) => ({ id, title: text, box, zIndex: -1 })),
  ].map(({ id, title, box: [x, y, width, height], zIndex }) => ({
    id,
    type: 'paper',
    position: { x, y },
    style: { width, height },
    zIndex,
    data: { title, number: 0 },
  }));
  const cards = board.cards.map(({ id, title, number, at: [x, y] }) => ({
    id,
    type: 'card',
    position: { x, y },
    data: { title, number },
  }));
  return [...papers, ...cards];
}

let flow: Flow | null = null;
let middle: readonly [number, number] = [0, 0];
let expected = Number.POSITIVE_INFINITY;

function FlowBoard({ board }: { readonly board: Board }) {
  const [nodes, setNodes] = useState<readonly unknown[]>(() => toNodes(board));
  const [edges] = useState(() => board.links.map(({ id, from, to }) => ({ id, source: from, target: to })));
  return createElement(
    ReactFlow,
    {
      nodes,
      edges,
      nodeTypes,
      onNodesChange: (changes: readonly Change[]) => setNodes((now) => applyNodeChanges(changes, now)),
      onInit: (instance: Flow) => {
        flow = instance;
      },
      minZoom: 0.02,
      fitView: true,
      panOnDrag: [1],
      panOnScroll: true,
    },
    createElement(Background, null),
    createElement(MiniMap, null),
  );
}

offer({
  mount: (board, view) => {
    expected = board.cards.length;
    const [right, bottom] = [0, 1].map((axis) =>
      Math.max(...board.zones.map(({ box }) => (box[axis] ?? 0) + (box[axis + 2] ?? 0))),
    );
    middle = [(right ?? 0) / 2, (bottom ?? 0) / 2];
    createRoot(view).render(createElement(FlowBoard, { board }));
  },
  isShown: () => {
    const cards = document.querySelectorAll<HTMLElement>('.react-flow__node-card');
    const last = cards[cards.length - 1];
    return cards.length >= expected && last !== undefined && last.style.visibility !== 'hidden';
  },
  look: (how) => {
    if (how === 'all') flow?.fitView();
    else flow?.setCenter(...middle, { zoom: 1 });
  },
});
