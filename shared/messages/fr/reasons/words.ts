import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { createWords as english } from '../../en/reasons/words.ts';
import type { Format } from '../../format.ts';
import { common } from '../common.ts';
import { levelTexts } from '../framework/maturity.ts';
import { inSentence } from '../in-sentence.ts';

/** The words that all sentences are made of. */
export function createWords(format: Format, texts: PackTexts): ReturnType<typeof english> {
  const { recommendations, tiers } = common(format);
  const criterion = (id: keyof PackTexts['criteria']) => `« ${inSentence(texts.criteria[id].name)} »`;
  return {
    ...format,
    points: (value) => format.number(value, 1),
    share: (value) => format.percent(value, 1),
    criterion,
    criteria: (ids) => format.list(ids.map(criterion)),
    questions: (ids) => format.list(ids.map((id) => texts.questions[id].short)),
    control: (id) => texts.controls[id],
    question: (id) => texts.questions[id].question,
    statement: (id) => texts.statements[id],
    dataItem: (id) => texts.dataItems[id],
    ids: (ids) => format.list(ids),
    recommendation: (id) => (id === 'none' ? 'aucune recommandation encore' : `« ${recommendations[id]} »`),
    tier: (id) => tiers[id].toLowerCase(),
    level: (level) => `niveau ${format.number(level)} (${levelTexts[level].name})`,
    kinds: {
      rules: 'des règles',
      statistics: 'une méthode statistique',
      'simple-ml': 'un apprentissage automatique simple',
      automation: 'une automatisation simple',
      people: 'des personnes',
    },
    options: { simplest: 'l’approche la plus simple', ml: 'l’apprentissage automatique' },
    goodEnough: {
      nothing: 'le statu quo déjà',
      simplest: 'l’approche la plus simple',
      ml: 'seul l’apprentissage automatique',
    },
    rolesOf: {
      dataScientist: 'data scientists',
      mlEngineer: 'ingénieurs ML',
      dataEngineer: 'ingénieurs données',
      platformEngineer: 'ingénieurs plateforme',
    },
    limits: {
      money: 'l’argent',
      dataScientist: 'le temps des data scientists',
      mlEngineer: 'le temps des ingénieurs ML',
      dataEngineer: 'le temps des ingénieurs données',
      platformEngineer: 'le temps des ingénieurs plateforme',
    },
    quarter: (index, planStart) => {
      if (planStart === null) return `trimestre ${format.number(index + 1)}`;
      const [year = 0, month = 1] = planStart.split('-').map(Number);
      const place = Math.floor((month - 1) / 3) + index;
      return `T${format.number((place % 4) + 1)} ${year + Math.floor(place / 4)}`;
    },
    interval: (days) => {
      if (days <= 0) return 'en continu';
      if (days === 1) return 'chaque jour';
      if (days > 1) return `tous les ${format.number(days, 1)} jours`;
      const hours = days * 24;
      return hours === 1 ? 'chaque heure' : `toutes les ${format.number(hours, 1)} heures`;
    },
    said: (reason, by) => {
      const words = reason.trim().replace(/[.\s]+$/, '');
      if (words === '') return by.trim() === '' ? '' : ` Décidé par ${by.trim()}.`;
      return by.trim() === '' ? ` Motif donné : ${words}.` : ` Motif donné par ${by.trim()} : ${words}.`;
    },
  };
}

export type Words = ReturnType<typeof createWords>;
