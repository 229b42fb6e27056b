import type { deckUseCaseTitles as english } from '../../en/deck/use-case-titles.ts';
import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';

/** The title of the page about one use case: its verdict, with the most telling finding, then said shorter. */
export function deckUseCaseTitles(format: Format): ReturnType<typeof english> {
  const { inWords } = createNumberWords(format);
  return (names, found) => {
    const verdict = {
      ml: 'usar aprendizaje automático',
      hybrid: 'primero reglas, aprendizaje automático para el resto',
      rules: 'usar reglas o estadística',
      'data-first': 'preparar primero los datos',
      'do-not-build': 'no desarrollarlo',
      none: 'aún sin decidir',
    }[found.recommendation ?? 'none'];
    const finding = (() => {
      if (found.isOverridden) return 'el grupo decidió contra las puntuaciones';
      if (found.gate === 'prohibited') return 'puede ser una práctica prohibida';
      if (found.gate === 'simplest-wins' && found.incrementalNpv !== null) {
        return `el aprendizaje automático dejaría ${format.money(-found.incrementalNpv)} menos`;
      }
      if (found.gate === 'data-veto' && found.dataScore !== null)
        return `la disponibilidad de datos puntúa ${format.number(found.dataScore, 1)} de 5`;
      if (found.contested > 0) return `el grupo discrepa en ${inWords(found.contested)} de los cinco criterios`;
      if (found.recommendation === 'ml' && found.incrementalNpv !== null && found.incrementalNpv > 0) {
        return `aporta ${format.money(found.incrementalNpv)} más que la solución más sencilla`;
      }
      return '';
    })();
    const short = names.short === '' ? names.title : names.short;
    const verdicts = [`${names.title}: ${verdict}`, `${short}: ${verdict}`, names.title];
    return finding === ''
      ? [`${names.title}: ${verdict}`, ...verdicts.slice(1)]
      : [`${names.title}: ${verdict}; ${finding}`, ...verdicts];
  };
}
