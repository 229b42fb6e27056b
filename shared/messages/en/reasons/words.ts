import type { DataItemId } from '#shared/framework/data-checklist.ts';
import type { StatementId } from '#shared/framework/maturity.ts';
import type { ControlId, RiskQuestionId } from '#shared/framework/risk.ts';
import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { CriterionId, Level, Tier } from '#shared/workspace/types.ts';
import type { Format } from '../../format.ts';
import { common } from '../common.ts';
import { levelTexts } from '../framework/maturity.ts';

/** The words that all sentences are made of. */
export function createWords(format: Format, texts: PackTexts) {
  const { recommendations, tiers } = common(format);
  return {
    ...format,
    points: (value: number) => format.number(value, 1),
    share: (value: number) => format.percent(value, 1),
    criterion: (id: CriterionId) => texts.criteria[id].name.toLowerCase(),
    criteria: (ids: readonly CriterionId[]) => format.list(ids.map((id) => texts.criteria[id].name.toLowerCase())),
    questions: (ids: readonly RiskQuestionId[]) => format.list(ids.map((id) => texts.questions[id].short)),
    control: (id: ControlId) => texts.controls[id],
    question: (id: RiskQuestionId) => texts.questions[id].question,
    statement: (id: StatementId) => texts.statements[id],
    dataItem: (id: DataItemId) => texts.dataItems[id],
    ids: (ids: readonly string[]) => format.list(ids),
    recommendation: (id: keyof typeof recommendations | 'none') =>
      id === 'none' ? 'no recommendation yet' : `“${recommendations[id]}”`,
    tier: (id: Tier | 'prohibited') => tiers[id].toLowerCase(),
    level: (level: Level) => `level ${format.number(level)} (${levelTexts[level].name})`,
    kinds: {
      rules: 'rules',
      statistics: 'a statistical method',
      'simple-ml': 'simple machine learning',
      automation: 'simple automation',
      people: 'people',
    },
    options: { simplest: 'the simplest approach', ml: 'machine learning' },
    goodEnough: { nothing: 'doing nothing already', simplest: 'the simplest approach', ml: 'only machine learning' },
    /** Several people of a role, as part of a sentence. */
    rolesOf: {
      dataScientist: 'data scientists',
      mlEngineer: 'ML engineers',
      dataEngineer: 'data engineers',
      platformEngineer: 'platform engineers',
    },
    limits: {
      money: 'money',
      dataScientist: 'the time of data scientists',
      mlEngineer: 'the time of ML engineers',
      dataEngineer: 'the time of data engineers',
      platformEngineer: 'the time of platform engineers',
    },
    /** `Q3 2027` where the plan has a first day, else `quarter 3`. */
    quarter: (index: number, planStart: string | null) => {
      if (planStart === null) return `quarter ${format.number(index + 1)}`;
      const [year = 0, month = 1] = planStart.split('-').map(Number);
      const place = Math.floor((month - 1) / 3) + index;
      return `Q${format.number((place % 4) + 1)} ${year + Math.floor(place / 4)}`;
    },
    /** `every 14 days`, `every 6 hours`, `continuously`. */
    interval: (days: number) => {
      if (days <= 0) return 'continuously';
      const [count, unit] = days >= 1 ? [days, 'day'] : [days * 24, 'hour'];
      return count === 1 ? `every ${unit}` : `every ${format.number(count, 1)} ${unit}s`;
    },
    /** `Said by Ana: the reason.` with what is known of it. */
    said: (reason: string, by: string) => {
      const words = reason.trim().replace(/[.\s]+$/, '');
      if (words === '') return by.trim() === '' ? '' : ` Decided by ${by.trim()}.`;
      return by.trim() === '' ? ` The reason given: ${words}.` : ` ${by.trim()} gives the reason: ${words}.`;
    },
  };
}

export type Words = ReturnType<typeof createWords>;
