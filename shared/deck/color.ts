function toChannels(hex: string): readonly number[] {
  return [1, 3, 5].map((index) => Number.parseInt(hex.slice(index, index + 2), 16) / 255);
}

function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function toHex(channels: readonly number[]): string {
  const parts = channels.map((channel) => Math.round(Math.max(0, Math.min(1, channel)) * 255));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance of a `#rrggbb` color, 0 to 1, as WCAG defines it. */
export function toLuminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = toChannels(hex).map(toLinear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two `#rrggbb` colors, 1 to 21, whichever of them is lighter. */
export function toContrast(first: string, second: string): number {
  const one = toLuminance(first);
  const two = toLuminance(second);
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

/** The color that lies `share` (0 to 1) of the way from `first` to `second`. */
export function mixColors(first: string, second: string, share: number): string {
  const goal = toChannels(second);
  return toHex(toChannels(first).map((channel, index) => channel * (1 - share) + (goal[index] ?? 0) * share));
}

/** `color` itself, or moved toward black (white on dark paper) until text in it reaches 4.5:1 on `paper`. */
export function toReadableColor(color: string, paper: string): string {
  const goal = toLuminance(paper) > 0.5 ? '#000000' : '#ffffff';
  for (let step = 0; step <= 25; step += 1) {
    const candidate = mixColors(color, goal, step / 25);
    if (toContrast(candidate, paper) >= 4.5) return candidate;
  }
  return goal;
}
