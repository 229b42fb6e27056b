import type { ArchetypeSuggestion } from '#shared/analysis/similarity/suggest-archetypes.ts';
import type { TypicalValues } from '#shared/commands/use-case/adopt-archetypes.ts';
import { riskQuestions } from '#shared/framework/risk.ts';
import type { findArchetypeTexts } from '#shared/messages/find-archetype-texts.ts';

/** What confirming a suggestion takes over: every value that is typical of the kind, with why in the words of `texts`. */
export function toTypical(
  { id, archetype }: ArchetypeSuggestion,
  texts: ReturnType<typeof findArchetypeTexts>,
): TypicalValues {
  const { name, why, risk } = texts[archetype.id];
  const told = riskQuestions.filter((question) => !archetype.risk.open.includes(question.id));
  return {
    id,
    archetype: archetype.id,
    by: name,
    scores: archetype.scores,
    why,
    risk: Object.fromEntries(told.map(({ id: each }) => [each, archetype.risk.yes.includes(each) ? 'yes' : 'no'])),
    riskWhy: risk,
    simplestKind: archetype.simplestKind,
    servingMode: archetype.servingMode,
  };
}
