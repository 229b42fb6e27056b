import type { WhyValueReasons } from '#shared/analysis/reasons/why-value-reasons.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

const names = { simplest: 'Der einfachste Ansatz', ml: 'Maschinelles Lernen' };
const genitives = { simplest: 'des einfachsten Ansatzes', ml: 'des maschinellen Lernens' };
const outcomes = {
  simplest: 'der einfachste Ansatz',
  ml: 'maschinelles Lernen',
  increment: 'maschinelles Lernen statt des einfachsten Ansatzes',
};

export function whyValueSentences(w: Words): SentencesOf<WhyValueReasons> {
  const used = (adoption: number) => (adoption === 1 ? '' : `, genutzt in ${w.share(adoption)} davon`);
  return {
    'why.npv': ({ option, npv, years, rate }) =>
      `${names[option]} ist gegenüber Nichtstun ${w.money(npv)} wert: Nutzen abzüglich Kosten in jedem von ${w.number(years)} Jahren, jedes kommende Jahr um ${w.share(rate)} geringer gezählt als das vorige.`,
    'why.increment': ({ npv, ml, simplest }) =>
      ml === null || simplest === null
        ? `Maschinelles Lernen ist ${w.money(npv)} mehr wert als der einfachste Ansatz.`
        : `Maschinelles Lernen ist ${w.money(ml)} wert und der einfachste Ansatz ${w.money(simplest)}: ein Unterschied von ${w.money(npv)}.`,
    'why.benefit-by-accuracy': ({ option, benefit, decisions, gain, worth, adoption }) =>
      `${names[option]} bringt ${w.money(benefit)} im Jahr: ${w.number(decisions)} Entscheidungen, von je hundert ${w.number(100 * gain, 1)} mehr richtig, jede ${w.moneyPerUnit(worth)} wert${used(adoption)}.`,
    'why.benefit-by-matrix': ({ option, benefit, decisions, own, today, adoption }) =>
      `${names[option]} bringt ${w.money(benefit)} im Jahr: ${w.number(decisions)} Entscheidungen, nach Treffern und Fehlalarmen jede ${w.moneyPerUnit(own)} wert statt heute ${w.moneyPerUnit(today)}${used(adoption)}.`,
    'why.benefit-given': ({ option, benefit, adoption }) =>
      adoption === 1
        ? `Die Runde gibt ${w.money(benefit)} im Jahr als Nutzen ${genitives[option]} an.`
        : `Die Runde gibt einen Nutzen ${genitives[option]} an, der ${w.money(benefit)} im Jahr ergibt, da er in ${w.share(adoption)} der Entscheidungen anfällt.`,
    'why.adoption': ({ adoption }) => `Das Ergebnis wird in ${w.share(adoption)} der Entscheidungen genutzt.`,
    'why.first-year': ({ share }) =>
      share === 1 ? 'Das erste Jahr bringt den ganzen Nutzen.' : `Das erste Jahr bringt ${w.share(share)} des Nutzens.`,
    'why.build': ({ option, build, oneOff }) =>
      oneOff === 0
        ? `Der Bau ${genitives[option]} kostet ${w.money(build)}.`
        : `Der Bau ${genitives[option]} kostet ${w.money(build)}, Daten und Labels einmalig ${w.money(oneOff)}.`,
    'why.upkeep-given': ({ option, upkeep }) =>
      `Der Unterhalt ${genitives[option]} kostet wie angegeben ${w.money(upkeep)} im Jahr.`,
    'why.upkeep-multiple': ({ option, upkeep, build, years, multiple }) => {
      if (multiple === 0) return `Der Unterhalt ${genitives[option]} soll nichts kosten.`;
      const times =
        Math.abs(multiple - 1) < 0.05 ? 'einmal die Baukosten' : `das ${w.number(multiple, 1)}-Fache der Baukosten`;
      return `Der Unterhalt ${genitives[option]} kostet ${w.money(upkeep)} im Jahr: ${times} von ${w.money(build)}, verteilt auf ${w.number(years)} ${w.plural(years, { one: 'Jahr', other: 'Jahre' })}.`;
    },
    'why.horizon': ({ years }) =>
      `Betrachtet ${w.plural(years, { one: 'wird ein Jahr', other: `werden ${w.number(years)} Jahre` })}.`,
    'why.rate': ({ rate }) => `Ein Jahr später zählt Geld ${w.share(rate)} weniger.`,
    'why.range': ({ outcome, draws, seed, p10, p50, p90 }) =>
      `In ${w.number(draws)} Ziehungen aller Spannen zugleich ist ${outcomes[outcome]} in der Mitte ${w.money(p50)} wert; eine von zehn liegt bei höchstens ${w.money(p10)}, eine von zehn bei mindestens ${w.money(p90)}. Die Ziehungen beginnen mit der Zahl ${w.number(seed)}, sie sind daher jedes Mal dieselben.`,
  };
}
