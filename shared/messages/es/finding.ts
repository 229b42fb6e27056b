import type { finding as english } from '../en/finding.ts';
import type { Format } from '../format.ts';

/** The words of finding one's way: search, filter, bookmarks of views, links and zones without dragging. */
export function finding(format: Format): ReturnType<typeof english> {
  const counted = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'caso de uso', other: 'casos de uso' })}`;
  const stand = (count: number) => format.plural(count, { one: 'destaca', other: 'destacan' });
  const kinds = {
    tier: 'Nivel de riesgo',
    recommendation: 'Recomendación',
    owner: 'Responsable',
    tag: 'Etiqueta',
    open: 'Abierto',
  };
  const open = {
    contested: 'En disputa',
    missing: 'Faltan datos',
    overridden: 'Fijado por el grupo',
  };
  return {
    bar: 'Buscar y filtrar',
    find: 'Buscar',
    findPlaceholder: 'Título, número, responsable, etiqueta, descripción',
    position: (at, count) => `${format.number(at)} de ${format.number(count)}`,
    found: (count) =>
      count === 0
        ? 'Sin resultados'
        : `${counted(count)} ${format.plural(count, { one: 'encontrado', other: 'encontrados' })}`,
    foundOutside: (count) => `Nada entre lo que destaca, ${format.number(count)} en total`,
    next: 'Coincidencia siguiente',
    previous: 'Coincidencia anterior',
    closeFind: 'Cerrar la búsqueda',
    filter: 'Filtrar',
    filterOn: (kept, total) => `Filtro activo: ${stand(kept)} ${format.number(kept)} de ${counted(total)}`,
    standOut: (kept, total) => `${format.number(kept)} de ${counted(total)} ${stand(kept)}`,
    noneStandsOut: 'Ningún caso de uso cumple todo. Quite un filtro.',
    filterHint: 'Lo que no se pide se atenúa y se queda donde está. La lista lo omite.',
    kinds,
    open,
    noTier: 'Aún sin nivel de riesgo',
    noRecommendation: 'Aún sin puntuar',
    noOwner: 'Sin responsable',
    noTag: 'Sin etiqueta',
    asked: (kind, values) => `${kind}: ${format.list(values)}`,
    takeAway: (what) => `Quitar el filtro ${what}`,
    clear: 'Quitar el filtro',
    bookmarks: 'Marcadores',
    bookmarksHint: 'Un marcador conserva la lente y la parte del lienzo que se ve. Se guarda con el taller.',
    noBookmarks: 'Aún no hay ninguno.',
    addBookmark: 'Conservar esta vista',
    newName: 'Nombre del nuevo marcador',
    newBookmark: (lens, number) => `${lens} ${format.number(number)}`,
    bookmarkName: (name) => `Nombre de ${name}`,
    goToBookmark: (name) => `Ir a ${name}`,
    renameBookmark: (name) => `Renombrar ${name}`,
    removeBookmark: (name) => `Quitar ${name}`,
    shown: (name) => `Se muestra ${name}`,
    linkTitle: 'Vincular dos casos de uso',
    linkFrom: 'Desde',
    linkWhat: 'Qué significa',
    linkTo: 'Hasta',
    linkCreate: 'Vincular',
    linkDone: 'Listo',
    linksOf: (title) => `Vínculos de ${title}`,
    noLinks: 'Aún no hay ninguno.',
    removeLink: (what) => `Eliminar: ${what}`,
    choose: 'Elegir',
    alreadyLinked: 'Ya están vinculados así.',
    needsTwo: 'Un vínculo necesita un segundo caso de uso.',
    zoneTitle: (count) =>
      count === 1 ? 'Mover un caso de uso a una zona' : `Mover ${format.number(count)} casos de uso a una zona`,
    zone: 'Zona',
    outside: 'Fuera de todas las zonas',
    noZones: 'Aún no hay ninguna zona. Z dibuja una en torno a lo seleccionado.',
    move: 'Mover',
    cancel: 'Cancelar',
  };
}
