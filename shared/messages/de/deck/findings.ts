import type { deckFindings as source } from '../../en/deck/findings.ts';
import type { Format } from '../../format.ts';

/** What the page says that lists open and waived findings. */
export function deckFindings(format: Format): ReturnType<typeof source> {
  const numerals = [
    'kein',
    'ein',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf',
  ];
  const inWords = (count: number) => numerals[count] ?? format.number(count);
  const first = (count: number) => inWords(count).replace(/^./, (letter) => letter.toUpperCase());
  const grave = (count: number) =>
    `${first(count)} ${count === 1 || count === 0 ? 'schwerer Befund ist' : 'schwere Befunde sind'} offen`;
  const kept = (count: number) => `${count === 1 ? 'ist' : 'sind'} mit Begründung in Kauf genommen`;
  return {
    name: 'Befunde und Ausnahmen',
    titles: (open, waived) => {
      if (waived === 0) return [grave(open)];
      if (open === 0) return [`${first(waived)} ${waived === 1 ? 'Befund' : 'Befunde'} ${kept(waived)}`];
      return [`${grave(open)}; ${waived === 1 ? 'einer' : inWords(waived)} ${kept(waived)}`, grave(open)];
    },
    about: 'Anwendungsfall',
    finding: 'Befund',
    standing: 'Stand',
    answer: 'Was zu tun ist oder warum es in Kauf genommen wird',
    open: 'offen',
    waived: 'in Kauf genommen',
    more: (count) =>
      format.plural(count, {
        one: 'Ein weiterer Befund ist offen; die App nennt ihn und was zu tun ist.',
        other: `${format.number(count)} weitere Befunde sind offen; die App nennt sie und was zu tun ist.`,
      }),
    note: 'Schwer: So darf es nicht weitergehen. Eine Ausnahme steht Wort für Wort mit Begründung, Namen und Tag da.',
  };
}
