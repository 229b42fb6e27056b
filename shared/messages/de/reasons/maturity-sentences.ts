import type { MaturityReasons } from '#shared/analysis/reasons/maturity-reasons.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

export function maturitySentences(w: Words): SentencesOf<MaturityReasons> {
  return {
    'target.frequency': ({ days, level }) => `Wer ${w.interval(days)} ausliefert, braucht ${w.level(level)}.`,
    'target.interval-unclear': ({ interval }) =>
      `Das Auslieferungsintervall „${interval}“ ist nicht lesbar und zählt daher nicht.`,
    'target.dynamics': ({ value, level }) =>
      `Ein Umfeld, das sich so schnell ändert wie ${w.points(value)}, braucht ${w.level(level)}.`,
    'target.dynamics-capped': ({ value, level, tier }) =>
      `Ein Umfeld, das sich so schnell ändert wie ${w.points(value)}, bräuchte mehr, doch in Risikostufe ${w.tier(tier)} ohne Freigabe bleibt es bei ${w.level(level)}.`,
    'target.tier': ({ tier, level }) => `Risikostufe ${w.tier(tier)} braucht mindestens ${w.level(level)}.`,
    'target.room': ({ level, reason }) => `Die Runde hat das Ziel auf ${w.level(level)} gesetzt.${w.said(reason, '')}`,
    'target.portfolio-value': ({ level, share }) =>
      `Anwendungsfälle mit ${w.percent(share)} des Portfoliowerts brauchen ${w.level(level)}.`,
    'target.portfolio-median': ({ level, count }) =>
      `Die Hälfte der ${w.number(count)} Anwendungsfälle mit Ziel braucht höchstens ${w.level(level)}.`,
    'maturity.frequency-below': ({ days, frequencyLevel, level }) =>
      `Auslieferung ${w.interval(days)} spricht nur für ${w.level(frequencyLevel)}, unter dem belegten ${w.level(level)}.`,
    'maturity.frequency-above': ({ days, frequencyLevel, level }) =>
      `Auslieferung ${w.interval(days)} spricht für ${w.level(frequencyLevel)}, über dem belegten ${w.level(level)}.`,
  };
}
