import type { home as english } from '../en/home.ts';
import type { Format } from '../format.ts';

/** The words of the first screen and of the questions around files. */
export function home(format: Format): ReturnType<typeof english> {
  const counted = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'caso de uso', other: 'casos de uso' })}`;
  return {
    lead: 'De un montón de ideas a una estrategia de aprendizaje automático que se sostiene.',
    start: 'Empezar',
    newWorkshop: 'Nuevo taller',
    openFile: 'Abrir un archivo',
    drop: 'O suelte un archivo .sextant o un CSV en cualquier lugar de esta ventana.',
    language: 'Idioma',
    systemLanguage: 'El del sistema',
    promises: [
      { title: 'Nada se pierde.', text: '«Guardado» significa releído.' },
      { title: 'Nada es una caja negra.', text: 'Cada cifra se abre.' },
      { title: 'Nada sale del portátil.', text: 'Ni una sola petición.' },
    ],
    recent: 'Recientes',
    noRecent: 'Aquí aparecen los archivos que abra o guarde.',
    recentLine: (count, openedAt) => `${counted(count)}, abierto el ${format.date(openedAt)}`,
    missing: 'El archivo ya no está ahí.',
    forget: (title) => `Quitar «${title}» de esta lista`,
    samples: 'Ejemplos completos',
    sample: {
      insurer: {
        title: 'Aseguradora',
        text: 'Asignación de siniestros: ¿un 91\u00A0% por 2\u00A0millones de dólares o un 89\u00A0% por 20.000? El grupo lo averigua.',
        line: '18 casos de uso, 8 votantes',
      },
      retailer: {
        title: 'Minorista',
        text: 'Ideas de precios y demanda que fallan por el servicio, no por el acierto.',
        line: '16 casos de uso, 6 votantes',
      },
      hospital: {
        title: 'Hospital',
        text: 'Riesgo crítico, pocas etiquetas y un año dedicado primero a los datos.',
        line: '14 casos de uso, 9 votantes',
      },
    },
    why: 'Por qué existe',
    whyNote:
      'Según «The Anatomy of a Machine Learning Strategy». Las notas al pie de la presentación dicen qué no pudo verificarse.',
    kept: (title) => `Se conservó trabajo sin guardar de «${title}»`,
    keptLine: (keptAt, name) =>
      `La copia de la propia aplicación del ${format.date(keptAt)}, ${format.time(keptAt)}${name === null ? ', nunca guardada en un archivo' : `, más reciente que ${name}`}.`,
    recover: 'Recuperar',
    discard: 'Descartar',
    discardTitle: (title) => `¿Descartar el trabajo sin guardar de «${title}»?`,
    discardText: 'La copia se elimina y no puede recuperarse. Un archivo ya guardado queda como está.',
    keep: 'Conservarlo',
    newTitle: 'Nuevo taller',
    newName: 'Nombre del taller',
    newNameHint: 'Figura en la portada de la presentación. Puede cambiarse en cualquier momento.',
    newOrganization: 'Organización',
    nameNeeded: 'Un taller necesita un nombre.',
    create: 'Crear',
    cancel: 'Cancelar',
    paste: {
      title: 'Pegar una lista',
      text: 'Cada línea, o cada fila de una hoja de cálculo, se convierte en un caso de uso. Se deshace en un solo paso.',
      label: 'Líneas',
      add: (count) => (count === 0 ? 'Añadir casos de uso' : `Añadir ${counted(count)}`),
    },
    unsaved: {
      title: (title) => `¿Guardar los cambios de «${title}»?`,
      text: 'Aún no están en un archivo. Si no los guarda, se pierden.',
      cancel: 'Volver',
      discard: 'Descartar cambios',
      save: 'Guardar',
    },
    conflict: {
      title: (name) => `${name} cambió en el disco`,
      editedText:
        'Otro programa u otra persona lo escribió después de abrirse aquí. Sus cambios están solo en esta ventana. Aún no se ha escrito nada.',
      cleanText: 'Otro programa u otra persona lo escribió después de abrirse aquí. Usted no ha cambiado nada aquí.',
      cancel: 'Volver',
      reload: 'Volver a cargar el archivo',
      reloadLosing: 'Volver a cargar y perder mis cambios',
      keepBoth: 'Conservar ambos, guardar una copia',
      overwrite: 'Sobrescribir el archivo',
    },
    keptOfFile: {
      title: (name) => `Se conservó trabajo de ${name} que no está en el archivo`,
      text: (keptAt, editedAt) =>
        `La aplicación se cerró antes de guardarlo. El trabajo se conservó el ${format.date(keptAt)} a las ${format.time(keptAt)}; lo que contiene el archivo se modificó por última vez el ${format.date(editedAt)} a las ${format.time(editedAt)}. Recuperarlo no escribe nada hasta que usted guarde.`,
      discard: 'Descartar la copia',
      keep: 'Abrir lo guardado y conservar la copia',
      recover: 'Recuperar el trabajo conservado',
    },
  };
}
