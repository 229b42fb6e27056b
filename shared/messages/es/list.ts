import type { list as english } from '../en/list.ts';
import type { Format } from '../format.ts';

/** The words of the list: the same cards as a table. */
export function list(format: Format): ReturnType<typeof english> {
  const counted = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'caso de uso', other: 'casos de uso' })}`;
  return {
    name: 'Casos de uso',
    columns: {
      number: 'N.º',
      title: 'Caso de uso',
      recommendation: 'Recomendación',
      tier: 'Riesgo',
      level: 'Nivel',
      value: 'Valor',
      suitability: 'Idon.',
      owner: 'Responsable',
      open: 'Abierto',
    },
    suitabilityFull: 'Idoneidad, de 0 a 100',
    valueFull: 'Valor, VAN frente a no hacer nada',
    sort: (column) => `Ordenar por ${column}`,
    counts: (shown, all) => (shown === all ? counted(all) : `${format.number(shown)} de ${counted(all)}`),
    chosen: (count) =>
      `${format.number(count)} ${format.plural(count, { one: 'seleccionado', other: 'seleccionados' })}`,
    filter: 'Filtrar la lista',
    clearFilter: 'Mostrar todo',
    nothingFound: (text) => `Ningún caso de uso contiene «${text}».`,
    add: 'Añadir un caso de uso',
    addTitle: 'Título del nuevo caso de uso',
    voice: 'Puntúa',
    room: 'El grupo',
    editTitle: (title) => `Título de ${title}`,
    editOwner: (title) => `Responsable de ${title}`,
    notSet: 'sin indicar',
    notScored: 'sin puntuar',
    provisional: 'provisional',
    score: (value) => (value === null ? 'sin puntuar' : format.number(value, 1)),
    contested: (count) => `${format.number(count)} en disputa`,
    missing: (count) =>
      format.plural(count, { one: `falta ${format.number(count)}`, other: `faltan ${format.number(count)}` }),
    noOwner: 'sin responsable',
    keys: 'Las flechas cambian de celda. Intro edita un título o un responsable, avanza en una puntuación y en lo demás abre el caso de uso. Las cifras 1 a 5 puntúan; 0 o ? significa «no lo sé». Suprimir elimina las filas seleccionadas, Ctrl y A selecciona todas, Ctrl e Intro añade una.',
    empty: 'Aún no hay casos de uso.',
    emptyHint: 'Escriba uno abajo o pegue una lista: cada línea se convierte en un caso de uso.',
  };
}
