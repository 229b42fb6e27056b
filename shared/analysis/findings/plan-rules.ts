import { findById } from '#shared/workspace/find-by-id.ts';
import { findRequiredLoop, listRequiring } from './find-required-loop.ts';
import type { FindingPlace, PlanRuleId, Severity } from './finding.ts';
import { isMl, type Linted, severeTier } from './linted.ts';
import { type Hit, ruleOfUseCase, ruleOfWorkshop, type UseCaseRule, type WorkshopRule } from './rule.ts';

/** Rules about when and with what a use case is built. */
export const planRules: readonly UseCaseRule[] = [
  ruleOfUseCase('funded-without-owner', 'medium', { tab: 'model-card', field: 'owner' }, (known) =>
    known.isFunded && known.useCase.owner.trim() === '' && severeTier(known) === null ? {} : null,
  ),
  ruleOfUseCase('requirement-not-funded', 'high', { tab: 'value', field: 'plan' }, (known) => {
    const { mandatory, placement } = known.useCase.plan;
    // What must be in and what was placed is judged with the plan.
    if (mandatory || placement !== null) return null;
    const { leftOut: titles } = known;
    return titles.length > 0 && (known.isFunded || isMl(known)) ? { titles } : null;
  }),
  ruleOfUseCase('requirement-unknown', 'medium', { tab: 'value', field: 'plan' }, (known) => {
    const { unknown: ids } = known;
    return ids.length > 0 ? { ids } : null;
  }),
];

/** A rule that fires where the plan does not hold together in this way. */
function planRule(id: PlanRuleId, severity: Severity, place: FindingPlace): WorkshopRule {
  const find = ({ known }: Linted): readonly Hit[] => {
    const seen = new Map<string, number>();
    const problems = known.problems.filter(({ reason }) => reason.id === `portfolio.${id}`);
    return problems.map(({ useCase, reason }) => {
      const base = useCase ?? '';
      const count = (seen.get(base) ?? 0) + 1;
      seen.set(base, count);
      const parts = [...(useCase === null ? [] : [useCase]), ...(count === 1 ? [] : [String(count)])];
      return { about: parts.join(':'), useCases: useCase === null ? [] : [useCase], reason };
    });
  };
  return { id, severity, place, find };
}

/** Rules about the choice under money and people and about what the room placed against it. */
export const choiceRules: readonly WorkshopRule[] = [
  planRule('mandatory-blocked', 'high', { tab: 'value', field: 'plan' }),
  planRule('mandatory-over-budget', 'high', { step: 'decide', field: 'budget' }),
  planRule('mandatory-over-people', 'high', { step: 'decide', field: 'people' }),
  planRule('placed-before', 'high', { tab: 'value', field: 'plan' }),
  planRule('placed-beyond', 'medium', { tab: 'value', field: 'plan' }),
  planRule('placed-unfunded', 'medium', { tab: 'value', field: 'plan' }),
  planRule('too-few-people', 'medium', { step: 'decide', field: 'people' }),
];

/** Rules about requirements and about what is counted twice. */
export const portfolioRules: readonly WorkshopRule[] = [
  ruleOfWorkshop('requires-itself', 'high', { tab: 'value', field: 'plan' }, ({ workspace: { content }, known }) => {
    const requiring = listRequiring(content);
    const ids = [
      ...known.useCases.map(({ id }) => ({ id, isUseCase: true as const })),
      ...content.enablerOrder.map((id) => ({ id, isUseCase: false as const })),
    ];
    return ids.flatMap((each) => {
      const loop = findRequiredLoop(requiring, each.id);
      if (loop === null) return [];
      const titles = loop.map((id) => requiring.get(id)?.title ?? id);
      return [{ about: each.id, useCases: each.isUseCase ? [each.id] : [], values: { titles } }];
    });
  }),
  ruleOfWorkshop('duplicates-counted', 'medium', { tab: 'value', field: 'plan' }, ({ workspace: { content }, known }) =>
    Object.values(content.links).flatMap(({ kind, from, to }) => {
      const [one, other] = [known.byId[from], known.byId[to]];
      if (kind !== 'duplicates' || one === undefined || other === undefined) return [];
      const isOut = content.useCases[from]?.plan.excluded === true || content.useCases[to]?.plan.excluded === true;
      if (isOut || one.value.npv === null || other.value.npv === null) return [];
      return [{ about: `${from}:${to}`, useCases: [from, to], values: { title: other.title } }];
    }),
  ),
  ruleOfWorkshop(
    'requirement-without-cost',
    'low',
    { step: 'decide', field: 'enablers' },
    ({ workspace: { content }, known }) => {
      const needed = new Map<string, (typeof known.useCases)[number]['id'][]>();
      for (const { id } of known.useCases) {
        for (const required of content.useCases[id]?.plan.requires ?? []) {
          needed.set(required, [...(needed.get(required) ?? []), id]);
        }
      }
      return [...needed].flatMap(([id, useCases]) => {
        const enabler = findById(content.enablers, id);
        return enabler === undefined || enabler.cost !== null
          ? []
          : [{ about: id, useCases, values: { title: enabler.title } }];
      });
    },
  ),
];
