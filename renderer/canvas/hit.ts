import { listKeys } from '#shared/workspace/list-keys.ts';
import type { Content, LinkId } from '#shared/workspace/types.ts';
import type { Thing } from './canvas-store.ts';
import { isNoteId, isUseCaseId, isZoneId } from './open-content.ts';

/** What lies under the pointer. */
export type Hit =
  | { readonly type: 'thing'; readonly thing: Thing }
  /** The corner by which a note or zone is made larger. */
  | { readonly type: 'corner'; readonly thing: Thing }
  /** A field or button of the canvas that minds its own presses. */
  | { readonly type: 'control' }
  | { readonly type: 'ground' };

function toThing(content: Content, { card, note, zone }: DOMStringMap): Thing | null {
  if (card !== undefined && isUseCaseId(content, card)) return { kind: 'use-case', id: card };
  if (note !== undefined && isNoteId(content, note)) return { kind: 'note', id: note };
  if (zone !== undefined && isZoneId(content, zone)) return { kind: 'zone', id: zone };
  return null;
}

/** What an event of the canvas was aimed at, read from the `data-` attributes around its target. */
export function findHit(content: Content, target: EventTarget | null): Hit {
  if (!(target instanceof Element)) return { type: 'ground' };
  if (target.closest('[data-control]') !== null) return { type: 'control' };
  const holder = target.closest<HTMLElement>('[data-card],[data-note],[data-zone]');
  const thing = holder === null ? null : toThing(content, holder.dataset);
  if (thing === null) return { type: 'ground' };
  return { type: target.closest('[data-corner]') === null ? 'thing' : 'corner', thing };
}

/** The link whose label, or what is written on it, has the target in it; null: none. */
export function findLink({ links }: Content, target: EventTarget | null): LinkId | null {
  if (!(target instanceof Element)) return null;
  const named = target.closest<HTMLElement>('[data-link]')?.dataset.link;
  return listKeys(links).find((id) => id === named) ?? null;
}
