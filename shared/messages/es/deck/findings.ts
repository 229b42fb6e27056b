import type { deckFindings as english } from '../../en/deck/findings.ts';
import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';

/** What the page says that lists open and waived findings. */
export function deckFindings(format: Format): ReturnType<typeof english> {
  const { first, inWords } = createNumberWords(format);
  const grave = (count: number) =>
    `${first(count, 'un')} ${count === 1 || count === 0 ? 'hallazgo grave sigue abierto' : 'hallazgos graves siguen abiertos'}`;
  return {
    name: 'Hallazgos y aceptaciones',
    titles: (open, waived) => {
      if (waived === 0) return [grave(open)];
      const kept = `${waived === 1 ? 'está aceptado' : 'están aceptados'} con un motivo`;
      if (open === 0) return [`${first(waived, 'un')} ${waived === 1 ? 'hallazgo' : 'hallazgos'} ${kept}`];
      return [`${grave(open)}; ${inWords(waived)} ${kept}`, grave(open)];
    },
    about: 'Caso de uso',
    finding: 'Hallazgo',
    standing: 'Situación',
    answer: 'Qué hacer, o por qué se acepta',
    open: 'abierto',
    waived: 'aceptado',
    more: (count) =>
      format.plural(count, {
        one: 'Queda otro hallazgo abierto; la aplicación lo enumera con lo que hay que hacer.',
        other: `Quedan otros ${format.number(count)} hallazgos abiertos; la aplicación los enumera con lo que hay que hacer.`,
      }),
    note: 'Grave: no puede seguir así. Una aceptación se imprime con su motivo, nombre y fecha, palabra por palabra.',
  };
}
