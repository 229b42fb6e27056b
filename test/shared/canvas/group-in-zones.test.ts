import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupInZones } from '#shared/canvas/group-in-zones.ts';
import { listInZone } from '#shared/workspace/list-in-zone.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import { noteId, useCaseId, zoneId } from '#shared/workspace/schema/primitives.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { readSample } from '../deck/deck-workspaces.ts';

const coordinate = fc.integer({ min: -900, max: 900 });
const length = fc.integer({ min: 1, max: 1200 });
const place = fc.tuple(coordinate, coordinate);
const area = fc.tuple(coordinate, coordinate, length, length);
const layout = fc.record({
  places: fc.array(place, { maxLength: 40 }),
  notes: fc.array(area, { maxLength: 12 }),
  zones: fc.array(area, { maxLength: 6 }),
});

it('lists what each zone lists, and where it begins', () => {
  const sample = readSample('insurer');
  fc.assert(
    fc.property(layout, (drawn) => {
      const cards = Object.fromEntries(drawn.places.map((at, index) => [useCaseId.parse(`u${index}`), at]));
      const laidOut: Workspace['layout'] = {
        ...sample.layout,
        cards,
        notes: Object.fromEntries(drawn.notes.map((box, index) => [noteId.parse(`n${index}`), box])),
        zones: Object.fromEntries(drawn.zones.map((box, index) => [zoneId.parse(`z${index}`), box])),
      };
      const order = listKeys(laidOut.cards);
      const workspace = { ...sample, content: { ...sample.content, useCaseOrder: order }, layout: laidOut };
      for (const [id, content] of groupInZones(order, laidOut)) {
        const listed = listInZone(workspace, id);
        expect({ useCases: content.useCases, notes: content.notes }).toEqual(listed);
        const tops = [
          ...listed.useCases.map((card) => laidOut.cards[card]?.[1] ?? 0),
          ...listed.notes.map((note) => laidOut.notes[note]?.[1] ?? 0),
        ];
        expect(content.top).toBe(tops.length === 0 ? null : Math.min(...tops));
      }
    }),
  );
});
