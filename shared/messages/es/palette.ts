import type { palette as english } from '../en/palette.ts';
import type { Format } from '../format.ts';

/** The words of the palette and the sheet of shortcuts. */
export function palette(format: Format): ReturnType<typeof english> {
  return {
    title: 'Buscar o ejecutar',
    placeholder: 'Un comando, o un caso de uso por título o número',
    useCases: 'Casos de uso',
    results: 'Resultados',
    count: (count) =>
      count === 0
        ? 'Sin resultados'
        : `${format.number(count)} ${format.plural(count, { one: 'resultado', other: 'resultados' })}`,
    nothing: 'Nada se llama así. Pruebe con menos letras.',
    choose: 'elegir',
    allShortcuts: 'todos los atajos',
    shortcutsTitle: 'Atajos de teclado',
    searchShortcuts: 'Buscar atajos',
    close: 'Cerrar',
    handTitle: 'A mano',
    byHand: [
      { keys: 'Space', label: 'Mantener y arrastrar para mover el lienzo' },
      { keys: 'Mod', label: 'Mantener al arrastrar: sin ajuste automático' },
      { keys: 'Shift', label: 'Mantener y hacer clic: añadir a la selección' },
      { keys: 'Escape', label: 'Salir; el texto nunca se pierde' },
      { keys: '↑', label: 'Las flechas mueven lo seleccionado; con Mayús, más lejos' },
      { keys: '1', label: 'Las cifras 1 a 5 puntúan el criterio activo; 0 es «no lo sé»' },
    ],
  };
}
