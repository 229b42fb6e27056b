/** How what lies in a zone gives way to the zone's title on screen: what lies at `y` is drawn at `to + (y - from) × scale`. */
export type Squeeze = { readonly from: number; readonly to: number; readonly scale: number };

/** Below this the content would be squeezed beyond recognition. */
const leastScale = 0.6;

/**
 * Makes `needed` screen pixels of room at the head of a zone that reaches from `top` to `bottom` and whose content begins at
 * `contentTop`: the content moves down and gets as much lower, so that it stays in the zone. Null where there is room already, or
 * where there would be too little left of the content.
 */
export function squeezeZone(top: number, bottom: number, contentTop: number, needed: number): Squeeze | null {
  const to = top + needed;
  if (contentTop >= to || bottom <= contentTop) return null;
  const scale = (bottom - to) / (bottom - contentTop);
  return scale < leastScale ? null : { from: contentTop, to, scale };
}

/** Where `y` is drawn; where it lies when nothing gives way. */
export function toSqueezed(squeeze: Squeeze | undefined, y: number): number {
  return squeeze === undefined ? y : squeeze.to + (y - squeeze.from) * squeeze.scale;
}
