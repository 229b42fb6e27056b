import type { CriterionId, UseCase } from '#shared/workspace/types.ts';
import type { DataItemId } from '../data-checklist.ts';
import type { PitfallId } from '../pitfalls.ts';
import type { RiskQuestionId } from '../risk.ts';

export const industries = [
  'insurance',
  'banking',
  'retail',
  'health',
  'manufacturing',
  'energy',
  'public',
  'telecom-media',
  'logistics',
] as const;
export type Industry = (typeof industries)[number];

type Score = 1 | 2 | 3 | 4 | 5;

/** A well-known kind of use case with what is typical of it: judgement of the app's authors, a start and never a vote. */
export type ArchetypeShape = {
  readonly id: string;
  readonly industries: readonly Industry[];
  /** Names that it goes by in titles, in small letters. */
  readonly aliases: readonly string[];
  readonly scores: Readonly<Record<CriterionId, Score>>;
  readonly simplestKind: NonNullable<UseCase['value']['simplestKind']>;
  readonly servingMode: NonNullable<UseCase['operations']['servingMode']>;
  /** `yes` is typical, `open` depends on the case and is never suggested, all other questions are typically a no. */
  readonly risk: { readonly yes: readonly RiskQuestionId[]; readonly open: readonly RiskQuestionId[] };
  /** Items of the data checklist that most often fall short. */
  readonly dataNeeds: readonly DataItemId[];
  /** The pitfall that lies nearest. */
  readonly pitfall: PitfallId;
};
