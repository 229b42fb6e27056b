import { addMonths } from '#shared/analysis/risk/add-months.ts';
import { daysUntil } from '#shared/analysis/risk/days-until.ts';
import { type ReviewDay, reviewDays } from '#shared/analysis/risk/review-days.ts';
import type { Telling, ToldUseCase } from './telling.ts';
import { toShortName } from './telling.ts';

export type NextAction = {
  readonly kind: 'decision' | 'step' | 'action' | 'control' | 'review' | 'audit' | 'start';
  /** ISO day; null: nobody has set one. */
  readonly day: string | null;
  /** Days from the day of the deck; negative once it is past, null without a day. */
  readonly daysLeft: number | null;
  readonly text: string;
  /** Empty where nobody answers for it, or names are left out. */
  readonly owner: string;
  /** Where it comes from, in words. */
  readonly from: string;
  readonly slideId: string | null;
};

/** So far ahead the next steps are looked for. */
export const nextDays = 90;
/** Reviews are looked for so many months from the first one; the deck's day may lie long after it. */
const reviewMonths = 120;
const mostNames = 4;

type Found = Omit<NextAction, 'daysLeft'>;

function listOfUseCase(told: ToldUseCase, telling: Telling): readonly Found[] {
  const { useCase, found, slideId } = told;
  const { deck, framework } = telling.messages;
  const words = deck.next;
  const name = toShortName(told, telling);
  const { nextStep, risk } = useCase;
  const step: readonly Found[] =
    nextStep === null || nextStep.text.trim() === ''
      ? []
      : [
          {
            kind: 'step',
            day: nextStep.due,
            text: telling.say(nextStep.text),
            owner: telling.name(nextStep.owner),
            from: words.kinds.step(name),
            slideId,
          },
        ];
  const controls = found.risk.controls.flatMap(({ id, status }): readonly Found[] => {
    const control = risk.controls[id];
    if (status !== 'open' || control === undefined || control.due === null) return [];
    const text = words.control(framework.controls[id]);
    const holder = telling.name(control.owner);
    return [{ kind: 'control', day: control.due, text, owner: holder, from: words.kinds.control(name), slideId }];
  });
  return [...step, ...controls, ...toStart(told, telling)];
}

function toStart({ useCase, found, slideId }: ToldUseCase, telling: Telling): readonly Found[] {
  const { planStart } = telling.content.assumptions;
  const start = telling.analysis.roadmap.byId[found.id]?.start ?? null;
  if (planStart === null || start === null) return [];
  const words = telling.messages.deck.next;
  const text = words.start(telling.say(useCase.shortTitle.trim() === '' ? useCase.title : useCase.shortTitle));
  const owner = telling.name(useCase.owner);
  return [{ kind: 'start', day: addMonths(planStart, start * 3), text, owner, from: words.kinds.start, slideId }];
}

/** Reviews and audits that fall due, by their day: each day one entry for all that is looked at on it. */
function listReviews(telling: Telling): readonly Found[] {
  const words = telling.messages.deck.next;
  const groups = new Map<string, { readonly review: ReviewDay; readonly told: ToldUseCase[] }>();
  for (const told of telling.useCases) {
    for (const review of reviewDays(told.found.risk, reviewMonths)) {
      const left = daysUntil(review.day, telling.generatedOn);
      if (left < 0 || left > nextDays) continue;
      const key = `${review.day} ${review.kind}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { review, told: [told] });
      else group.told.push(told);
    }
  }
  return [...groups.values()].map(({ review: { kind, day }, told }): Found => {
    const names = told.map((one) => toShortName(one, telling));
    const owners = [...new Set(told.map(({ useCase }) => telling.name(useCase.owner)))];
    const more = names.length - mostNames;
    const listed = more > 0 ? [...names.slice(0, mostNames), words.others(more)] : names;
    const owner = owners.includes('') ? '' : owners.join(', ');
    const text = words[kind](telling.messages.format.list(listed));
    return { kind, day, text, owner, from: words.kinds.calendar, slideId: null };
  });
}

function listOfRoom(telling: Telling): readonly Found[] {
  const { content, messages, pack } = telling;
  const { kinds } = messages.deck.next;
  const decisions = content.decisionOrder.flatMap((id): readonly Found[] => {
    const decision = content.decisions[id];
    if (decision === undefined || decision.due === null || decision.status === 'rejected') return [];
    const owner = telling.name(decision.owner);
    return [
      {
        kind: 'decision',
        day: decision.due,
        text: telling.say(decision.text),
        owner,
        from: kinds.decision,
        slideId: null,
      },
    ];
  });
  const actions = pack.components.flatMap(({ id }) =>
    (content.components[id]?.actions ?? []).flatMap(({ text, owner, due }): readonly Found[] => {
      if (text.trim() === '') return [];
      const from = kinds.action(messages.framework.components[id].name);
      return [{ kind: 'action', day: due, text: telling.say(text), owner: telling.name(owner), from, slideId: null }];
    }),
  );
  return [...decisions, ...actions];
}

/**
 * What somebody has to do: decisions, next steps, agreed actions, controls, reviews and starts of the roadmap whose day is past or
 * at most 90 days after that of the deck, the earliest first; then next steps and actions without a day. Reviews and
 * starts of the past are left out: they are done, or the plan is to be moved.
 */
export function listNextActions(telling: Telling): readonly NextAction[] {
  const all = [
    ...listOfRoom(telling),
    ...listReviews(telling),
    ...telling.useCases.flatMap((told) => listOfUseCase(told, telling)),
  ];
  const timed = all.map((one): NextAction => {
    return { ...one, daysLeft: one.day === null ? null : daysUntil(one.day, telling.generatedOn) };
  });
  const isTold = ({ kind, daysLeft }: NextAction) =>
    daysLeft === null ||
    (daysLeft <= nextDays && (daysLeft >= 0 || (kind !== 'review' && kind !== 'audit' && kind !== 'start')));
  const last = Number.POSITIVE_INFINITY;
  return timed.filter(isTold).toSorted((a, b) => {
    const [one, two] = [a.daysLeft ?? last, b.daysLeft ?? last];
    return one === two ? 0 : one - two;
  });
}
