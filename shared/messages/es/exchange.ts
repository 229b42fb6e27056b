import type { exchange as english } from '../en/exchange.ts';
import type { Format } from '../format.ts';

/** What there is to say about a list that is imported: why it cannot be read, and what was odd row by row. */
export function exchange(format: Format): ReturnType<typeof english> {
  const megabytes = (bytes: number) => `${format.number(bytes / 1_000_000, 1)}\u00A0MB`;
  return {
    fields: {
      title: 'Título',
      summary: 'Resumen',
      owner: 'Responsable',
      sponsor: 'Patrocinador',
      department: 'Departamento',
      stage: 'Fase',
      tags: 'Etiquetas',
      number: 'Número',
      shortTitle: 'Título breve',
      decisionSupported: 'Decisión que apoya',
      users: 'Usuarios',
      peopleAffected: 'Personas afectadas',
      businessMetric: 'Métrica de negocio',
    },
    columns: {
      complexity: 'Complejidad del patrón',
      data: 'Datos disponibles',
      value: 'Valor de la predicción',
      dynamics: 'Dinámica del entorno',
      volume: 'Volumen de decisiones',
      suitability: 'Idoneidad',
      recommendation: 'Recomendación',
      tier: 'Nivel de riesgo',
      level: 'Nivel de madurez',
      target: 'Objetivo de madurez',
      npv: 'VAN',
    },
    text: {
      tooLarge: (bytes, limit) =>
        `Ocupa ${megabytes(bytes)}, y una lista puede tener ${megabytes(limit)}. Divídala, o quite las columnas largas.`,
      workbook:
        'Es un libro de hoja de cálculo. Guárdelo como CSV (UTF-8) en la hoja de cálculo e importe ese archivo.',
      notText:
        'No es un archivo de texto. Guarde la lista como CSV (UTF-8) en la hoja de cálculo e importe ese archivo.',
      guessed:
        'El archivo no dice cómo están escritas sus letras; se leyó como windows-1252. Revise las letras con acento, o guárdelo como CSV (UTF-8).',
    },
    table: {
      empty: 'No contiene filas. Una lista tiene una fila con los nombres de las columnas y una por caso de uso.',
      tooManyRows: (limit) => `Tiene más de ${format.number(limit)} filas. Divídalo en varios archivos.`,
      tooManyColumns: (columns, limit) =>
        `Tiene ${format.number(columns)} columnas, y una lista puede tener ${format.number(limit)}. Quite las que no hagan falta.`,
      tooManyCells: (limit) =>
        `Tiene más de ${format.number(limit)} celdas. Quite las columnas y filas que no hagan falta.`,
      unclosedQuote: (row) =>
        `Unas comillas que se abren en la fila ${format.number(row)} no se cierran donde podría terminar una celda. Corrija esa fila, o guarde de nuevo la lista como CSV.`,
      oddQuotes: (row, limit) =>
        `Hasta la fila ${format.number(row)} hay más de ${format.number(limit)} comillas en lugares extraños. Guarde de nuevo la lista como CSV.`,
    },
    warnings: {
      moreCells: (row, cells, columns) =>
        `La fila ${format.number(row)} tiene ${format.number(cells)} celdas y la primera fila nombra ${format.number(columns)}; las demás se conservaron con nombres inventados.`,
      oddQuote: (row) =>
        `La fila ${format.number(row)} tiene unas comillas en un lugar extraño; revise cómo se interpretó.`,
      emptyTitle: (row) => `La fila ${format.number(row)} no tiene título y se omitió.`,
      tooLong: (row, column, length, limit) =>
        `La fila ${format.number(row)} se omitió: «${column}» tiene ${format.number(length)} caracteres y solo caben ${format.number(limit)}. Acórtelo en la lista.`,
      duplicateRow: (row, title, otherRow) =>
        `La fila ${format.number(row)} tiene el mismo título que la fila ${format.number(otherRow)}: «${title}».`,
      duplicateUseCase: (row, title, number) =>
        `La fila ${format.number(row)} tiene el mismo título que el caso de uso ${format.number(number)}: «${title}».`,
      numberIgnored: (row, given) =>
        `Fila ${format.number(row)}: «${given}» no es un número entero desde 1, así que el caso de uso recibió uno nuevo.`,
    },
    rows: (count) => `${format.number(count)} ${format.plural(count, { one: 'fila', other: 'filas' })}`,
  };
}
