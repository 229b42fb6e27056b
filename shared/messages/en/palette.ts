import type { Format } from '../format.ts';

/** The words of the palette and the sheet of shortcuts. */
export function palette(format: Format) {
  return {
    title: 'Find or run',
    placeholder: 'A command, or a use case by title or number',
    useCases: 'Use cases',
    results: 'Results',
    count: (count: number) =>
      count === 0
        ? 'Nothing found'
        : `${format.number(count)} ${format.plural(count, { one: 'result', other: 'results' })}`,
    nothing: 'Nothing is called that. Try fewer letters.',
    choose: 'choose',
    allShortcuts: 'all shortcuts',
    shortcutsTitle: 'Keyboard shortcuts',
    searchShortcuts: 'Search shortcuts',
    close: 'Close',
    handTitle: 'By hand',
    byHand: [
      { keys: 'Space', label: 'Hold and drag to move the canvas' },
      { keys: 'Mod', label: 'Hold while dragging: no snapping' },
      { keys: 'Shift', label: 'Hold and click: add to what is chosen' },
      { keys: 'Escape', label: 'Step out; text is never lost' },
      { keys: '↑', label: 'Arrows move what is chosen; Shift moves it further' },
      { keys: '1', label: 'Digits 1 to 5 score the focused criterion; 0 is “don’t know”' },
    ],
  };
}
