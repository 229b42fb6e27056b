import { isSame } from '#shared/workspace/is-same.ts';
import { isRectangle, type Rectangle, toHalfPixelRectangle } from '#shared/workspace/place.ts';
import type { ZoneId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';

export type ZoneResizeParams = { readonly id: ZoneId; readonly to: Rectangle };

/** Gives a zone another rectangle; what lies in it stays where it is. Not while it is locked. */
export const zoneResize: Command<ZoneResizeParams> = {
  name: 'zone.resize',
  isEnabled: ({ content }, { id, to }) => content.zones[id]?.locked === false && isRectangle(to),
  run: (workspace, { id, to }) => {
    const { layout } = workspace;
    const rectangle = toHalfPixelRectangle(to);
    if (isSame(layout.zones[id], rectangle)) return workspace;
    return { ...workspace, layout: { ...layout, zones: { ...layout.zones, [id]: rectangle } } };
  },
};
