import type { findingRuleTexts as source } from '../en/finding-rules.ts';
import { governanceRuleTexts } from './finding-rules/governance-rules.ts';
import { maturityRuleTexts } from './finding-rules/maturity-rules.ts';
import { planRuleTexts } from './finding-rules/plan-rules.ts';
import { valueRuleTexts } from './finding-rules/value-rules.ts';

/** The rules of the linter in words. */
export const findingRuleTexts: typeof source = {
  ...governanceRuleTexts,
  ...valueRuleTexts,
  ...maturityRuleTexts,
  ...planRuleTexts,
};
