import type { RuleId } from '#shared/analysis/findings/finding.ts';
import { governanceRuleTexts } from './finding-rules/governance-rules.ts';
import { maturityRuleTexts } from './finding-rules/maturity-rules.ts';
import { planRuleTexts } from './finding-rules/plan-rules.ts';
import { valueRuleTexts } from './finding-rules/value-rules.ts';

type RuleText = {
  /** What is looked for, as a name. */
  readonly name: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
};

/** The rules of the linter in words. */
export const findingRuleTexts: Readonly<Record<RuleId, RuleText>> = {
  ...governanceRuleTexts,
  ...valueRuleTexts,
  ...maturityRuleTexts,
  ...planRuleTexts,
};
