import type { suggestions as english } from '../en/suggestions.ts';
import type { Format } from '../format.ts';

/** What is suggested for ideas that look like something well known, and what confirming it does. */
export function suggestions(format: Format): ReturnType<typeof english> {
  const cases = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'caso de uso', other: 'casos de uso' })}`;
  return {
    title: 'Resulta conocido',
    notCounted: 'no cuenta',
    looksLike: 'Se parece a',
    baseline: (text) => `Ahí, la solución más sencilla: ${text}.`,
    confirm: 'Confirmar todo',
    dismiss: 'Es otra cosa',
    known: (count, total) =>
      `${format.number(count)} de ${format.number(total)} ${format.plural(total, { one: 'título', other: 'títulos' })} ${format.plural(count, { one: 'nombra', other: 'nombran' })} un tipo conocido de caso de uso. Las puntuaciones y respuestas típicas pueden adoptarse como borrador.`,
    review: 'Revisar',
    dialogTitle: 'Ideas que resultan conocidas',
    intro:
      'Puntuaciones típicas de tipos conocidos, a juicio de los autores de la aplicación. Al confirmar se fijan las puntuaciones, se responden las preguntas de riesgo evidentes y todo queda marcado como típico. No se sustituye nada de lo que alguien haya dicho. Se deshace en un solo paso.',
    none: 'Ningún título sin puntuar nombra un tipo que la aplicación conozca.',
    useCase: 'Caso de uso',
    kind: 'Se parece a',
    cancel: 'Cancelar',
    confirmMany: (count) => `Confirmar ${cases(count)}`,
    draft: (count, total) =>
      `Borrador: ${format.number(count)} de ${cases(total)} ${format.plural(count, { one: 'se apoya', other: 'se apoyan' })} en valores típicos que nadie del grupo ha puntuado.`,
    draftState: (state) => `Borrador · ${state}`,
  };
}
