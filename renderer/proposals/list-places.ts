import type { Messages } from '#shared/messages/messages.ts';
import type { Proposal } from '#shared/workspace/proposal.ts';
import { tiers } from '#shared/workspace/schema/primitives.ts';
import type { Level } from '#shared/workspace/types.ts';
import { toPlaceWord } from './proposal-words.ts';

export const placeKinds = ['tier', 'target', 'recommendation', 'standing', 'quarter'] as const;
export type PlaceKind = (typeof placeKinds)[number];

const levels: readonly Level[] = [0, 1, 2, 3];
const recommendations = ['rules', 'hybrid', 'ml', 'data-first', 'do-not-build'] as const;

export type NamedPlace = { readonly value: string; readonly label: string; readonly proposal: Proposal };

/** The middles of the quadrants, the best first. */
const standings = [
  { value: 75, feasibility: 75 },
  { value: 75, feasibility: 25 },
  { value: 25, feasibility: 75 },
  { value: 25, feasibility: 25 },
] as const;

function listProposals(kind: PlaceKind, quarters: number): readonly Proposal[] {
  switch (kind) {
    case 'tier':
      return tiers.toReversed().map((tier) => ({ type: 'tier', tier }));
    case 'target':
      return levels.map((level) => ({ type: 'target', level }));
    case 'recommendation':
      return recommendations.map((recommendation) => ({ type: 'recommendation', recommendation }));
    case 'standing':
      return standings.map((each) => ({ type: 'standing', ...each }));
    case 'quarter':
      return Array.from({ length: quarters }, (_none, quarter) => ({ type: 'quarter', quarter }));
  }
}

/** The places of one kind that a use case can be moved to, in the order in which the lens shows them. */
export function listPlaces(
  messages: Messages,
  kind: PlaceKind,
  horizon: { readonly quarters: number; readonly planStart: string | null },
): readonly NamedPlace[] {
  return listProposals(kind, horizon.quarters).map((proposal, index) => ({
    value: String(index),
    label: toPlaceWord(messages, proposal, horizon.planStart),
    proposal,
  }));
}
