import type { problems as english } from '../en/problems.ts';

/** What the dialog of a problem says besides the problem itself. */
export function problems(): ReturnType<typeof english> {
  return {
    close: 'Cerrar',
    details: 'Todos los valores erróneos',
    openAnother: 'Abrir otro archivo',
    saveAs: 'Guardar como',
    goToDeck: 'Ir a Presentación',
    tryAgain: 'Intentar de nuevo',
    nothingChanged: 'No se cambió nada, y lo que estaba abierto sigue abierto.',
    workIsHere: 'Su trabajo sigue aquí, y la aplicación conserva una copia.',
    untouched: 'El taller en sí queda intacto.',
    notText: {
      title: (name) => `«${name}» no es un archivo de texto`,
      sentence: 'Un espacio de trabajo es texto en UTF-8, y esto es otra cosa.',
      next: 'Elija un archivo .sextant, o restaure una copia de seguridad.',
    },
    attachment: {
      title: (name) => `«${name}» no puede abrirse como taller`,
      reasons: {
        'not-pdf': 'Se llama como un PDF, pero no lo es.',
        'no-attachment': 'Este PDF no contiene un espacio de trabajo, u otro programa lo reescribió sin él.',
        'foreign-attachment': 'Este PDF contiene archivos, y ninguno es un espacio de trabajo de Sextant.',
        damaged: 'Este PDF contiene un espacio de trabajo truncado o modificado.',
      },
      next: 'Abra el archivo .sextant, o una presentación exportada con el espacio de trabajo dentro.',
    },
    foreign: {
      title: (name) => `«${name}» es de otro tipo`,
      sentence:
        'Esta aplicación abre espacios de trabajo (.sextant), presentaciones con un espacio de trabajo dentro (.pdf) y listas (.csv).',
      next: 'Elija uno de ellos, o guarde la lista como CSV en la hoja de cálculo.',
    },
    deckEmpty: {
      title: 'La presentación no tiene páginas',
      sentence: 'Todos los apartados están desactivados.',
      next: 'Active al menos un apartado en el paso Presentación.',
    },
    deckFailed: (detail) => ({
      title: 'La presentación no se creó',
      sentence: `Algo falló en la aplicación: ${detail}.`,
      next: 'Vuelva a exportar. Si se repite, desactive los apartados uno a uno para dar con la página.',
    }),
    recover: (title, detail) => ({
      title: `No se puede leer la copia conservada de «${title}»`,
      sentence: `${detail}.`,
      next: 'La copia se queda donde está. Reinicie la aplicación e inténtelo de nuevo.',
    }),
  };
}
