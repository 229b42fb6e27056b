import { dataRules } from './data-rules.ts';
import { dayRules } from './day-rules.ts';
import type { FindingPlace, RuleId, Severity } from './finding.ts';
import { lawRules } from './law-rules.ts';
import { organizationRules, useCaseMaturityRules } from './maturity-rules.ts';
import { choiceRules, planRules, portfolioRules } from './plan-rules.ts';
import { riskRules } from './risk-rules.ts';
import { roomRules, workshopRules } from './room-rules.ts';
import type { UseCaseRule, WorkshopRule } from './rule.ts';
import { valueRules } from './value-rules.ts';

/** Rules that look at one use case at a time, in the order in which they are listed. */
export const ofUseCases: readonly UseCaseRule[] = [
  ...riskRules,
  ...lawRules,
  ...valueRules,
  ...dataRules,
  ...useCaseMaturityRules,
  ...roomRules,
  ...planRules,
];

/** Rules that look at the whole workshop. */
export const ofWorkshop: readonly WorkshopRule[] = [
  ...choiceRules,
  ...portfolioRules,
  ...organizationRules,
  ...workshopRules,
];

/** Every rule of the linter, those that depend on the day last. */
export const rules: readonly { readonly id: RuleId; readonly severity: Severity; readonly place: FindingPlace }[] = [
  ...ofUseCases,
  ...ofWorkshop,
  ...dayRules,
];
