import type { OutcomeId } from '#shared/analysis/value/value-model.ts';
import type { inspectorUncertainty as source } from '../en/inspector-uncertainty.ts';
import type { Format } from '../format.ts';
import { valueInputWords } from './value-inputs.ts';

/** The words of how sure a value is, of what moves it, and of what each year brings. */
export function inspectorUncertainty(format: Format): ReturnType<typeof source> {
  const outcomes: Readonly<Record<OutcomeId, string>> = {
    simplest: 'Einfachster',
    ml: 'ML',
    increment: 'ML − einfachster',
  };
  const subjects: Readonly<Record<OutcomeId, string>> = {
    simplest: 'Der einfachste Ansatz',
    ml: 'Maschinelles Lernen',
    increment: 'ML statt des einfachsten Ansatzes',
  };
  const chance = (share: number) =>
    share >= 0.999 ? 'mehr als 99\u00A0%' : share <= 0.001 ? 'weniger als 1\u00A0%' : format.percent(share);
  return {
    inputs: valueInputWords(format),
    title: 'Wie sicher es ist',
    pending: 'Neue Ziehungen laufen',
    draws: (count) => `${format.number(count)} Ziehungen`,
    outcomes,
    choose: 'Ziehungen zeigen von',
    chooseFlow: 'Jahre zeigen von',
    gains: (outcome, share) =>
      outcome === 'increment'
        ? `${subjects.increment} lohnt sich in ${chance(share)} der Ziehungen.`
        : `${subjects[outcome]} bringt in ${chance(share)} der Ziehungen mehr ein, als dafür ausgegeben wird.`,
    mean: (mean, error) =>
      `Der Mittelwert ist ${format.money(mean)}, bei so vielen Ziehungen auf ${format.money(Number((2 * error).toPrecision(2)))} genau.`,
    noRanges:
      'Keine Eingabe hat eine Spanne, daher ist jede Ziehung gleich. Geben Sie den Zahlen, an denen Sie zweifeln, eine Spanne.',
    onlyDefaults:
      'Gezogen wird nur die von der App vorgegebene Spanne des Unterhalts. Geben Sie den Zahlen, an denen Sie zweifeln, eine Spanne.',
    rangesLabel: (rows) =>
      rows
        .map(
          ({ label, p10, p50, p90 }) =>
            `${label}: von ${format.money(p10)} bis ${format.money(p90)}, die Mitte ist ${format.money(p50)}.`,
        )
        .join(' '),
    rangesNote:
      'Balken reichen von P10 bis P90, der Strich ist die Mitte. P10: mit 10\u00A0% Wahrscheinlichkeit ist es dieser Wert oder weniger.',
    distributionLabel: (p10, p50, p90) =>
      `Ein Zehntel der Ziehungen liegt bei höchstens ${format.money(p10)}, die Hälfte bei höchstens ${format.money(p50)}, neun Zehntel bei höchstens ${format.money(p90)}.`,
    percentiles: {
      p10: (amount) => `P10 ${format.money(amount)}`,
      p50: (amount) => `P50 ${format.money(amount)}`,
      p90: (amount) => `P90 ${format.money(amount)}`,
    },
    tornado: 'Was es am meisten bewegt',
    tornadoNote: 'Eine Eingabe nach der anderen, von P10 bis P90; alle übrigen beim wahrscheinlichsten Wert.',
    tornadoBase: (amount) => `alles wie wahrscheinlich: ${format.money(amount)}`,
    tornadoBar: (name, low, high, atLow, atHigh) =>
      `${name}: bei ${low} ist es ${format.money(atLow)} wert, bei ${high} ${format.money(atHigh)}.`,
    cashFlow: 'Geld nach Jahren',
    cashFlowHead: { year: 'Jahr', benefit: 'Nutzen', cost: 'Kosten', net: 'Netto', cumulative: 'Kumuliert' },
    cashFlowNote: (isOverSimplest) =>
      isOverSimplest
        ? 'Was ML gegenüber dem einfachsten Ansatz mehr bringt und mehr kostet, nicht abgezinst.'
        : 'Gegenüber Nichtstun, nicht abgezinst.',
    cashFlowLabel: (last, years) =>
      `Nach ${format.number(years)} ${format.plural(years, { one: 'Jahr', other: 'Jahren' })} sind es zusammen ${format.money(last)}.`,
    rows: {
      accuracy: 'Richtige Entscheidungen',
      perDecision: 'Wert einer Entscheidung',
      oneOff: 'Daten und Labels, einmalig',
      irr: 'Interner Zinsfuß',
      payback: 'Amortisiert nach',
      discounted: 'dasselbe, abgezinst',
      roi: 'Rendite auf die Kosten',
    },
    years: (years) => `${format.number(years, 1)} J.`,
    never: 'nie',
    notUnique: 'nicht eindeutig',
    above: 'über 1.000\u00A0%',
    notUniqueNote:
      'Der Zahlungsstrom wechselt mehr als einmal die Richtung; einen eindeutigen internen Zinsfuß gibt es nicht, er wird nicht gezeigt.',
    defaultUpkeep: (multiple) =>
      `Unterhalt nach der Vorgabe der App: das ${format.number(multiple, 1)}-Fache der Baukosten über den Zeitraum.`,
    threshold: (threshold) =>
      `Handeln lohnt sich, wo ein Fall mit mehr als ${format.percent(threshold, 1)} Wahrscheinlichkeit positiv ist.`,
    breakEvenFree: 'ML kostet nicht mehr als der einfachste Ansatz, also lohnt sich jeder Gewinn.',
    breakEvenBenefit: (amount) =>
      `Oder es muss im Jahr ${format.moneyExact(amount)} mehr bringen als der einfachste Ansatz.`,
    whyIncrement: 'Warum diese Beträge?',
    whySimplest: 'Warum ist der einfachste Ansatz das wert?',
    whyMl: 'Warum ist ML das wert?',
    todayCost: 'Kosten des heutigen Vorgehens im Jahr',
  };
}
