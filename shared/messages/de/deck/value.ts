import type { deckValue as source } from '../../en/deck/value.ts';
import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';

/** The words of the pages that say how sure a value is. */
export function deckValue(format: Format): ReturnType<typeof source> {
  const { inWords, first, be } = createNumberWords(format);
  const chance = (share: number) =>
    share >= 0.995 ? 'mehr als 99\u00A0%' : share < 0.005 ? 'weniger als 1\u00A0%' : format.percent(share);
  /** Use cases in the genitive plural and the dative, where one differs from many. */
  const one = (count: number) => (count === 1 ? 'einen' : inWords(count));
  return {
    head: 'Wert',
    subtitle: (count, draws) =>
      `Kapitalwert ${format.plural(count, { one: 'des einen finanzierten Anwendungsfalls', other: `der ${inWords(count)} finanzierten Anwendungsfälle` })} gegenüber Nichtstun, in ${format.number(draws)} Ziehungen aller Spannen zugleich`,
    titles: ({ p10, p50, shareAboveZero }, mover) => {
      if (p10 < 0)
        return [`In der Mitte ${format.money(p50)} wert; ${chance(1 - shareAboveZero)} der Ziehungen verlieren Geld`];
      const said = `${format.money(p50)} wert, mit einer Wahrscheinlichkeit von eins zu zehn weniger als ${format.money(p10)}`;
      const short = `${format.money(p50)} wert, vorsichtig gerechnet ${format.money(p10)}`;
      return mover === null ? [said, short] : [`${said}; am meisten bewegt es: ${mover}`, said, short];
    },
    howSure: 'Wie sicher es ist',
    gains: (share) => `In ${chance(share)} der Ziehungen bringt es mehr ein, als es kostet.`,
    where: 'Woher er kommt',
    more: (count) =>
      format.plural(count, {
        one: 'Ein weiterer finanzierter Anwendungsfall bringt weniger.',
        other: `${format.number(count)} weitere finanzierte Anwendungsfälle bringen je weniger.`,
      }),
    moves: 'Was ihn am meisten bewegt: eine Eingabe nach der anderen, von P10 bis P90',
    movesNothing: 'Keine Eingabe hat eine Spanne, also bewegt ihn nichts.',
    against: 'Gegenüber dem einfachsten Ansatz',
    againstMl: (count, increment) =>
      `${count === 1 ? 'Einer' : first(count)} der finanzierten ${be(count)} mit maschinellem Lernen gebaut; bei wahrscheinlichen Eingaben bringt es ${format.money(increment)} mehr, als der einfachste Ansatz brächte.`,
    againstSimple: (count) =>
      `Für ${one(count)} ist der einfachste Ansatz finanziert, weil maschinelles Lernen nicht mehr brächte.`,
    againstUnknown: (count) => `Für ${one(count)} hat niemand gesagt, was der einfachste Ansatz brächte.`,
    note: 'P10: mit 10\u00A0% Wahrscheinlichkeit ist es dieser Wert oder weniger. Grundlagen, Plattform und Überprüfungen sind hier nicht abgezogen: Sie stehen im Budget.',
    linked: (correlation) =>
      `Gleiche Eingaben verschiedener Anwendungsfälle bewegen sich gemeinsam (Korrelation ${format.number(correlation, 1)}).`,
    rangesAlternative: (count) =>
      `Spannen von P10 bis P90 von ${format.number(count)} finanzierten ${format.plural(count, { one: 'Anwendungsfall', other: 'Anwendungsfällen' })}.`,
    rangeAlternative: (name, { p10, p50, p90 }) =>
      `${name}: ${format.money(p10)} bis ${format.money(p90)}, Mitte ${format.money(p50)}.`,
    distributionAlternative: ({ p10, p50, p90, shareAboveZero }) =>
      `Histogramm der Ziehungen. P10 ${format.money(p10)}, P50 ${format.money(p50)}, P90 ${format.money(p90)}; über null in ${chance(shareAboveZero)}.`,
    tornadoAlternative: (sentences) => `Balken um den wahrscheinlichsten Wert. ${sentences.join(' ')}`,
    useCase: {
      name: (number, title) => `${format.number(number)} ${title}: Wert`,
      subtitle: (years) =>
        `Kapitalwert über ${years === 1 ? 'ein Jahr' : `${inWords(years)} Jahre`} gegenüber Nichtstun`,
      titles: (title, { p10, p50, shareAboveZero }, over) => {
        const middle = `In der Mitte ${format.money(p50)} wert`;
        const worth =
          p10 < 0
            ? `${title}: in der Mitte ${format.money(p50)} wert, in ${chance(1 - shareAboveZero)} der Ziehungen ein Verlust`
            : `${title}: in der Mitte ${format.money(p50)} wert, vorsichtig ${format.money(p10)}`;
        if (over === null) return [worth, middle];
        const beats = over.isMl
          ? `maschinelles Lernen schlägt den einfachsten Ansatz in ${chance(over.chance)}`
          : `maschinelles Lernen würde den einfachsten Ansatz in ${chance(over.chance)} schlagen`;
        return [
          over.isMl
            ? `${title}: ${format.money(p50)} wert; ${beats} der Ziehungen`
            : `${title}: ${format.money(p50)} wert; ${beats}`,
          worth,
          middle,
        ];
      },
      options: { simplest: 'Einfachster Ansatz', ml: 'Maschinelles Lernen', increment: 'Der Unterschied' },
      ranges: 'Gegenüber dem einfachsten Ansatz',
      rangesNote:
        'Der Unterschied: was maschinelles Lernen über den einfachsten Ansatz hinaus bringt, gemeinsam gezogen.',
      table: { p10: 'P10', p50: 'P50', p90: 'P90', chance: 'Über null' },
      chance: (share) => (share >= 0.995 ? '> 99\u00A0%' : share < 0.005 ? '< 1\u00A0%' : format.percent(share)),
      note: 'P10: mit 10\u00A0% Wahrscheinlichkeit ist es dieser Wert oder weniger. Finanziert: was Budget und Personen erlauben.',
      how: (option) => `Wie sicher: ${option}`,
      breakEven: 'Ab wann sich maschinelles Lernen rechnet',
      noBreakEven: 'Nicht bekannt: Beide Kosten und die Genauigkeit des einfachsten Ansatzes werden gebraucht.',
      moves: 'Was ihn am meisten bewegt',
      movesDifference: 'Was den Unterschied am meisten bewegt',
      moreCases: (count) =>
        format.plural(count, {
          one: 'Ein weiterer finanzierter Anwendungsfall ist weniger wert und hat hier keine Seite; seine Zahlen stehen in der CSV.',
          other: `${format.number(count)} weitere finanzierte Anwendungsfälle sind je weniger wert und haben hier keine Seite; ihre Zahlen stehen in der CSV.`,
        }),
    },
  };
}
