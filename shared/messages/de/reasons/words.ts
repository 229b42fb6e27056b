import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { createWords as source } from '../../en/reasons/words.ts';
import type { Format } from '../../format.ts';
import { common } from '../common.ts';
import { levelTexts } from '../framework/maturity.ts';

/** The words that all sentences are made of. */
export function createWords(format: Format, texts: PackTexts): ReturnType<typeof source> {
  const { recommendations, tiers } = common(format);
  return {
    ...format,
    points: (value) => format.number(value, 1),
    share: (value) => format.percent(value, 1),
    criterion: (id) => texts.criteria[id].name,
    criteria: (ids) => format.list(ids.map((id) => texts.criteria[id].name)),
    questions: (ids) => format.list(ids.map((id) => texts.questions[id].short)),
    control: (id) => texts.controls[id],
    question: (id) => texts.questions[id].question,
    statement: (id) => texts.statements[id],
    dataItem: (id) => texts.dataItems[id],
    ids: (ids) => format.list(ids),
    recommendation: (id) => (id === 'none' ? 'noch keine Empfehlung' : `„${recommendations[id]}“`),
    tier: (id) => tiers[id],
    level: (level) => `Reifegrad ${format.number(level)} (${levelTexts[level].name})`,
    kinds: {
      rules: 'Regeln',
      statistics: 'ein statistisches Verfahren',
      'simple-ml': 'einfaches maschinelles Lernen',
      automation: 'einfache Automatisierung',
      people: 'Menschen',
    },
    /** As they stand after „für“. */
    options: { simplest: 'den einfachsten Ansatz', ml: 'maschinelles Lernen' },
    goodEnough: {
      nothing: 'schon das Nichtstun',
      simplest: 'der einfachste Ansatz',
      ml: 'nur maschinelles Lernen',
    },
    rolesOf: {
      dataScientist: 'Data Scientists',
      mlEngineer: 'ML Engineers',
      dataEngineer: 'Data Engineers',
      platformEngineer: 'Platform Engineers',
    },
    limits: {
      money: 'das Geld',
      dataScientist: 'die Zeit der Data Scientists',
      mlEngineer: 'die Zeit der ML Engineers',
      dataEngineer: 'die Zeit der Data Engineers',
      platformEngineer: 'die Zeit der Platform Engineers',
    },
    quarter: (index, planStart) => {
      if (planStart === null) return `Quartal ${format.number(index + 1)}`;
      const [year = 0, month = 1] = planStart.split('-').map(Number);
      const place = Math.floor((month - 1) / 3) + index;
      return `Q${format.number((place % 4) + 1)} ${year + Math.floor(place / 4)}`;
    },
    interval: (days) => {
      if (days <= 0) return 'fortlaufend';
      const [count, one, other] = days >= 1 ? [days, 'jeden Tag', 'Tage'] : [days * 24, 'jede Stunde', 'Stunden'];
      return count === 1 ? one : `alle ${format.number(count, 1)} ${other}`;
    },
    said: (reason, by) => {
      const words = reason.trim().replace(/[.\s]+$/, '');
      if (words === '') return by.trim() === '' ? '' : ` Entschieden von ${by.trim()}.`;
      return by.trim() === '' ? ` Die Begründung: ${words}.` : ` ${by.trim()} begründet es so: ${words}.`;
    },
  };
}

export type Words = ReturnType<typeof createWords>;
