import type { ValueReasons } from '#shared/analysis/reasons/value-reasons.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

export function valueSentences(w: Words): SentencesOf<ValueReasons> {
  return {
    'value.ml-better': ({ incrementalNpv }) =>
      `Maschinelles Lernen bringt über den Zeitraum ${w.money(incrementalNpv)} mehr als der einfachste Ansatz.`,
    'value.no-upkeep': ({ options }) =>
      `Für ${w.list(options.map((id) => w.options[id]))} ist der Unterhalt auf null gesetzt; die Kosten zählen also nur einmal.`,
    'value.nothing-better': () => 'Keiner der Ansätze spielt seine Kosten ein: Nichtstun ist mehr wert.',
    'value.good-enough': ({ accuracy, reachedBy }) =>
      `Gut genug ist ${w.share(accuracy)}, und ${w.goodEnough[reachedBy]} erreicht es.`,
    'value.good-enough-unreached': ({ accuracy }) => `Gut genug ist ${w.share(accuracy)}, und nichts hier erreicht es.`,
    'value.counted-twice': ({ amount }) =>
      `Ein Treffer soll ${w.moneyExact(amount)} bringen und ein übersehener Fall ebenso viel kosten: Das zählt dasselbe Geld zweimal.`,
    'value.prevalence-unlike': ({ value, data }) =>
      `Der Wert rechnet mit ${w.share(value)} positiven Fällen, die Daten mit ${w.share(data)}.`,
    'value.accuracy-unlike': ({ option, given, byRates }) =>
      `Die für ${w.options[option]} angegebene Genauigkeit ist ${w.share(given)}, doch Treffer und Fehlalarme ergeben ${w.share(byRates)}.`,
    'value.volume-unlike': ({ perYear, perDay }) =>
      `Der Wert rechnet mit ${w.number(perYear)} Entscheidungen im Jahr, der Betrieb mit ${w.number(perDay)} am Tag: Sagen Sie, ob beide dasselbe zählen.`,
    'value.no-decisions': () =>
      'Die Zahl der Entscheidungen im Jahr ist null, keiner der Ansätze kann also etwas bringen.',
    'value.no-use': () =>
      'Das Ergebnis soll in keiner Entscheidung genutzt werden, keiner der Ansätze kann also etwas bringen.',
  };
}
