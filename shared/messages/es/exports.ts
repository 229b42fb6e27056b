import type { exports as english } from '../en/exports.ts';
import type { Format } from '../format.ts';

/** What is written beside the deck: tables, model cards, a calendar of reviews. */
export function exports(format: Format): ReturnType<typeof english> {
  const count = (value: number, one: string, other: string) =>
    `${format.number(value)} ${format.plural(value, { one, other })}`;
  return {
    calendar: {
      title: (kind, number, title) =>
        kind === 'review'
          ? `Revisión de ${format.number(number)} ${title}`
          : `Auditoría externa de ${format.number(number)} ${title}`,
      description: ({ tier, owner, open }) =>
        [
          `Nivel de riesgo: ${tier}.`,
          owner === '' ? 'Aún no tiene responsable.' : `Responsable: ${owner}.`,
          open.length === 0 ? 'No hay controles abiertos.' : `Controles abiertos: ${format.list(open)}.`,
        ].join('\n'),
    },
    tables: {
      names: {
        useCases: 'Casos de uso',
        votes: 'Puntuaciones',
        findings: 'Hallazgos',
        everything: 'Todo lo que se dijo',
      },
      votes: ['Número', 'Caso de uso', 'Criterio', 'Participante', 'Ronda', 'Puntuación', 'Motivo', 'Cuándo'],
      findings: ['Número', 'Caso de uso', 'Gravedad', 'Hallazgo', 'Aceptado porque', 'Aceptado por'],
      everything: ['Parte', 'Lugar en el archivo', 'Respuesta'],
      doesNotKnow: 'no lo sabe',
      theRoom: 'El grupo, fijado',
      severities: { high: 'Alta', medium: 'Media', low: 'Baja' },
    },
    dialog: {
      title: 'Exportar',
      intro: 'Elija qué escribir. De este equipo no sale nada más que el archivo que usted guarde.',
      kinds: {
        deck: {
          label: 'Presentación estratégica',
          about: 'PDF, para el destinatario elegido en el paso Presentación',
        },
        slides: {
          label: 'Presentación como diapositivas',
          about: 'PPTX con textos, tablas y gráficos editables',
        },
        summary: { label: 'Resumen', about: 'PDF de la página única que lee la dirección' },
        svg: { label: 'Lienzo como SVG', about: 'Un dibujo siempre nítido, con sus textos como texto' },
        png: { label: 'Lienzo como PNG', about: 'Una imagen, el doble de grande que en pantalla' },
        csv: {
          label: 'Lista de casos de uso',
          about: 'CSV con puntuaciones, recomendación, riesgo, nivel y valor',
        },
        tables: {
          label: 'Todos los datos',
          about: 'Zip de tablas CSV: casos de uso, puntuaciones, hallazgos, cada respuesta',
        },
        'model-cards': {
          label: 'Borradores de fichas de modelos',
          about: 'Zip de archivos Markdown, breves o completos según el nivel de riesgo',
        },
        ics: { label: 'Calendario de revisiones', about: 'ICS con todas las revisiones y auditorías de dos años' },
      },
      picture: {
        lens: 'Lente',
        paper: 'Papel',
        papers: { light: 'Claro', dark: 'Oscuro', room: 'Sala' },
        selection: (total) =>
          total === 0
            ? 'Solo lo seleccionado (no hay nada)'
            : `Solo lo seleccionado: ${count(total, 'elemento', 'elementos')}`,
      },
      write: 'Exportar',
      cancel: 'Cancelar',
      nothing: {
        svg: 'Aún no hay ningún caso de uso que dibujar.',
        png: 'Aún no hay ningún caso de uso que dibujar.',
        csv: 'Aún no hay ningún caso de uso que enumerar.',
        tables: 'Aún no hay nada que escribir.',
        'model-cards': 'Aún no hay ningún caso de uso para el que escribir una ficha.',
        ics: 'Ningún caso de uso tiene nivel de riesgo y un día desde el que cuenten las revisiones. Responda sus preguntas de riesgo y fije el inicio del plan en Encuadrar.',
      },
    },
    picture: {
      title: (workshop, lens) => (workshop === '' ? lens : `${workshop}: ${lens}`),
      description: (total) => count(total, 'caso de uso en el lienzo', 'casos de uso en el lienzo'),
    },
    written: {
      svg: (value) => count(value, 'caso de uso, dibujado', 'casos de uso, dibujados'),
      csv: (value) => count(value, 'caso de uso', 'casos de uso'),
      tables: (value) => count(value, 'tabla', 'tablas'),
      'model-cards': (value) => count(value, 'ficha de modelo', 'fichas de modelos'),
      ics: (value) => count(value, 'cita', 'citas'),
    },
    comesLater: (what) => `Más adelante: ${what}.`,
  };
}
