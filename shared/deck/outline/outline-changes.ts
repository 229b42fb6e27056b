import { spread } from '#shared/analysis/group/spread.ts';
import { criterionIds } from '#shared/workspace/schema/primitives.ts';
import { createQuarterNames } from '../quarter-names.ts';
import type { Cell, TableSlide } from '../slide.ts';
import { type Telling, type ToldUseCase, toShortName } from './telling.ts';

const mostRows = 40;

type Change = {
  readonly kind: 'room' | 'score' | 'decision';
  /** ISO day; null where the file keeps none. */
  readonly day: string | null;
  readonly about: string;
  readonly what: string;
  readonly why: string;
};

function toDay(instant: string | null): string | null {
  return instant === null ? null : instant.slice(0, 10);
}

/** What the room set against what the answers give. */
function listSet(told: ToldUseCase, telling: Telling): readonly Change[] {
  const { useCase, found } = told;
  const { deck, common } = telling.messages;
  const words = deck.changes;
  const about = toShortName(told, telling);
  const change = (what: string, set: { readonly reason: string; readonly at: string | null }): Change => {
    return { kind: 'room', day: toDay(set.at), about, what, why: telling.note(set.reason) };
  };
  const { override } = found.recommendation;
  const { computed, override: tierSet } = found.risk;
  const { target } = useCase.maturity;
  const { placement, standing } = useCase.plan;
  const names = createQuarterNames(telling.messages, telling.content.assumptions.planStart);
  const own = found.recommendation.recommendation;
  const ownWord = own === null ? words.unscored : deck.useCase.verdicts[own];
  const wanted = useCase.recommendationOverride;
  return [
    ...(override === null || wanted === null || wanted.recommendation === own
      ? []
      : [change(words.verdict(ownWord, deck.useCase.verdicts[wanted.recommendation]), wanted)]),
    ...(tierSet === null || tierSet.tier === computed
      ? []
      : [change(words.tier(common.tiers[computed], common.tiers[tierSet.tier]), tierSet)]),
    ...(target === null ? [] : [change(words.target(String(target.level)), target)]),
    ...(placement === null ? [] : [change(words.placement(names.full(placement.quarter)), placement)]),
    ...(standing === null ? [] : [change(words.standing(standing.value, standing.feasibility), standing)]),
  ];
}

/** Scores that the room settled elsewhere than where the first votes had their median. */
function listSettled(told: ToldUseCase, telling: Telling): readonly Change[] {
  const words = telling.messages.deck.changes;
  return criterionIds.flatMap((id): readonly Change[] => {
    const score = told.useCase.scores[id];
    if (score?.settled == null || score.settled.typical) return [];
    const first = Object.values(score.votes).flatMap((rounds) => rounds.find(({ round }) => round === 1)?.value ?? []);
    const { median } = spread(first);
    if (median === null || median === score.settled.value) return [];
    const what = words.score(telling.messages.framework.criteria[id].name, median, score.settled.value);
    const { at, reason } = score.settled;
    return [{ kind: 'score', day: toDay(at), about: toShortName(told, telling), what, why: telling.note(reason) }];
  });
}

function listArchived(telling: Telling): readonly Change[] {
  const { content, messages } = telling;
  return content.useCaseOrder.flatMap((id): readonly Change[] => {
    const useCase = content.useCases[id];
    if (useCase === undefined || useCase.archivedAt === null) return [];
    const what = messages.deck.changes.archived;
    return [{ kind: 'room', day: toDay(useCase.archivedAt), about: telling.say(useCase.title), what, why: '' }];
  });
}

function listDecisions(telling: Telling): readonly Change[] {
  const { content, messages } = telling;
  const { statuses } = messages.deck.decisions;
  return content.decisionOrder.flatMap((id): readonly Change[] => {
    const decision = content.decisions[id];
    if (decision === undefined) return [];
    const what = messages.deck.changes.decision(statuses[decision.status]);
    const about = telling.say(decision.text);
    return [{ kind: 'decision', day: toDay(decision.at), about, what, why: telling.note(decision.reason) }];
  });
}

/** The latest day is what happened now; the one before it, what happened last time. Null where there is but one day. */
function findSince(changes: readonly Change[]): string | null {
  const days = [...new Set(changes.flatMap(({ day }) => day ?? []))].toSorted();
  return days.at(-2) ?? null;
}

/**
 * What the room changed, the latest first, as far as the file keeps days and reasons: it holds no earlier state. Null where
 * it holds nothing but decisions of one day, which their own page tells.
 */
export function outlineChanges(telling: Telling): TableSlide | null {
  if (telling.isPublic) return null;
  const { deck, format } = telling.messages;
  const words = deck.changes;
  const own = [
    ...telling.useCases.flatMap((told) => [...listSet(told, telling), ...listSettled(told, telling)]),
    ...listArchived(telling),
  ];
  const all = [...own, ...listDecisions(telling)];
  const since = findSince(all);
  if (own.length === 0 && since === null) return null;
  const isNew = ({ day }: Change) => since === null || day === null || day > since;
  const shown = all
    .filter(isNew)
    .toSorted((a, b) => ((a.day ?? '') > (b.day ?? '') ? -1 : (a.day ?? '') < (b.day ?? '') ? 1 : 0));
  const count = (kind: Change['kind']) => shown.filter((change) => change.kind === kind).length;
  const rows = shown.slice(0, mostRows).map(({ day, about, what, why }): readonly Cell[] => [
    { text: day === null ? words.noDay : format.date(day), tone: 'quiet' },
    { text: about, tone: 'strong' },
    { text: what, tone: 'secondary' },
    { text: why, tone: 'secondary' },
  ]);
  return {
    ...telling.frame({
      id: 'changes',
      section: 'changes',
      titles: words.titles({ room: count('room'), scores: count('score'), since }),
      subtitle: words.subtitle,
      notes: words.note,
    }),
    type: 'table',
    columns: [
      { heading: words.day, span: 1.7 },
      { heading: words.about, span: 3.6 },
      { heading: words.change, span: 3.2 },
      { heading: words.why, span: 3.5 },
    ],
    rows,
    density: 'compact',
    more: shown.length > mostRows ? words.more(shown.length - mostRows) : '',
  };
}
