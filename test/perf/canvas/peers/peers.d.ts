// Only what the pages use, so that they are checked where the peers are not installed too.
declare module '@xyflow/react' {
  import type { ComponentType } from 'react';

  type Part = ComponentType<Readonly<Record<string, unknown>>>;
  export const Background: Part;
  export const Handle: Part;
  export const MiniMap: Part;
  export const ReactFlow: Part;
  export const Position: Readonly<Record<'Left' | 'Right', string>>;
  export type Flow = {
    readonly fitView: () => void;
    readonly setCenter: (x: number, y: number, options: { readonly zoom: number }) => void;
  };
  export type Change = Readonly<Record<string, unknown>>;
  export function applyNodeChanges<Node>(changes: readonly Change[], nodes: readonly Node[]): readonly Node[];
}

declare module '@excalidraw/excalidraw' {
  import type { ComponentType } from 'react';

  export const Excalidraw: ComponentType<Readonly<Record<string, unknown>>>;
  export function convertToExcalidrawElements(
    skeletons: readonly Readonly<Record<string, unknown>>[],
  ): readonly object[];
  export type Api = {
    readonly updateScene: (scene: { readonly appState: Readonly<Record<string, unknown>> }) => void;
    readonly scrollToContent: (target: undefined, options: Readonly<Record<string, unknown>>) => void;
    readonly getAppState: () => { readonly width: number; readonly height: number };
  };
}

declare module '@xyflow/react/dist/style.css';
declare module '@excalidraw/excalidraw/index.css';
