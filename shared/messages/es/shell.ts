import type { shell as english } from '../en/shell.ts';

/** What the window around the app says: menus, the system's own dialogs, the start from a terminal. */
export function shell(): ReturnType<typeof english> {
  return {
    openRecent: 'Abrir reciente',
    noRecent: 'No hay archivos recientes',
    kinds: {
      any: 'Archivos que abre Sextant',
      workspace: 'Espacio de trabajo de Sextant',
      csv: 'Valores separados por comas',
      pdf: 'Documento PDF',
      zip: 'Archivo zip',
      ics: 'Calendario',
      pptx: 'Presentación de PowerPoint',
      svg: 'Imagen SVG',
      png: 'Imagen PNG',
      pack: 'Paquete del método',
    },
    open: { title: 'Abrir', button: 'Abrir' },
    save: { title: 'Guardar como', button: 'Guardar' },
    replace: {
      message: (name) => `Ya existe un archivo llamado «${name}».`,
      detail: 'Si lo reemplaza, el contenido nuevo ocupará su lugar.',
      replace: 'Reemplazar',
      cancel: 'Cancelar',
    },
    export: { title: 'Exportar', button: 'Exportar' },
    viewCrashed: {
      title: 'La ventana dejó de funcionar',
      message: 'La ventana dejó de funcionar y hay que volver a cargarla.',
      detail: 'El trabajo sin guardar está en una copia de recuperación. Se le ofrecerá en cuanto vuelva la ventana.',
      reload: 'Volver a cargar',
      quit: 'Salir',
    },
    viewStuck: {
      message: 'La ventana no responde.',
      detail:
        'Puede que siga trabajando. Si vuelve a cargarla, se conserva el trabajo de la última copia de recuperación.',
      wait: 'Esperar',
      reload: 'Volver a cargar',
    },
    start: {
      building: 'Compilando Sextant…',
      buildFailed: 'No se pudo compilar Sextant; las líneas anteriores dicen dónde.',
      fetching: 'Descargando Electron (unos 110\u00A0MB, solo esta vez)…',
      withoutSandbox: {
        root: 'Usted es root, y Chromium se niega a aislarse para root: Electron se inicia con --no-sandbox.',
        restricted:
          'Este sistema no permite que Chromium cree su entorno aislado desde una copia de desarrollo: Electron se inicia con --no-sandbox.',
      },
      noDisplay:
        'No hay pantalla para una ventana (ni DISPLAY ni WAYLAND_DISPLAY están definidas). Para usar la aplicación de escritorio, iníciela desde una sesión de escritorio, o en una pantalla virtual con: xvfb-run -a npm start.',
      notFetched: (detail) =>
        `Electron, que muestra la ventana, no está instalado y no se pudo descargar${detail === '' ? '' : ` (${detail})`}. Para usar la aplicación de escritorio, vuelva a iniciarla cuando haya red, o defina ELECTRON_MIRROR con un espejo accesible, o defina ELECTRON_OVERRIDE_DIST_PATH con una carpeta que contenga Electron descomprimido.`,
      noElectronIn: (folder) =>
        `No hay ningún Electron en ${folder}, la carpeta que indica ELECTRON_OVERRIDE_DIST_PATH. Para usar la aplicación de escritorio, haga que indique una carpeta con Electron descomprimido, o quite la variable para que se descargue (ELECTRON_MIRROR indica otro origen).`,
      didNotStart: (detail) =>
        `Se encontró Electron, pero no pudo mostrar una ventana (${detail}; lo que dijo está más arriba). A menudo falta una biblioteca del sistema o una pantalla: xvfb-run -a npm start aporta una pantalla virtual, y ELECTRON_OVERRIDE_DIST_PATH indica otro Electron.`,
      servedInstead:
        'Hasta entonces, la misma aplicación funciona en su navegador, solo desde este equipo: la misma vista, los mismos archivos, la misma presentación.',
      address: (address) => `Sextant está en ${address} (Ctrl+C lo cierra)`,
      openThere: (files) => `El navegador solo abre archivos a mano. Abra allí: ${files.join(', ')}`,
    },
  };
}
