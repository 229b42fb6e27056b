import type { Measure } from './measure.ts';
import { outlineBudget } from './outline/outline-budget.ts';
import { outlineChanges } from './outline/outline-changes.ts';
import {
  outlineDecisions,
  outlineGlossary,
  outlineMethod,
  outlineSources,
  outlineTakeaways,
} from './outline/outline-closing.ts';
import { outlineComponents, outlineNotDiscussed } from './outline/outline-components.ts';
import { outlinePattern, outlinePitfalls } from './outline/outline-diagnosis.ts';
import { outlineDisagreement } from './outline/outline-disagreement.ts';
import { outlineFeasibility } from './outline/outline-feasibility.ts';
import { outlineFindings } from './outline/outline-findings.ts';
import { outlineMaturity, outlineReviews, outlineRisk } from './outline/outline-governance.ts';
import { outlineNext } from './outline/outline-next.ts';
import { outlineOpenUseCases } from './outline/outline-open-use-cases.ts';
import { outlineContents, outlineCover, outlineSummary } from './outline/outline-opening.ts';
import { outlineOrder } from './outline/outline-order.ts';
import { outlineParked } from './outline/outline-parked.ts';
import { outlineMatrix, outlinePortfolio, outlineRanking } from './outline/outline-portfolio.ts';
import { outlinePortfolioValue } from './outline/outline-portfolio-value.ts';
import { outlineReviewCalendar } from './outline/outline-review-calendar.ts';
import { outlineRoadmap } from './outline/outline-roadmap.ts';
import { outlineStaffing } from './outline/outline-staffing.ts';
import { outlineUseCase } from './outline/outline-use-case.ts';
import { outlineUseCaseValues } from './outline/outline-use-case-values.ts';
import { createTelling, type OutlineInput, type Telling } from './outline/telling.ts';
import { outlineSections } from './outline-sections.ts';
import { findUncoveredCharacters } from './printable-text.ts';
import type { Deck, Slide } from './slide.ts';
import type { SectionId } from './slide-frame.ts';

function present<Value>(value: Value | null): readonly Value[] {
  return value === null ? [] : [value];
}

function outlineSection(id: SectionId, telling: Telling, missing: readonly string[]): readonly Slide[] {
  const isScored = telling.useCases.some(({ found }) => found.suitability.score !== null);
  const isTiered = telling.useCases.some(({ found }) => found.risk.tier !== null);
  const sections: Readonly<Record<SectionId, () => readonly Slide[]>> = {
    cover: () => [outlineCover(telling)],
    summary: () => [outlineSummary(telling)],
    contents: () => [outlineContents(telling)],
    changes: () => present(outlineChanges(telling)),
    portfolio: () => [outlinePortfolio(telling)],
    matrix: () => (isScored ? [outlineMatrix(telling)] : []),
    feasibility: () => present(outlineFeasibility(telling)),
    ranking: () => (isScored ? [outlineRanking(telling), ...present(outlineOrder(telling))] : []),
    value: () => present(outlinePortfolioValue(telling)),
    'use-case-values': () => outlineUseCaseValues(telling),
    risk: () =>
      isTiered
        ? [outlineRisk(telling), ...present(outlineReviewCalendar(telling)), ...present(outlineReviews(telling))]
        : [],
    maturity: () => (telling.analysis.maturity.answered > 0 ? [outlineMaturity(telling)] : []),
    roadmap: () => present(outlineRoadmap(telling)),
    budget: () => present(outlineBudget(telling)),
    staffing: () => present(outlineStaffing(telling)),
    components: () => outlineComponents(telling),
    pattern: () => present(outlinePattern(telling)),
    pitfalls: () => present(outlinePitfalls(telling)),
    'use-cases': () => [
      ...telling.useCases.filter(({ hasOwnPage }) => hasOwnPage).map((told) => outlineUseCase(told, telling)),
      ...present(outlineOpenUseCases(telling)),
    ],
    disagreement: () => present(outlineDisagreement(telling)),
    decisions: () => [...present(outlineDecisions(telling)), ...present(outlineFindings(telling))],
    next: () => present(outlineNext(telling)),
    parked: () => present(outlineParked(telling)),
    takeaways: () => [outlineTakeaways(telling)],
    'not-discussed': () => present(outlineNotDiscussed(telling)),
    method: () => [outlineMethod(telling, missing)],
    sources: () => [outlineSources(telling)],
    glossary: () => [outlineGlossary(telling)],
  };
  return sections[id]();
}

/**
 * What the deck says, in order: the sections that the audience and the options of the workspace leave in, each as its
 * slides. Sections without content give no slide; they are named on the page of what was not discussed.
 */
export function outline(input: OutlineInput, measure: Measure): Deck {
  const telling = createTelling(input);
  const { workspace, content } = telling;
  const { workshop, deck } = content;
  const words = telling.messages.deck;
  const shown = outlineSections(deck, telling.audience).filter(({ isShown }) => isShown);
  const others = shown.filter(({ id }) => id !== 'method').flatMap(({ id }) => outlineSection(id, telling, []));
  const missing = findUncoveredCharacters(others, measure);
  const slides = shown.flatMap(({ id }) =>
    id === 'method' ? outlineSection(id, telling, missing) : others.filter(({ section }) => section === id),
  );
  const state = words.frame.state(workspace.revision, telling.generatedOn, telling.pack.version);
  const subject = deck.subject.trim() === '' ? workshop.title.trim() : deck.subject.trim();
  const organization = telling.say(workshop.organization);
  const said = telling.say(subject === '' ? words.cover.title : subject);
  return {
    title: [organization, said].filter((text) => text !== '').join(': '),
    organization,
    author: telling.name(workshop.facilitator),
    subject: said,
    state: telling.draft === '' ? state : telling.messages.suggestions.draftState(state),
    generatedOn: telling.generatedOn,
    paper: deck.paper,
    accent: deck.accent,
    slides,
  };
}
