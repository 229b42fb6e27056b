import type { ValueInputId } from '#shared/analysis/value/value-inputs.ts';
import type { valueInputWords as english } from '../en/value-inputs.ts';
import type { Format } from '../format.ts';

const names: Readonly<Record<ValueInputId, string>> = {
  decisionsPerYear: 'Décisions par an',
  valuePerCorrect: 'Valeur d’une décision juste de plus',
  adoption: 'Décisions où il est utilisé',
  'nothing.accuracy': 'Décisions justes aujourd’hui',
  'nothing.benefitPerYear': 'Bénéfice du statu quo',
  'nothing.buildCost': 'Coût du statu quo, une fois',
  'nothing.oneOffCost': 'Données et étiquettes du statu quo, une fois',
  'nothing.runCostPerYear': 'Coût annuel du statu quo',
  'nothing.upkeepMultiple': 'Maintenance du statu quo, en multiple du développement',
  'simplest.accuracy': 'Décisions justes de l’approche la plus simple',
  'simplest.benefitPerYear': 'Bénéfice de l’approche la plus simple',
  'simplest.buildCost': 'Développement de l’approche la plus simple',
  'simplest.oneOffCost': 'Données et étiquettes de l’approche la plus simple, une fois',
  'simplest.runCostPerYear': 'Maintenance annuelle de l’approche la plus simple',
  'simplest.upkeepMultiple': 'Maintenance de l’approche la plus simple, en multiple du développement',
  'ml.accuracy': 'Décisions justes du ML',
  'ml.benefitPerYear': 'Bénéfice annuel du ML',
  'ml.buildCost': 'Développement du ML',
  'ml.oneOffCost': 'Données et étiquettes du ML, une fois',
  'ml.runCostPerYear': 'Maintenance annuelle du ML',
  'ml.upkeepMultiple': 'Maintenance du ML, en multiple du développement',
};

/** What each number that a value rests on is called, and how one is written. */
export function valueInputWords(format: Format): ReturnType<typeof english> {
  const say = (id: ValueInputId, amount: number): string => {
    if (id === 'decisionsPerYear') return format.number(amount);
    if (id === 'valuePerCorrect') return format.moneyPerUnit(amount);
    if (id === 'adoption' || id.endsWith('.accuracy')) return format.percent(amount, 1);
    return id.endsWith('.upkeepMultiple') ? `${format.number(amount, 1)}\u00D7` : format.money(amount);
  };
  return { names, say };
}
