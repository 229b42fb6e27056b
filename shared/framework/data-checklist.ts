type ItemShape = {
  readonly id: string;
  readonly weight: 1 | 2 | 3;
  /** What an answer of "no" does, whatever the rest says. */
  readonly gate: 'insufficient' | 'at-most-conditional' | null;
  /** True where it counts from tier medium upward only. */
  readonly fromMediumTier: boolean;
};

/** Twelve questions about the data, with weights and hard gates. */
export const dataChecklist = [
  { id: 'D1', weight: 3, gate: 'insufficient', fromMediumTier: false },
  { id: 'D2', weight: 3, gate: 'at-most-conditional', fromMediumTier: false },
  { id: 'D3', weight: 2, gate: null, fromMediumTier: false },
  { id: 'D4', weight: 3, gate: 'at-most-conditional', fromMediumTier: false },
  { id: 'D5', weight: 3, gate: 'at-most-conditional', fromMediumTier: false },
  { id: 'D6', weight: 2, gate: null, fromMediumTier: false },
  { id: 'D7', weight: 1, gate: null, fromMediumTier: false },
  { id: 'D8', weight: 2, gate: null, fromMediumTier: false },
  { id: 'D9', weight: 3, gate: 'insufficient', fromMediumTier: false },
  { id: 'D10', weight: 1, gate: null, fromMediumTier: false },
  { id: 'D11', weight: 1, gate: null, fromMediumTier: false },
  { id: 'D12', weight: 2, gate: null, fromMediumTier: true },
] as const satisfies readonly ItemShape[];
export type DataItemId = (typeof dataChecklist)[number]['id'];
export type DataItem = ItemShape & { readonly id: DataItemId };
