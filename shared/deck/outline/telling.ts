import type { Analysis, UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { Reason } from '#shared/analysis/reason.ts';
import type { Pack } from '#shared/framework/pack.ts';
import type { WholeCatalogue } from '#shared/messages/catalogue.ts';
import { translateTexts } from '#shared/messages/translate-texts.ts';
import type { WholeMessages } from '#shared/messages/whole-messages.ts';
import type { Content, UseCase, Workspace } from '#shared/workspace/types.ts';
import { createAmountRedactor } from '../redact-amounts.ts';
import { createNameRedactor } from '../redact-names.ts';
import type { SectionId, SlideFrame } from '../slide-frame.ts';
import { createIsDiscussed } from './is-discussed.ts';

export type Audience = Content['deck']['audience'];

export type OutlineInput = {
  readonly workspace: Workspace;
  readonly analysis: Analysis;
  readonly pack: Pack;
  readonly messages: WholeMessages;
  /** What `messages` were made from. */
  readonly catalogue: WholeCatalogue;
  /** ISO day that the deck bears. */
  readonly generatedOn: string;
  readonly audience: Audience;
};

export type ToldUseCase = {
  readonly useCase: UseCase;
  readonly found: UseCaseAnalysis;
  /** Its own page, or the list of those not yet discussed. */
  readonly slideId: string;
  readonly hasOwnPage: boolean;
};

export const openUseCasesId = 'use-cases-open';

/** What the slides are made from, with what this audience may read already decided. */
export type Telling = OutlineInput & {
  readonly content: Content;
  /** True where names, votes, money and notes are left out. */
  readonly isPublic: boolean;
  readonly useCases: readonly ToldUseCase[];
  /** Says that scores rest on typical values; empty where none does. */
  readonly draft: string;
  /** A text that a person wrote, without names and amounts of money where they are left out. */
  readonly say: (text: string) => string;
  /** Who answers for something; empty where names are left out. */
  readonly name: (text: string) => string;
  /** A note, reason or piece of evidence; empty where notes are left out. */
  readonly note: (text: string) => string;
  readonly explain: (reason: Reason) => string;
  /** The frame of a slide, with the title that a person wrote where there is one. */
  readonly frame: (frame: FrameInput) => SlideFrame;
};

export type FrameInput = {
  readonly id: string;
  readonly section: SectionId;
  readonly titles: readonly [string, ...string[]];
  readonly name?: string;
  readonly head?: string;
  readonly subtitle?: string;
  readonly notes?: string;
};

export function toUseCaseSlideId(id: string): string {
  return `use-case-${id}`;
}

function createFrame(input: OutlineInput, say: (text: string) => string): Telling['frame'] {
  const { sections } = input.messages.deck;
  return ({ id, section, titles, name, head, subtitle, notes }) => {
    const written = input.workspace.content.deck.titles[id]?.trim() ?? '';
    return {
      id,
      section,
      name: name ?? sections[section],
      head: head ?? sections[section],
      titles: written === '' ? titles : [say(written)],
      isEdited: written !== '',
      subtitle: subtitle ?? '',
      notes: notes ?? '',
    };
  };
}

function createExplain(input: OutlineInput, isPublic: boolean): Telling['explain'] {
  if (!isPublic) return input.messages.reasons.explain;
  const hidden = () => input.messages.deck.hiddenAmount;
  const { catalogue, messages, pack } = input;
  const format = { ...messages.format, money: hidden, moneyExact: hidden };
  return catalogue.build(format, translateTexts(pack.texts, catalogue.shippedTexts)).reasons.explain;
}

function createRedactor({ workspace, messages }: OutlineInput): (text: string) => string {
  const withoutNames = createNameRedactor(workspace, messages.deck.participant);
  const withoutAmounts = createAmountRedactor(workspace.content.assumptions.currency, messages.deck.anAmount);
  return (text) => withoutAmounts(withoutNames(text));
}

/** A room's list gets a page for each use case; in a longer one, those that were discussed do. */
const mostPages = 100;

/** The workspace as its audience may read it. */
export function createTelling(input: OutlineInput): Telling {
  const { workspace, analysis } = input;
  const isPublic = input.audience === 'public';
  const say = isPublic ? createRedactor(input) : (text: string) => text;
  const tellsDiscussed = createIsDiscussed(workspace.content);
  const drafts = analysis.useCases.filter(({ suitability }) => suitability.criteria.some((each) => each.isTypical));
  const hide = (text: string) => (isPublic ? '' : text);
  return {
    ...input,
    content: workspace.content,
    isPublic,
    draft: drafts.length === 0 ? '' : input.messages.suggestions.draft(drafts.length, analysis.useCases.length),
    useCases: analysis.useCases.flatMap((found) => {
      const useCase = workspace.content.useCases[found.id];
      if (useCase === undefined) return [];
      const hasOwnPage = analysis.useCases.length <= mostPages || tellsDiscussed(found.id, useCase);
      return [{ useCase, found, hasOwnPage, slideId: hasOwnPage ? toUseCaseSlideId(found.id) : openUseCasesId }];
    }),
    say: (text) => say(text.trim()),
    name: (text) => hide(text.trim()),
    note: (text) => hide(text.trim()),
    explain: createExplain(input, isPublic),
    frame: createFrame(input, say),
  };
}

/** Named by its short title where it has one. */
export function toShortName({ useCase }: ToldUseCase, telling: Telling): string {
  return telling.say(useCase.shortTitle.trim() === '' ? useCase.title : useCase.shortTitle);
}
