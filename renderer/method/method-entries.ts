import type { NumberKind } from '#renderer/parts/number-kind.ts';
import type { PackPath } from '#shared/framework/packs/pack-path.ts';

type Choice = { readonly value: string | number | null; readonly label: string };

/** How a value of the pack is typed or chosen. */
export type EntryKind =
  | { readonly type: 'text' | 'day' | 'flag' }
  | {
      readonly type: 'number';
      readonly as: NumberKind;
      readonly least: number;
      readonly most: number;
      readonly isWhole?: boolean;
      readonly unit?: string;
    }
  | { readonly type: 'choice'; readonly choices: readonly Choice[] };

/** One value of the pack that can be edited. */
export type MethodEntry = {
  readonly path: PackPath;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly kind: EntryKind;
};

export type MethodGroup = { readonly id: string; readonly title: string; readonly entries: readonly MethodEntry[] };

export const sectionIds = [
  'criteria',
  'thresholds',
  'questions',
  'controls',
  'statements',
  'data',
  'defaults',
  'regulation',
] as const;
export type SectionId = (typeof sectionIds)[number];

export const text = { type: 'text' } as const;

/** A number within bounds, as it is counted or as a share. */
export function numberKind(
  as: NumberKind,
  least: number,
  most: number,
  more: { isWhole?: boolean; unit?: string } = {},
): EntryKind {
  return { type: 'number', as, least, most, ...more };
}
