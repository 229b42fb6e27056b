import type { frame as english } from '../en/frame.ts';
import type { Format } from '../format.ts';

type Progress = { readonly done: number; readonly total: number };

/** The words of the window around the canvas: title bar, steps, lenses, status bar. */
export function frame(format: Format): ReturnType<typeof english> {
  const of = ({ done, total }: Progress) => `${format.number(done)} de ${format.number(total)}`;
  const counted = (progress: Progress, noun: string) =>
    progress.total === 0 ? 'sin empezar' : `${of(progress)} ${noun}`;
  return {
    untitled: 'Taller sin título',
    edited: '– modificado',
    readOnly: '– solo lectura',
    readOnlyNote: 'Este archivo puede verse, no cambiarse. Guárdelo con otro nombre para continuar.',
    saveAs: 'Guardar como',
    goHome: 'Cerrar el taller e ir al inicio',
    roomMode: 'Modo sala',
    darkTheme: 'Oscuro',
    lightTheme: 'Claro',
    exportDeck: 'Exportar',
    agenda: 'Agenda',
    stepMinutes: (minutes) => `${format.number(minutes)} min`,
    stepProgress: {
      frame: (progress) => counted(progress, 'datos'),
      collect: ({ total }) =>
        total === 0
          ? 'sin casos de uso'
          : `${format.number(total)} ${format.plural(total, { one: 'caso de uso', other: 'casos de uso' })}`,
      score: (progress) => counted(progress, 'puntuados'),
      value: (progress) => counted(progress, 'valorados'),
      govern: (progress) => counted(progress, 'con riesgo'),
      mature: (progress) => counted(progress, 'respuestas'),
      decide: (progress) => counted(progress, 'decididos'),
      deck: (progress) => counted(progress, 'apartados'),
    },
    endsAt: (time) => `Termina a las ${time}.`,
    totalMinutes: (minutes) => {
      const hours = Math.floor(minutes / 60);
      const rest = Math.round(minutes % 60);
      const parts = [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter((part) => part !== '');
      return `${parts.join(' ')} en total.`;
    },
    setStart: 'Fijar la hora de inicio',
    now: (time) => `Ahora ${time}`,
    lens: 'Lente',
    views: 'Ver como',
    canvas: 'Lienzo',
    list: 'Lista',
    legend: 'Leyenda',
    legendTitle: 'Qué significan los signos',
    legendRecommendations: 'Recomendación',
    legendTiers: 'Nivel de riesgo',
    legendFlags: 'Avisos',
    legendLevels: 'Madurez y riesgo de un vistazo',
    legendSteps: 'tres escalones: relleno es lo que muestra la evidencia; un contorno grueso lleva al objetivo',
    legendGauge: 'cuatro segmentos: cuantos más rellenos, mayor el riesgo',
    legendTags: 'Etiquetas',
    tagColor: (tag) => `Color de ${tag}`,
    noTagColor: 'no está en las tarjetas',
    tagColors: { blue: 'azul', rust: 'óxido', green: 'verde', rose: 'rosa', violet: 'violeta', sand: 'arena' },
    legendHand: 'una mano: el grupo lo fijó contra lo calculado, con un motivo',
    legendStar: 'un asterisco tras una puntuación: provisional, aún hay respuestas abiertas',
    flags: {
      contested: 'en disputa: los votos difieren, hablar de ello',
      missing: 'falta: aún hace falta una respuesta',
      prohibited: 'rayado: una práctica prohibida',
    },
    inspector: 'Inspector',
    closeInspector: 'Cerrar el inspector',
    saved: (time) => `Guardado ${time}`,
    downloaded: (time) => `Descargado ${time}`,
    saving: 'Guardando',
    noChanges: 'Sin cambios',
    notSavedYet: 'Aún sin guardar',
    editedSince: (time) => `Modificado desde ${time}`,
    unsaved: 'Cambios sin guardar',
    saveFailed: 'No guardado',
    copyKept: (time) => `copia conservada ${time}`,
    noCopy: 'no se pudo conservar una copia de recuperación',
    exportProgress: 'Progreso de la exportación',
    missing: (count) =>
      format.plural(count, { one: `Falta ${format.number(count)}`, other: `Faltan ${format.number(count)}` }),
    contested: (count) => `${format.number(count)} en disputa`,
    offline: 'Sin conexión por diseño',
    zoom: (share) => format.percent(share),
    exported: (name) => `Exportado ${name}`,
    exporting: (done, total) =>
      total === 0 ? 'Preparando la presentación' : `Página ${format.number(done)} de ${format.number(total)}`,
    show: 'Mostrar',
    cancel: 'Cancelar',
  };
}
