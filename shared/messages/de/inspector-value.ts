import type { inspectorValue as source } from '../en/inspector-value.ts';
import type { Format } from '../format.ts';
import { inspectorUncertainty } from './inspector-uncertainty.ts';

/** The words of the value of one use case: what is enough, what the simplest approach does, what ML adds. */
export function inspectorValue(format: Format): ReturnType<typeof source> {
  return {
    uncertainty: inspectorUncertainty(format),
    enough: 'Was ist gut genug?',
    enoughHint:
      'Legen Sie das zuerst fest, ausgehend davon, was eine falsche Entscheidung kostet. Es ist die Latte für jeden Ansatz.',
    metric: 'Gemessen an',
    enoughAccuracy: 'Gut genug ab',
    enoughReason: 'Warum das genügt',
    enoughFirst:
      'Legen Sie fest, was gut genug ist, bevor jemand eine Genauigkeit von ML nennt; sonst setzt sich das Modell seine Latte selbst.',
    volume: 'Was auf dem Spiel steht',
    decisionsPerYear: 'Entscheidungen',
    aYear: 'im Jahr',
    valuePerCorrect: 'Wert einer weiteren richtigen Entscheidung',
    today: 'Heute richtige Entscheidungen, beim Nichtstun',
    adoption: 'Entscheidungen, in denen es genutzt wird',
    horizon: 'Betrachtete Jahre',
    mode: 'Gerechnet nach',
    modes: {
      accuracy: 'richtigen Entscheidungen',
      matrix: 'Treffern und Fehlalarmen',
      benefit: 'Geld im Jahr, direkt angegeben',
    },
    prevalence: 'Positive Fälle',
    cellValues: 'Was jedes Ergebnis wert ist',
    cellHint: 'Nutzen ohne, Kosten mit Minuszeichen.',
    cells: {
      truePositive: 'Ein Treffer',
      falseNegative: 'Ein übersehener Fall',
      falsePositive: 'Ein Fehlalarm',
      trueNegative: 'Ein richtiges Nein',
    },
    cellsMissing: 'Sie werden behalten, sobald alle vier da sind.',
    truePositiveToday: 'Heutige Treffer unter den positiven Fällen',
    falsePositiveToday: 'Heutige Fehlalarme unter den übrigen',
    truePositiveRate: 'Treffer unter den positiven Fällen',
    falsePositiveRate: 'Fehlalarme unter den übrigen',
    more: 'Mehr zum Wert',
    rampUp: (byDefault) =>
      byDefault === null ? 'Im ersten Jahr der halbe Nutzen' : `Im ersten Jahr der halbe Nutzen (Vorgabe ${byDefault})`,
    rangeMeaning: 'Eine Spanne bedeutet',
    rangeMeanings: {
      extremes: 'das niedrigste und das höchste Mögliche',
      'p10-p90': 'neun von zehn liegen über dem niedrigen, einer über dem hohen',
    },
    distribution: 'Innerhalb einer Spanne',
    distributions: {
      pert: 'nah am wahrscheinlichsten (Beta-PERT)',
      triangular: 'weiter vom wahrscheinlichsten (Dreieck)',
    },
    note: 'Notiz zum Wert',
    moreOption: 'Mehr zu diesem Ansatz',
    oneOff: 'Einmalig, für Daten und Labels',
    upkeepMultiple: 'Unterhalt über die Lebensdauer',
    timesBuild: '× Bau',
    simplest: 'Der einfachste Ansatz',
    kind: 'Art',
    noKind: 'keine Angabe',
    kinds: {
      rules: 'Regeln',
      statistics: 'Statistik',
      'simple-ml': 'Einfaches ML',
      automation: 'Einfache Automatisierung',
      people: 'Menschen',
    },
    description: 'Wie es funktioniert',
    ml: 'Maschinelles Lernen',
    accuracy: 'Richtige Entscheidungen',
    build: 'Baukosten',
    run: 'Unterhalt im Jahr',
    benefit: 'Nutzen im Jahr gegenüber Nichtstun',
    fromMultiple: (multiple) => `${format.number(multiple, 1)}\u00A0× Bau über den Zeitraum`,
    results: 'Was daraus folgt',
    columns: { nothing: 'Nichts', simplest: 'Einfachster', ml: 'ML' },
    rows: {
      benefit: 'Nutzen im Jahr',
      build: 'Bau',
      upkeep: 'Unterhalt im Jahr',
      total: 'Gesamtkosten',
      npv: 'Kapitalwert gegenüber Nichtstun',
    },
    years: (count) => `${format.number(count)} Jahre`,
    at: (rate) => `${format.percent(rate, 1)} Diskontsatz`,
    increment: (amount) =>
      amount > 0
        ? `ML bringt ${format.money(amount)} mehr ein als der einfachste Ansatz.`
        : amount < 0
          ? `ML bringt ${format.money(-amount)} weniger ein als der einfachste Ansatz.`
          : 'ML bringt genauso viel ein wie der einfachste Ansatz.',
    worth: (amount) => `Wie empfohlen ist es gegenüber Nichtstun ${format.money(amount)} wert.`,
    notYet: 'Genauigkeit, Kosten und der Wert einer richtigen Entscheidung geben das Ergebnis.',
    reached: {
      nothing: 'Nichtstun ist bereits gut genug.',
      simplest: 'Der einfachste Ansatz ist gut genug.',
      ml: 'Nur ML ist gut genug.',
    },
    breakEven: 'Ab wann sich ML rechnet',
    breakEvenSentences: (point) => {
      const sentences: string[] = [];
      if (point.costPerPoint !== null)
        sentences.push(
          `Jeder Prozentpunkt Genauigkeit, den ML hinzufügt, kostet ${format.moneyExact(point.costPerPoint)}.`,
        );
      if (point.accuracy !== null)
        sentences.push(
          point.accuracy > 1
            ? 'Selbst wenn jede Entscheidung richtig wäre, würde ML seine Mehrkosten nicht einspielen.'
            : `ML muss in ${format.percent(point.accuracy, 1)} der Fälle richtigliegen, um seine Mehrkosten einzuspielen.`,
        );
      if (point.decisions !== null)
        sentences.push(`Oder es müssen über den Zeitraum ${format.number(point.decisions)} Entscheidungen anfallen.`);
      if (point.valuePerCorrect !== null)
        sentences.push(
          `Oder eine weitere richtige Entscheidung muss ${format.moneyPerUnit(point.valuePerCorrect)} wert sein.`,
        );
      if (point.decisionValue !== null)
        sentences.push(
          `Oder es müssen über den Zeitraum Entscheidungen im Wert von ${format.moneyExact(point.decisionValue)} fallen.`,
        );
      return sentences;
    },
    noBreakEven: 'Nie: ML liegt nicht öfter richtig als der einfachste Ansatz.',
  };
}
