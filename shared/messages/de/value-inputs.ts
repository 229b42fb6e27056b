import type { ValueInputId } from '#shared/analysis/value/value-inputs.ts';
import type { valueInputWords as source } from '../en/value-inputs.ts';
import type { Format } from '../format.ts';

const names: Readonly<Record<ValueInputId, string>> = {
  decisionsPerYear: 'Entscheidungen im Jahr',
  valuePerCorrect: 'Wert einer weiteren richtigen Entscheidung',
  adoption: 'Entscheidungen, in denen es genutzt wird',
  'nothing.accuracy': 'Heute richtige Entscheidungen',
  'nothing.benefitPerYear': 'Nutzen des Nichtstuns',
  'nothing.buildCost': 'Kosten des Nichtstuns, einmalig',
  'nothing.oneOffCost': 'Daten und Labels beim Nichtstun, einmalig',
  'nothing.runCostPerYear': 'Kosten des heutigen Vorgehens im Jahr',
  'nothing.upkeepMultiple': 'Unterhalt des heutigen Vorgehens, mal Bau',
  'simplest.accuracy': 'Richtige Entscheidungen des einfachsten Ansatzes',
  'simplest.benefitPerYear': 'Nutzen des einfachsten Ansatzes',
  'simplest.buildCost': 'Baukosten des einfachsten Ansatzes',
  'simplest.oneOffCost': 'Daten und Labels für den einfachsten Ansatz, einmalig',
  'simplest.runCostPerYear': 'Unterhalt des einfachsten Ansatzes im Jahr',
  'simplest.upkeepMultiple': 'Unterhalt des einfachsten Ansatzes, mal Bau',
  'ml.accuracy': 'Richtige Entscheidungen von ML',
  'ml.benefitPerYear': 'Nutzen von ML im Jahr',
  'ml.buildCost': 'Baukosten von ML',
  'ml.oneOffCost': 'Daten und Labels für ML, einmalig',
  'ml.runCostPerYear': 'Unterhalt von ML im Jahr',
  'ml.upkeepMultiple': 'Unterhalt von ML, mal Bau',
};

/** What each number that a value rests on is called, and how one is written. */
export function valueInputWords(format: Format): ReturnType<typeof source> {
  const say = (id: ValueInputId, amount: number): string => {
    if (id === 'decisionsPerYear') return format.number(amount);
    if (id === 'valuePerCorrect') return format.moneyPerUnit(amount);
    if (id === 'adoption' || id.endsWith('.accuracy')) return format.percent(amount, 1);
    return id.endsWith('.upkeepMultiple') ? `${format.number(amount, 1)}\u00D7` : format.money(amount);
  };
  return { names, say };
}
