import type { canvas as english } from '../en/canvas.ts';
import type { Format } from '../format.ts';

type Flag = { readonly type: 'contested' | 'missing'; readonly count: number };

/** Words of the canvas: cards, zones, notes, links, tools, the empty canvas. */
export function canvas(format: Format): ReturnType<typeof english> {
  const flags = {
    contested: (count: number) => `${format.number(count)} en disputa`,
    missing: (count: number) =>
      format.plural(count, { one: `falta ${format.number(count)}`, other: `faltan ${format.number(count)}` }),
  };
  const spokenFlag = ({ type, count }: Flag) =>
    type === 'contested'
      ? format.plural(count, {
          one: '1 criterio en disputa',
          other: `${format.number(count)} criterios en disputa`,
        })
      : format.plural(count, { one: 'falta 1 dato', other: `faltan ${format.number(count)} datos` });
  return {
    label: 'Lienzo',
    help: 'Las flechas van de tarjeta en tarjeta, Espacio selecciona, Intro edita. Las flechas mueven lo seleccionado; con Mayús, más lejos. Escape suelta.',
    flags,
    noTier: 'Sin nivel de riesgo',
    notSet: '–',
    card: ({ title, number, position, total, tier, recommendation, levels, flag }) =>
      [
        title,
        `número ${format.number(number)}`,
        `${format.number(position)} de ${format.number(total)}`,
        tier === null ? 'sin nivel de riesgo' : `riesgo ${tier.toLowerCase()}`,
        recommendation.toLowerCase().replace(/\bml\b/, 'ML'),
        levels.toLowerCase(),
        ...(flag === null ? [] : [spokenFlag(flag)]),
      ].join(', '),
    titleField: 'Título del caso de uso',
    newTitleField: 'Título del nuevo caso de uso',
    noteField: 'Texto de la nota',
    newNoteField: 'Texto de la nueva nota',
    zoneField: 'Título de la zona',
    linkField: 'Qué dice el vínculo',
    note: (text) => `Nota: ${text === '' ? 'vacía' : text}`,
    untitledZone: 'Zona sin título',
    zoneCount: (count) => format.number(count),
    zone: (title, count) =>
      `Zona: ${title === '' ? 'sin título' : title}, ${format.number(count)} ${format.plural(count, { one: 'caso de uso', other: 'casos de uso' })}`,
    park: 'Aparcar esta nota: la presentación la lista entre lo que queda para otro día',
    parked: 'aparcada',
    changePaper: 'Cambiar el papel',
    resizeNote: 'Tamaño de la nota: las flechas lo cambian',
    resizeZone: 'Tamaño de la zona: las flechas lo cambian',
    linkKinds: {
      requires: 'requiere',
      supports: 'apoya',
      duplicates: 'duplica',
      relates: 'se relaciona con',
    },
    link: (from, what, to) => `Vínculo: ${from} ${what} ${to}`,
    selected: (count) =>
      count === 0
        ? 'Nada seleccionado'
        : `${format.number(count)} ${format.plural(count, { one: 'seleccionado', other: 'seleccionados' })}`,
    tools: {
      label: 'Herramientas',
      select: 'Seleccionar',
      hand: 'Mover la vista',
      'use-case': 'Nuevo caso de uso',
      note: 'Nueva nota',
      zone: 'Dibujar una zona',
      link: 'Vincular dos tarjetas: arrastrar de una a otra',
    },
    linkKind: 'Qué significa el vínculo',
    deleteLink: 'Eliminar el vínculo',
    closeLink: 'Listo',
    selectionBar: 'Qué hacer con lo seleccionado',
    locked: 'Bloqueado',
    lockedHere: 'Está bloqueado y se queda donde está. Pulse Ctrl+Mayús+L para desbloquearlo.',
    moreTags: (count) => `+${format.number(count)}`,
    minimap: 'Mapa del lienzo: muestra dónde está la vista',
    backToContent: 'Volver al contenido',
    empty: {
      title: 'Aún no hay casos de uso',
      lead: 'Recopilar primero, juzgar después. Una línea es una tarjeta; todo lo demás puede esperar.',
      write: 'Escribir uno',
      writeHow: ['Pulse', ', escriba un título,', '. La siguiente tarjeta se abre sola.'],
      writeAction: 'Nuevo caso de uso',
      paste: 'Pegar una lista',
      pasteHow: 'De un correo o una hoja de cálculo: veinte líneas son veinte tarjetas, y se deshace en un solo paso.',
      pasteAction: 'Pegar',
      import: 'Importar un CSV',
      importHow:
        'Las columnas se asignan en una vista previa; las filas dudosas y los duplicados se muestran antes de añadir nada.',
      importAction: 'Elegir un archivo',
      doubleClick: 'Un doble clic en cualquier lugar escribe ahí una tarjeta.',
      ask: '¿Sin ideas? Haga al grupo estas seis preguntas',
      questions: [
        '¿Qué decisión toman muchas veces al día, siempre del mismo modo?',
        '¿Dónde espera un cliente o un compañero una respuesta que alguien tiene que buscar?',
        '¿Qué trabajo hacen por intuición las personas con experiencia y les cuesta explicar?',
        '¿Dónde se enteran demasiado tarde de que algo fue mal?',
        '¿Qué comprueban a mano aunque casi nunca se encuentre nada?',
        '¿Qué previsión hacen en una hoja de cálculo, y cuánto se equivocó la última?',
      ],
    },
  };
}
