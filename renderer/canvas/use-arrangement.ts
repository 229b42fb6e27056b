import { useLayoutEffect, useMemo } from 'react';
import { useUiStore } from '#renderer/state/ui-store.ts';
import type { Analysis } from '#shared/analysis/analysis.ts';
import type { Arrangement } from '#shared/canvas/arrangement.ts';
import { arrangeByLens } from '#shared/canvas/lens/arrange-by-lens.ts';
import { arrangeFreely } from '#shared/canvas/lens/free.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { useArrangementStore } from './arrangement-store.ts';
import { useCanvasStore } from './canvas-store.ts';

/** How much larger the type of room mode is. */
const roomType = 1.33;
/** Headings grow with a wide view, in which people sit farther away. */
const wideViewPx = 1150;
const largestType = 1.25;

/** Where the cards stand in the chosen lens, the identical object while nothing has moved. */
export function useArrangement({ content, layout }: Workspace, analysis: Analysis): Arrangement {
  const lens = useUiStore((store) => store.lens);
  const { width, height } = useCanvasStore((store) => store.size);
  const theme = useUiStore((store) => store.theme);
  const type = (theme === 'room' ? roomType : 1) * Math.min(largestType, Math.max(1, width / wideViewPx));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the free layout depends on nothing else in the content
  const free = useMemo(
    () => (lens === 'free' ? arrangeFreely({ content, layout }) : null),
    [lens, content.useCaseOrder, content.useCases, layout],
  );
  const byAnswers = useMemo(
    () => (lens === 'free' || width === 0 ? null : arrangeByLens(lens, analysis, { width, height, type })),
    [lens, analysis, width, height, type],
  );
  const before = useArrangementStore((store) => store.arrangement);
  const arrangement = free ?? byAnswers ?? before;
  useLayoutEffect(() => useArrangementStore.getState().set(arrangement, lens, analysis), [arrangement, lens, analysis]);
  return arrangement;
}
