import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';

type Titles = readonly [string, ...string[]];

/** What the page says that lists open and waived findings. */
export function deckFindings(format: Format) {
  const { first, inWords } = createNumberWords(format);
  const grave = (count: number) => `${count === 1 ? 'grave finding is' : 'grave findings are'} open`;
  return {
    name: 'Findings and waivers',
    titles: (open: number, waived: number): Titles => {
      if (waived === 0) return [`${first(open)} ${grave(open)}`];
      const kept = `${waived === 1 ? 'is' : 'are'} waived with a reason`;
      if (open === 0) return [`${first(waived)} ${waived === 1 ? 'finding' : 'findings'} ${kept}`];
      return [`${first(open)} ${grave(open)}; ${inWords(waived)} ${kept}`, `${first(open)} ${grave(open)}`];
    },
    about: 'Use case',
    finding: 'Finding',
    standing: 'Standing',
    answer: 'What to do, or why it is waived',
    open: 'open',
    waived: 'waived',
    more: (count: number) =>
      format.plural(count, {
        one: 'One further finding is open; the app lists it with what to do.',
        other: `${format.number(count)} further findings are open; the app lists them with what to do.`,
      }),
    note: 'Grave: it must not go on like this. A waiver is printed with its reason, name and day, word for word.',
  };
}
