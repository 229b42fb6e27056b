import type { common as source } from '../en/common.ts';
import type { Format } from '../format.ts';

/** Words that every part of the app uses, one word for one thing. */
export function common(format: Format): ReturnType<typeof source> {
  return {
    whys: {
      score: 'Warum dieser Wert?',
      robustness: 'Warum so robust?',
      data: 'Warum dieses Urteil über die Daten?',
      replicas: 'Warum so viele Instanzen?',
      standing: 'Warum steht es dort?',
      chosen: 'Warum ist das so?',
      agreement: 'Warum diese Einigkeit?',
    },
    appName: 'Sextant',
    useCases: (count) =>
      `${format.number(count)} ${format.plural(count, { one: 'Anwendungsfall', other: 'Anwendungsfälle' })}`,
    recommendations: {
      ml: 'ML einsetzen',
      hybrid: 'Hybrid',
      rules: 'Regeln',
      'data-first': 'Erst Daten',
      'do-not-build': 'Nicht bauen',
    },
    recommendationSentences: {
      ml: 'Maschinelles Lernen einsetzen',
      hybrid: 'Zuerst Regeln oder Statistik, ML für den Rest, Regeln als Leitplanken darum herum',
      rules: 'Regeln, Heuristiken, Statistik oder einfache Automatisierung einsetzen',
      'data-first': 'Erst die Daten schaffen, dann entscheiden',
      'do-not-build': 'Verbotene Praxis',
    },
    notScored: 'Noch nicht bewertet',
    tiers: { low: 'Niedrig', medium: 'Mittel', high: 'Hoch', critical: 'Kritisch', prohibited: 'Verboten' },
    levels: { 0: 'Manuell', 1: 'ML-Pipeline', 2: 'CI/CD für ML', 3: 'Autonomes ML' },
    steps: {
      frame: 'Rahmen',
      collect: 'Sammeln',
      score: 'Bewerten',
      value: 'Wert',
      govern: 'Governance',
      mature: 'Reife',
      decide: 'Entscheiden',
      deck: 'Deck',
    },
    default: 'Vorgabe',
    unknown: '–',
  };
}
