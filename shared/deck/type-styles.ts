import type { Face } from './measure.ts';

/** Size and leading in points. */
export type TypeStyle = { readonly size: number; readonly leading: number; readonly face: Face };

/** The deck's type scale; nothing is set smaller than `note`. */
export const typeStyles = {
  display: { size: 44, leading: 48, face: 'semibold' },
  figure: { size: 30, leading: 32, face: 'semibold' },
  title: { size: 24, leading: 28, face: 'semibold' },
  lead: { size: 15, leading: 20, face: 'regular' },
  leadStrong: { size: 15, leading: 20, face: 'semibold' },
  sum: { size: 13, leading: 17, face: 'regular' },
  sumStrong: { size: 13, leading: 17, face: 'semibold' },
  head: { size: 12, leading: 16, face: 'semibold' },
  headItalic: { size: 12, leading: 16, face: 'semiboldItalic' },
  body: { size: 11.5, leading: 15, face: 'regular' },
  bodyStrong: { size: 11.5, leading: 15, face: 'semibold' },
  label: { size: 10, leading: 12, face: 'regular' },
  labelStrong: { size: 10, leading: 12, face: 'semibold' },
  labelItalic: { size: 10, leading: 12, face: 'italic' },
  note: { size: 9, leading: 11, face: 'regular' },
  noteStrong: { size: 9, leading: 11, face: 'semibold' },
} as const satisfies Readonly<Record<string, TypeStyle>>;

export type StyleName = keyof typeof typeStyles;
