import type { importDialog as english } from '../en/import-dialog.ts';
import type { Format } from '../format.ts';

/** The dialog that makes use cases of a list. */
export function importDialog(format: Format): ReturnType<typeof english> {
  const countUseCases = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'caso de uso', other: 'casos de uso' })}`;
  const rows = (count: number) => `${format.number(count)} ${format.plural(count, { one: 'fila', other: 'filas' })}`;
  return {
    title: 'Importar una lista',
    cancel: 'Cancelar',
    lead: 'Una lista tiene una fila por caso de uso. Qué significan sus columnas se muestra antes de añadir nada.',
    chooseFile: 'Elegir un archivo CSV',
    chooseOther: 'Elegir otra lista',
    reading: 'Leyendo la lista',
    paste: 'O pegue celdas de una hoja de cálculo',
    pasteHint: 'Copie las filas con los nombres de sus columnas y péguelas aquí.',
    usePasted: 'Usar lo pegado',
    pasted: 'Celdas pegadas',
    cannotOpen: (name, reason) => `${name} no puede importarse. ${reason}`,
    missing: 'Ya no está ahí. Elíjalo de nuevo.',
    unreadable: (detail) => `No se puede leer (${detail}). Compruebe sus permisos.`,
    about: (name, count, columns) =>
      `${name}: ${rows(count)}, ${format.number(columns)} ${format.plural(columns, { one: 'columna', other: 'columnas' })}`,
    separator: 'Entre celdas',
    separators: {
      ',': 'Coma',
      ';': 'Punto y coma',
      '\t': 'Tabulador',
      '|': 'Barra',
      '\u001f': 'Nada, una sola columna',
    },
    hasHeader: 'La primera fila contiene los nombres de las columnas',
    columns: 'Columnas',
    columnsHint: 'Lo que no tiene un lugar propio se conserva con el caso de uso, con el nombre de su columna.',
    notRead: 'No está en esta lista',
    moreFields: 'Más campos',
    filter: 'Filas',
    filterColumn: 'Solo las filas donde',
    allRows: 'Todas las filas',
    filterValue: 'es',
    filterHint: 'No se distinguen mayúsculas; * representa cualquier texto.',
    sentenceCase: (count) =>
      `Escribir con minúsculas ${format.number(count)} ${format.plural(count, { one: 'título que está', other: 'títulos que están' })} todo en mayúsculas`,
    preview: 'Vista previa',
    previewCaption: (shown, count) =>
      shown === count ? countUseCases(count) : `Los primeros ${format.number(shown)} de ${countUseCases(count)}`,
    rowNumber: 'Fila',
    empty: '–',
    warnings: (count) => `${format.number(count)} por revisar`,
    moreWarnings: (count) => `Y ${format.number(count)} más.`,
    toLookAt: (count) => `${rows(count)} por revisar, bajo la vista previa.`,
    duplicates: 'Casos de uso con un título que ya existe',
    keep: 'Importarlo',
    keepLabel: (row) => `Importar de todos modos la fila ${format.number(row)}`,
    keepAll: 'Importar todos',
    skipAll: 'Omitir todos',
    import: (count) => `Importar ${countUseCases(count)}`,
    importNone: 'Importar',
    noTitle: 'Elija la columna que contiene los títulos.',
    noRows: 'No queda ninguna fila. Cambie qué filas se toman.',
    noneWithTitle: 'Ninguna de estas filas puede convertirse en un caso de uso. Qué falla figura bajo la vista previa.',
    readOnly: 'Este taller está abierto solo para lectura. Guarde antes una copia e importe en ella.',
    newTitle: 'Lista importada',
  };
}
