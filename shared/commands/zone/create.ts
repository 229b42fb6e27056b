import { isRectangle, type Rectangle, toHalfPixelRectangle } from '#shared/workspace/place.ts';
import { zone as schema } from '#shared/workspace/schema/content.ts';
import { zoneId } from '#shared/workspace/schema/primitives.ts';
import type { ZoneId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { isValid } from '../is-valid.ts';
import { newZoneId } from '../new-ids.ts';

export type ZoneCreateParams = {
  readonly title: string;
  readonly at: Rectangle;
  /** An id of the caller's making, to find the zone again at once. */
  readonly id?: ZoneId;
};

/** Draws a zone on the canvas. */
export const zoneCreate: Command<ZoneCreateParams> = {
  name: 'zone.create',
  isEnabled: ({ content }, { title, at, id }) =>
    isValid(schema.shape.title, title) &&
    isRectangle(at) &&
    (id === undefined || (isValid(zoneId, id) && !Object.hasOwn(content.zones, id))),
  run: ({ content, layout, ...rest }, params, context) => {
    const id = params.id ?? newZoneId(context);
    const zone = { title: params.title, locked: false };
    return {
      ...rest,
      content: { ...content, zones: { ...content.zones, [id]: zone } },
      layout: { ...layout, zones: { ...layout.zones, [id]: toHalfPixelRectangle(params.at) } },
    };
  },
};
