import type { deckFindings as english } from '../../en/deck/findings.ts';
import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';

/** What the page says that lists open and waived findings. */
export function deckFindings(format: Format): ReturnType<typeof english> {
  const { first, inWords } = createNumberWords(format);
  const grave = (count: number) => (count === 1 ? 'constat grave est ouvert' : 'constats graves sont ouverts');
  return {
    name: 'Constats et dérogations',
    titles: (open, waived) => {
      if (waived === 0) return [`${first(open)} ${grave(open)}`];
      const kept = `${waived === 1 ? 'fait l’objet' : 'font l’objet'} d’une dérogation motivée`;
      if (open === 0) return [`${first(waived)} ${waived === 1 ? 'constat' : 'constats'} ${kept}`];
      return [`${first(open)} ${grave(open)} ; ${inWords(waived)} ${kept}`, `${first(open)} ${grave(open)}`];
    },
    about: 'Cas d’usage',
    finding: 'Constat',
    standing: 'État',
    answer: 'Que faire, ou pourquoi une dérogation',
    open: 'ouvert',
    waived: 'dérogation',
    more: (count) =>
      format.plural(count, {
        one: 'Un autre constat est ouvert ; l’application l’indique avec la marche à suivre.',
        other: `${format.number(count)} autres constats sont ouverts ; l’application les indique avec la marche à suivre.`,
      }),
    note: 'Grave : cela ne peut continuer ainsi. Une dérogation est imprimée avec son motif, son auteur et sa date, mot pour mot.',
  };
}
