import { describe, expect, it } from 'vitest';
import { bookmarkAdd } from '#shared/commands/bookmark/add.ts';
import { bookmarkRemove } from '#shared/commands/bookmark/remove.ts';
import { bookmarkRename } from '#shared/commands/bookmark/rename.ts';
import { useCaseMoveToZone } from '#shared/commands/use-case/move-to-zone.ts';
import { listInZone } from '#shared/workspace/list-in-zone.ts';
import { doOverlap, toCardRectangle } from '#shared/workspace/place.ts';
import { bookmarkId, useCaseId, zoneId } from '#shared/workspace/schema/primitives.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { createTestWorkspace } from '../workspace/create-test-workspace.ts';

const context = { newId: (prefix: string) => `${prefix}-1`, now: '2026-11-23T14:02:00.000Z' };
const id = bookmarkId.parse('bookmark-1');

describe('bookmarks', () => {
  const kept = bookmarkAdd.run(
    createTestWorkspace(2),
    { name: ' Claims ', lens: 'free', area: [0, 0, 400, 300] },
    context,
  );

  it('keep a view under a name', () => {
    expect(kept.layout.bookmarks).toEqual([{ id, name: 'Claims', lens: 'free', area: [0, 0, 400, 300] }]);
    expect(bookmarkAdd.isEnabled(kept, { name: ' ', lens: 'free', area: null })).toBe(false);
    expect(bookmarkAdd.isEnabled(kept, { name: 'Risk', lens: 'risk', area: null, id })).toBe(false);
  });

  it('are renamed and removed', () => {
    const renamed = bookmarkRename.run(kept, { id, name: 'Motor' }, context);
    expect(renamed.layout.bookmarks[0]?.name).toBe('Motor');
    expect(bookmarkRename.run(renamed, { id, name: 'Motor ' }, context)).toBe(renamed);
    expect(bookmarkRemove.run(renamed, { id }, context).layout.bookmarks).toEqual([]);
  });
});

describe('moving into a zone', () => {
  const zone = zoneId.parse('zone-1');
  const ids = Array.from({ length: 5 }, (_none, index) => useCaseId.parse(`u${index + 1}`));
  const plain = createTestWorkspace(6);
  const workspace: Workspace = {
    ...plain,
    content: { ...plain.content, zones: { [zone]: { title: 'Claims', locked: false } } },
    layout: { ...plain.layout, zones: { [zone]: [0, 400, 464, 200] } },
  };

  it('finds each card a free place and makes the zone as large as they need', () => {
    expect(useCaseMoveToZone.isEnabled(workspace, { ids, zone })).toBe(true);
    const moved = useCaseMoveToZone.run(workspace, { ids, zone }, context);
    expect(listInZone(moved, zone).useCases).toEqual(ids);
    const cards = Object.values(moved.layout.cards).map(toCardRectangle);
    expect(cards.some((a, at) => cards.some((b, other) => other > at && doOverlap(a, b)))).toBe(false);
    expect(useCaseMoveToZone.isEnabled(moved, { ids, zone })).toBe(false);
  });

  it('swallows nothing that is not asked for, and lays cards on top where there is no room', () => {
    const tight: Workspace = { ...workspace, layout: { ...workspace.layout, zones: { [zone]: [-16, -42, 240, 162] } } };
    const below = { ...tight.layout.cards, [ids[4] ?? '']: [0, 120] as const };
    const moved = useCaseMoveToZone.run(
      { ...tight, layout: { ...tight.layout, cards: below } },
      { ids: ids.slice(1, 3), zone },
      context,
    );
    expect(listInZone(moved, zone).useCases).toEqual(ids.slice(0, 3));
    expect(moved.layout.zones[zone]).toEqual([-16, -42, 240, 162]);
  });

  it('takes cards out of it again', () => {
    const moved = useCaseMoveToZone.run(workspace, { ids, zone }, context);
    const out = useCaseMoveToZone.run(moved, { ids: ids.slice(0, 2), zone: null }, context);
    expect(listInZone(out, zone).useCases).toEqual(ids.slice(2));
  });

  it('leaves locked cards and locked zones alone', () => {
    const locked = { ...workspace.layout, locked: { cards: ids, notes: [] } };
    expect(useCaseMoveToZone.isEnabled({ ...workspace, layout: locked }, { ids, zone })).toBe(false);
    const content = { ...workspace.content, zones: { [zone]: { title: '', locked: true } } };
    expect(useCaseMoveToZone.isEnabled({ ...workspace, content }, { ids, zone })).toBe(false);
  });
});
