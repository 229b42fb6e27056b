import type { DataItemId } from '#shared/framework/data-checklist.ts';
import type { StatementId } from '#shared/framework/maturity.ts';
import type { ControlId, RiskQuestionId } from '#shared/framework/risk.ts';
import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { CriterionId, Level, Tier } from '#shared/workspace/types.ts';
import type { createWords as english } from '../../en/reasons/words.ts';
import type { Format } from '../../format.ts';
import { common } from '../common.ts';
import { levelTexts } from '../framework/maturity.ts';

/** The words that all sentences are made of. */
export function createWords(format: Format, texts: PackTexts): ReturnType<typeof english> {
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
      id === 'none' ? 'aún sin recomendación' : `«${recommendations[id]}»`,
    tier: (id: Tier | 'prohibited') => tiers[id].toLowerCase(),
    level: (level: Level) => `nivel ${format.number(level)} (${levelTexts[level].name})`,
    kinds: {
      rules: 'las reglas',
      statistics: 'un método estadístico',
      'simple-ml': 'el aprendizaje automático sencillo',
      automation: 'una automatización sencilla',
      people: 'las personas',
    },
    options: { simplest: 'la solución más sencilla', ml: 'el aprendizaje automático' },
    goodEnough: {
      nothing: 'ya no hacer nada',
      simplest: 'la solución más sencilla',
      ml: 'solo el aprendizaje automático',
    },
    rolesOf: {
      dataScientist: 'científicos de datos',
      mlEngineer: 'ingenieros de ML',
      dataEngineer: 'ingenieros de datos',
      platformEngineer: 'ingenieros de plataforma',
    },
    limits: {
      money: 'el dinero',
      dataScientist: 'el tiempo de los científicos de datos',
      mlEngineer: 'el tiempo de los ingenieros de ML',
      dataEngineer: 'el tiempo de los ingenieros de datos',
      platformEngineer: 'el tiempo de los ingenieros de plataforma',
    },
    /** `T3 2027` where the plan has a first day, else `trimestre 3`. */
    quarter: (index: number, planStart: string | null) => {
      if (planStart === null) return `trimestre ${format.number(index + 1)}`;
      const [year = 0, month = 1] = planStart.split('-').map(Number);
      const place = Math.floor((month - 1) / 3) + index;
      return `T${format.number((place % 4) + 1)} ${year + Math.floor(place / 4)}`;
    },
    /** `cada 14 días`, `cada 6 horas`, `de forma continua`. */
    interval: (days: number) => {
      if (days <= 0) return 'de forma continua';
      const [count, unit] = days >= 1 ? [days, 'día'] : [days * 24, 'hora'];
      return count === 1 ? `cada ${unit}` : `cada ${format.number(count, 1)} ${unit}s`;
    },
    /** `Ana da este motivo: …` with what is known of it. */
    said: (reason: string, by: string) => {
      const words = reason.trim().replace(/[.\s]+$/, '');
      if (words === '') return by.trim() === '' ? '' : ` Decidido por ${by.trim()}.`;
      return by.trim() === '' ? ` Motivo dado: ${words}.` : ` ${by.trim()} da este motivo: ${words}.`;
    },
  };
}

export type Words = ReturnType<typeof english>;
