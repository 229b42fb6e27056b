import type { ValueInputId } from '#shared/analysis/value/value-inputs.ts';
import type { Format } from '../format.ts';

const names: Readonly<Record<ValueInputId, string>> = {
  decisionsPerYear: 'Decisions a year',
  valuePerCorrect: 'Worth of one more right decision',
  adoption: 'Decisions in which it is used',
  'nothing.accuracy': 'Right decisions today',
  'nothing.benefitPerYear': 'Benefit of doing nothing',
  'nothing.buildCost': 'Cost of doing nothing, once',
  'nothing.oneOffCost': 'Data and labels for doing nothing, once',
  'nothing.runCostPerYear': 'Cost of today’s way a year',
  'nothing.upkeepMultiple': 'Upkeep of today’s way, times build',
  'simplest.accuracy': 'Right decisions of the simplest approach',
  'simplest.benefitPerYear': 'Benefit of the simplest approach',
  'simplest.buildCost': 'Cost to build the simplest approach',
  'simplest.oneOffCost': 'Data and labels for the simplest approach, once',
  'simplest.runCostPerYear': 'Upkeep of the simplest approach a year',
  'simplest.upkeepMultiple': 'Upkeep of the simplest approach, times build',
  'ml.accuracy': 'Right decisions of ML',
  'ml.benefitPerYear': 'Benefit of ML a year',
  'ml.buildCost': 'Cost to build ML',
  'ml.oneOffCost': 'Data and labels for ML, once',
  'ml.runCostPerYear': 'Upkeep of ML a year',
  'ml.upkeepMultiple': 'Upkeep of ML, times build',
};

/** What each number that a value rests on is called, and how one is written. */
export function valueInputWords(format: Format) {
  const say = (id: ValueInputId, amount: number): string => {
    if (id === 'decisionsPerYear') return format.number(amount);
    if (id === 'valuePerCorrect') return format.moneyPerUnit(amount);
    if (id === 'adoption' || id.endsWith('.accuracy')) return format.percent(amount, 1);
    return id.endsWith('.upkeepMultiple') ? `${format.number(amount, 1)}\u00D7` : format.money(amount);
  };
  return { names, say };
}
