import type { Workspace } from '#shared/workspace/types.ts';
import type { Thing } from './canvas-store.ts';

/** True when the thing stays where it lies. */
export function isLocked({ content, layout: { locked } }: Workspace, thing: Thing): boolean {
  if (thing.kind === 'use-case') return locked.cards.includes(thing.id);
  return thing.kind === 'note' ? locked.notes.includes(thing.id) : content.zones[thing.id]?.locked === true;
}
