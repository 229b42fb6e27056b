import { isSame } from '#shared/workspace/is-same.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import type { Command } from '../command.ts';
import { type Chosen, countChosen, isChoice } from '../remove-from-canvas.ts';

export type SelectionStackParams = Chosen & { readonly to: 'front' | 'back' };

type Depths<Id extends string> = Readonly<Record<Id, number>>;

/**
 * The depths with the chosen things over or under all others of their kind, in the order that they had among
 * themselves. Depths are counted afresh around 0, so that they stay small however often it is done; what lies at 0 is
 * left out.
 */
function restack<Id extends string>(
  all: readonly Id[],
  depths: Depths<Id>,
  chosen: readonly Id[],
  to: 'front' | 'back',
): Depths<Id> {
  const moved = all.filter((id) => chosen.includes(id));
  if (moved.length === 0 || moved.length === all.length) return depths;
  const others = all.filter((id) => !chosen.includes(id)).map((id) => depths[id] ?? 0);
  const levels = [...new Set([...others, 0])].sort((a, b) => a - b);
  const zero = levels.indexOf(0);
  const own = [...new Set(moved.map((id) => depths[id] ?? 0))].sort((a, b) => a - b);
  const base = to === 'front' ? levels.length - zero : -zero - own.length;
  const entries = all.flatMap((id): readonly (readonly [Id, number])[] => {
    const depth = depths[id] ?? 0;
    const next = chosen.includes(id) ? base + own.indexOf(depth) : levels.indexOf(depth) - zero;
    return next === 0 ? [] : [[id, next]];
  });
  return Object.fromEntries(entries) as Depths<Id>;
}

/** Brings the chosen things before all others of their kind, or puts them behind. */
export const selectionStack: Command<SelectionStackParams> = {
  name: 'selection.stack',
  isEnabled: isChoice,
  run: (workspace, { useCases, notes, zones, to }) => {
    const { content, layout } = workspace;
    const before = layout.stacking;
    const stacking = {
      ...before,
      cards: restack(listKeys(content.useCases), before.cards, useCases, to),
      notes: restack(listKeys(content.notes), before.notes, notes, to),
      zones: restack(listKeys(content.zones), before.zones, zones, to),
    };
    return isSame(stacking, before) ? workspace : { ...workspace, layout: { ...layout, stacking } };
  },
  count: countChosen,
};
