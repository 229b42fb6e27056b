import type { deckUseCase as source } from '../../en/deck/use-case.ts';
import type { Format } from '../../format.ts';
import { sayEvery } from '../intervals.ts';
import { createNumberWords } from './number-words.ts';

/** The words of the page about one use case. */
export function deckUseCase(format: Format): ReturnType<typeof source> {
  const { of } = createNumberWords(format);
  const reaching = {
    rules: 'Regeln erreichen',
    statistics: 'Statistik erreicht',
    'simple-ml': 'Einfaches ML erreicht',
    automation: 'Automatisierung erreicht',
    people: 'Menschen erreichen',
    any: 'Der einfachste Ansatz erreicht',
  };
  return {
    head: (number, total, title, owner) =>
      [`Anwendungsfall ${format.number(number)} von ${format.number(total)}`, title, owner]
        .filter((part) => part !== '')
        .join(' · '),
    name: (number, title) => `${format.number(number)} ${title}`,
    about: 'Die Idee',
    aboutFacts: {
      decisionSupported: (text) => `Entscheidung: ${text}`,
      users: (text) => `Genutzt von: ${text}`,
      peopleAffected: (text) => `Betrifft: ${text}`,
      businessMetric: (text) => `Geschäftskennzahl: ${text}`,
      outOfScope: (text) => `Nicht vorgesehen: ${text}`,
      dissent: (criterion, text) => `Abweichend zu ${criterion}: ${text}`,
      settled: (criterion, text) => `Festgelegt, ${criterion}: ${text}`,
    },
    verdict: 'Urteil',
    verdicts: {
      ml: 'ML einsetzen',
      hybrid: 'Zuerst Regeln, ML für den Rest',
      rules: 'Regeln oder Statistik einsetzen',
      'data-first': 'Erst die Daten schaffen',
      'do-not-build': 'Nicht bauen',
    },
    noVerdict: 'Noch nicht entschieden',
    suitability: (score, isProvisional) => `Eignung ${format.number(score)}${isProvisional ? ', vorläufig' : ''}`,
    notScored: 'noch nicht bewertet',
    flips: 'Was es kippen würde:',
    publicWhy: {
      'simplest-wins': 'Der einfachste Ansatz ist mehr wert als maschinelles Lernen.',
      override: 'Die Runde hat anders entschieden als die Bewertungen.',
    },
    scores: 'Bewertungen',
    scaleRules: '1 Regeln',
    scaleMl: '5 ML',
    voices: (count) => `${format.number(count)} ${format.plural(count, { one: 'Stimme', other: 'Stimmen' })}`,
    settled: 'festgelegt',
    value: 'Wert gegenüber dem einfachsten Ansatz',
    valueUnknown:
      'Die Vergleichsbasis ist noch nicht beziffert: Weder der einfachste Ansatz noch maschinelles Lernen hat Zahlen.',
    valueHidden: 'Beträge sind in dieser Ausgabe weggelassen.',
    options: { nothing: 'Nichts', simplest: 'Einfachster', ml: 'ML' },
    simplestKinds: {
      rules: 'Regeln',
      statistics: 'Statistik',
      'simple-ml': 'Einfaches ML',
      automation: 'Automatisierung',
      people: 'Menschen',
    },
    accuracy: 'Genauigkeit',
    benefit: 'Nutzen im Jahr',
    build: 'Bau, einmalig',
    upkeep: 'Unterhalt im Jahr',
    npv: (years) => `Wert, ${format.number(years)} Jahre`,
    goodEnough: (accuracy, reachedBy) =>
      `Gut genug ist ${format.percent(accuracy, 1)}; ${reachedBy === null ? 'nichts hier erreicht es' : `am einfachsten erreicht durch: ${reachedBy}`}.`,
    noGoodEnough: 'Was gut genug ist: nicht vereinbart.',
    increment: (amount) =>
      amount > 0
        ? `ML bringt ${format.money(amount)} mehr als der einfachste Ansatz.`
        : `ML bringt ${format.money(-amount)} weniger als der einfachste Ansatz.`,
    breakEven: (accuracy) => `ML rechnet sich ab ${format.percent(accuracy, 1)} Genauigkeit.`,
    costPerPoint: (amount) => `Jeder Prozentpunkt Genauigkeit kostet ${format.money(amount)}.`,
    shortfall: (found) =>
      `${reaching[found.kind ?? 'any']} ${format.percent(found.reached, 1)}, weniger als die ${format.percent(found.wanted, 1)}, die die Runde gesetzt hat; ML würde sie erreichen, bringt aber ${format.money(found.less)} weniger.`,
    defaulted: {
      years: (years) => `${format.number(years)} ${format.plural(years, { one: 'Jahr', other: 'Jahre' })}`,
      rate: (rate) => `${format.percent(rate, 1)} im Jahr`,
      mlUpkeep: (multiple) => `ML-Unterhalt ${format.number(multiple, 1)}\u00a0×\u00a0Bau`,
    },
    defaults: (named) =>
      named.length === 0
        ? ''
        : `${format.plural(named.length, { one: 'Vorgabe der App', other: 'Vorgaben der App' })}: ${named.join(', ')}.`,
    operations: (set, total) => `Betrieb, ${of(set, total)} vereinbart`,
    facts: {
      mode: 'Art',
      latency: 'Latenz p95',
      load: 'Last',
      freshness: 'Aktualität',
      availability: 'Verfügbarkeit',
      fallback: 'Ausweichlösung',
      deployment: 'Auslieferung',
    },
    modes: { embedded: 'eingebettet', online: 'online', stream: 'Datenstrom', batch: 'gesammelt' },
    milliseconds: (value) => {
      if (value >= 120_000) return `${format.number(value / 60_000, 1)}\u00a0min`;
      return value >= 2000 ? `${format.number(value / 1000, 1)}\u00a0s` : `${format.number(value, 1)}\u00a0ms`;
    },
    loads: (perDay, perSecond) =>
      [
        perDay === null ? '' : `${format.number(perDay)} am Tag`,
        perSecond === null ? '' : `${format.number(perSecond, 1)} pro Sekunde in der Spitze`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    minutes: (value) => {
      if (value >= 2880) return `höchstens ${format.number(value / 1440, 1)} Tage alt`;
      if (value >= 120) return `höchstens ${format.number(value / 60, 1)} Stunden alt`;
      return value < 1
        ? `höchstens ${format.number(value * 60)} Sekunden alt`
        : `höchstens ${format.number(value)} ${format.plural(value, { one: 'Minute', other: 'Minuten' })} alt`;
    },
    availability: (share) =>
      `${format.percent(share, 3)}, ${format.number((1 - share) * 8760, 1)} Stunden Ausfall im Jahr`,
    deployEvery: (interval) => sayEvery(interval, format),
    risk: 'Risiko und Kontrollen',
    tier: (word, isAtLeast) => (isAtLeast ? `Mindestens ${word}` : word === 'Verboten' ? word : `Risikostufe ${word}`),
    noTier: 'Noch keine Risikostufe',
    controlsDone: (done, required) => `${of(done, required)} Kontrollen erledigt`,
    noControls: '',
    review: (months, isContinuous, auditMonths) => {
      const every =
        months === 1
          ? 'jeden Monat'
          : months === 3
            ? 'jedes Quartal'
            : months === 12
              ? 'jedes Jahr'
              : `alle ${format.number(months)} Monate`;
      const audit =
        auditMonths === null
          ? ''
          : `, externes Audit ${auditMonths === 12 ? 'jedes Jahr' : `alle ${format.number(auditMonths)} Monate`}`;
      return `Überprüfung ${every}${audit}${isContinuous ? ', Überwachung ohne Unterbrechung' : ''}.`;
    },
    dates: (review, audit) =>
      [
        review === null ? '' : `Nächste Überprüfung ${format.date(review)}`,
        audit === null ? '' : `nächstes Audit ${format.date(audit)}`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    data: 'Daten',
    dataAnswered: (answered, total) => `${of(answered, total)} beantwortet`,
    dataItems: {
      D1: 'Labels',
      D2: 'seltene Fälle',
      D3: 'Güte der Labels',
      D4: 'Nähe zum Betrieb',
      D5: 'Merkmale im Einsatz',
      D6: 'Aktualität',
      D7: 'Historie',
      D8: 'wahre Ergebnisse',
      D9: 'Rechtsgrundlage',
      D10: 'Versionen und Verantwortung',
      D11: 'Lücken untersucht',
      D12: 'geschützte Gruppen',
    },
    dataNo: (names) => `Nein: ${names}.`,
    dataPartly: (names) => `Teilweise: ${names}.`,
    dataUnknown: 'Über die Daten ist noch nichts bekannt.',
    dataAllYes: 'Jede Antwort ist Ja.',
    level: (now, target) =>
      target === null
        ? `Reifegrad, heute ${format.number(now)}`
        : `Reifegrad, heute ${format.number(now)} → ${format.number(target)}`,
    nextStep: 'Nächster Schritt',
    noNextStep: 'nicht vereinbart',
    notAgreed: 'Nicht vereinbart',
    noBreakEven: 'Bei keiner Genauigkeit rechnet sich ML.',
    notes: {
      full: 'Jeder Punkt ist eine Stimme, das Dreieck der Wert, der zählt. Wert bei den wahrscheinlichsten Eingaben, gegenüber Nichtstun. Fette Kontrollen sind erledigt.',
      public: 'Das Dreieck markiert den Wert, der zählt. Fette Kontrollen sind erledigt.',
    },
  };
}
