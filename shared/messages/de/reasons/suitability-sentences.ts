import type { SuitabilityReasons } from '#shared/analysis/reasons/suitability-reasons.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

export function suitabilitySentences(w: Words): SentencesOf<SuitabilityReasons> {
  return {
    'gate.prohibited': () => 'Es ist womöglich eine verbotene Praxis und darf nicht gebaut werden.',
    'gate.simplest-wins': ({ incrementalNpv }) =>
      incrementalNpv === 0
        ? 'Der einfachste Ansatz gewinnt: Maschinelles Lernen würde nichts hinzufügen.'
        : `Der einfachste Ansatz gewinnt: Maschinelles Lernen brächte über den Zeitraum ${w.money(-incrementalNpv)} weniger.`,
    'gate.simplest-wins-costs': ({ extraCost, accuracyGain, decisionValue, costPerPoint }) =>
      `Maschinelles Lernen kostet ${w.moneyExact(extraCost)} mehr für ${w.points(accuracyGain * 100)} ${w.plural(accuracyGain * 100, { one: 'Prozentpunkt', other: 'Prozentpunkte' })} Genauigkeit, ${w.moneyExact(costPerPoint)} je Punkt; es rechnet sich ab Entscheidungen im Wert von ${w.moneyExact(decisionValue)}.`,
    'gate.data-veto': ({ value, limit, base }) =>
      `Erst die Daten: Die Datenverfügbarkeit ist mit ${w.points(value)} bewertet; bis ${w.points(limit)} hat sie ein Veto gegen das, was der Wert sagt, ${w.recommendation(base)}.`,
    'gate.rules-carry': ({ criteria, limit }) =>
      `Regeln oder Menschen können das meiste tragen: ${w.criteria(criteria)} ${w.plural(criteria.length, { one: 'ist', other: 'sind' })} mit ${w.points(limit)} oder niedriger bewertet.`,
    'score.ml': ({ score, threshold }) =>
      `Der Wert ${w.points(score)} liegt bei oder über ${w.points(threshold)}; das spricht für maschinelles Lernen.`,
    'score.hybrid': ({ score, low, high }) =>
      `Der Wert ${w.points(score)} liegt zwischen ${w.points(low)} und ${w.points(high)}; das spricht für einen Hybrid.`,
    'score.rules': ({ score, threshold }) =>
      `Der Wert ${w.points(score)} liegt unter ${w.points(threshold)}; das spricht für Regeln.`,
    'score.none': ({ answered, needed }) =>
      `Noch gibt es keinen Wert: ${w.number(answered)} der fünf Kriterien ${w.plural(answered, { one: 'ist', other: 'sind' })} bewertet, ${w.number(needed)} sind nötig.`,
    'score.interval': ({ low, high, criteria }) =>
      `Sobald ${w.criteria(criteria)} bewertet ${w.plural(criteria.length, { one: 'ist', other: 'sind' })}, liegt der Wert zwischen ${w.points(low)} und ${w.points(high)}.`,
    'hint.named': ({ kind }) => `Die Runde nennt als einfachsten Ansatz: ${w.kinds[kind]}.`,
    'hint.people': ({ value }) =>
      `Bei einer mit ${w.points(value)} bewerteten Zahl der Entscheidungen schaffen es Menschen oder einfache Automatisierung.`,
    'hint.rules-engine': ({ value }) =>
      `Bei einer mit ${w.points(value)} bewerteten Komplexität der Muster schafft es ein Regelwerk.`,
    'hint.statistics': () => 'Ein statistisches Verfahren ist der einfache Ansatz, der zu versuchen ist.',
    'provisional.baseline': () =>
      'Vorläufig: Maschinelles Lernen und der einfachste Ansatz lassen sich noch nicht in Geld vergleichen.',
    'provisional.criteria': ({ criteria }) => `Vorläufig: noch nicht bewertet: ${w.criteria(criteria)}.`,
    'override.room': ({ recommendation, computed, reason, by }) =>
      `Die Runde hat ${w.recommendation(recommendation)} entschieden; die Antworten ergeben ${w.recommendation(computed)}.${w.said(reason, by)}`,
    'flip.prohibited': () => 'Nur die Antwort, dass es keine verbotene Praxis ist, würde das ändern.',
    'flip.criterion': ({ criterion, from, to, recommendation }) =>
      `Stünde ${w.criterion(criterion)} bei ${w.points(to)} statt ${w.points(from)}, hieße es ${w.recommendation(recommendation)}.`,
    'flip.threshold': ({ points, threshold, recommendation }) =>
      points > 0
        ? `${w.points(points)} Punkte mehr, ab ${w.points(threshold)}, und es hieße ${w.recommendation(recommendation)}.`
        : `${w.points(-points)} Punkte tiefer liegt die Kante bei ${w.points(threshold)}; darunter hieße es ${w.recommendation(recommendation)}.`,
    'flip.data-veto': ({ from, recommendation }) =>
      `Läge die Datenverfügbarkeit über ${w.points(from)}, fiele das Veto, und es hieße ${w.recommendation(recommendation)}.`,
    'flip.increment-positive': ({ shortfall, recommendation }) => {
      const more =
        shortfall > 0 ? `um mehr als ${w.money(shortfall)} mehr` : 'auch nur etwas mehr als der einfachste Ansatz';
      return `Wäre maschinelles Lernen ${more} wert, entschieden die Kriterien${recommendation === 'none' ? '' : `, und zwar für ${w.recommendation(recommendation)}`}.`;
    },
    'flip.decision-value': ({ decisionValue }) =>
      `Maschinelles Lernen würde sich ab Entscheidungen im Wert von ${w.moneyExact(decisionValue)} über den Zeitraum rechnen, vor Abzinsung.`,
    'flip.accuracy': ({ accuracy }) =>
      `Maschinelles Lernen würde sich ab einer Genauigkeit von ${w.share(accuracy)} rechnen, vor Abzinsung.`,
    'flip.increment-negative': ({ incrementalNpv }) =>
      `Verlöre maschinelles Lernen die ${w.money(incrementalNpv)}, die es über den einfachsten Ansatz hinaus bringt, gewännen Regeln.`,
    'flip.increment-unknown': () =>
      'Stellt sich heraus, dass der einfachste Ansatz genauso viel bringt, sobald beide Zahlen haben, gewinnen Regeln.',
  };
}
