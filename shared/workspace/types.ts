import type * as z from 'zod';
import type { clip } from './schema/clip.ts';
import type * as contents from './schema/content.ts';
import type * as maturity from './schema/maturity.ts';
import type * as primitives from './schema/primitives.ts';
import type * as useCases from './schema/use-case.ts';
import type { workspaceSchema } from './schema/workspace.ts';

type Primitive = string | number | boolean | null | undefined | symbol | bigint;
/** The same value with every field and element read-only; branded strings stay as they are. */
export type Immutable<Value> = unknown extends Value
  ? Value
  : Value extends Primitive
    ? Value
    : Value extends readonly (infer _Item)[]
      ? { readonly [Index in keyof Value]: Immutable<Value[Index]> }
      : { readonly [Key in keyof Value]: Immutable<Value[Key]> };

type Of<Schema extends z.ZodType> = Immutable<z.infer<Schema>>;

export type Workspace = Of<typeof workspaceSchema>;
export type Clip = Of<typeof clip>;
export type Content = Workspace['content'];
export type Bookmark = Workspace['layout']['bookmarks'][number];
export type UseCase = Of<typeof useCases.useCase>;
export type CriterionScore = Of<typeof useCases.criterionScore>;
export type Vote = Of<typeof useCases.vote>;
export type Option = Of<typeof useCases.option>;
export type UseCaseValue = Of<typeof useCases.value>;
export type DataReadiness = Of<typeof useCases.dataReadiness>;
export type Operations = Of<typeof useCases.operations>;
export type UseCaseRisk = Of<typeof useCases.risk>;
export type Plan = Of<typeof useCases.plan>;
export type MaturityAnswer = Of<typeof maturity.maturityAnswer>;
export type MaturityAnswers = Of<typeof maturity.maturityAnswers>;
export type Practice = Of<typeof maturity.practice>;
export type Component = Of<typeof maturity.component>;
export type Participant = Of<typeof contents.participant>;
export type Weights = Of<typeof contents.weights>;
export type Assumptions = Of<typeof contents.assumptions>;
export type Zone = Of<typeof contents.zone>;
export type Note = Of<typeof contents.note>;
export type Link = Of<typeof contents.link>;
export type Decision = Of<typeof contents.decision>;
export type Enabler = Of<typeof contents.enabler>;
export type AgendaItem = Of<typeof contents.agendaItem>;
export type DeckOptions = Of<typeof contents.deckOptions>;
export type Step = z.infer<typeof contents.step>;
export type ThreePoint = Of<typeof primitives.threePointAmount>;
export type TagColor = z.infer<typeof contents.tagColor>;
export type Tier = z.infer<typeof primitives.tier>;
export type Level = z.infer<typeof primitives.level>;
export type Grade = z.infer<typeof primitives.grade>;
export type ScoreValue = z.infer<typeof primitives.scoreValue>;
export type Role = z.infer<typeof primitives.role>;
export type {
  BookmarkId,
  CriterionId,
  DecisionId,
  EnablerId,
  GroupId,
  LinkId,
  NoteId,
  ParticipantId,
  UseCaseId,
  ZoneId,
} from './schema/primitives.ts';
