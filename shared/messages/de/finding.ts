import type { finding as source } from '../en/finding.ts';
import type { Format } from '../format.ts';

/** The words of finding one's way: search, filter, bookmarks of views, links and zones without dragging. */
export function finding(format: Format): ReturnType<typeof source> {
  const counted = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'Anwendungsfall', other: 'Anwendungsfälle' })}`;
  const kinds = {
    tier: 'Risikostufe',
    recommendation: 'Empfehlung',
    owner: 'Verantwortlich',
    tag: 'Schlagwort',
    open: 'Offen',
  };
  const open = {
    contested: 'Strittig',
    missing: 'Angaben fehlen',
    overridden: 'Von der Runde gesetzt',
  };
  return {
    bar: 'Suchen und filtern',
    find: 'Suchen',
    findPlaceholder: 'Titel, Nummer, Verantwortliche, Schlagwort, Beschreibung',
    position: (at, count) => `${format.number(at)} von ${format.number(count)}`,
    found: (count) => (count === 0 ? 'Nichts gefunden' : `${counted(count)} gefunden`),
    foundOutside: (count) => `Nichts unter den hervorgehobenen, ${format.number(count)} insgesamt`,
    next: 'Nächster Treffer',
    previous: 'Voriger Treffer',
    closeFind: 'Suche schließen',
    filter: 'Filtern',
    filterOn: (kept, total) => `Filter aktiv: ${format.number(kept)} von ${counted(total)} hervorgehoben`,
    standOut: (kept, total) => `${format.number(kept)} von ${counted(total)} hervorgehoben`,
    noneStandsOut: 'Kein Anwendungsfall erfüllt all das. Nehmen Sie einen Filter weg.',
    filterHint: 'Was nicht gefragt ist, tritt zurück und bleibt, wo es ist. Die Liste lässt es aus.',
    kinds,
    open,
    noTier: 'Noch ohne Risikostufe',
    noRecommendation: 'Noch nicht bewertet',
    noOwner: 'Niemand verantwortlich',
    noTag: 'Ohne Schlagwort',
    asked: (kind, values) => `${kind}: ${format.list(values)}`,
    takeAway: (what) => `Filter ${what} wegnehmen`,
    clear: 'Filter aufheben',
    bookmarks: 'Lesezeichen',
    bookmarksHint:
      'Ein Lesezeichen merkt sich die Sicht und den gezeigten Teil der Arbeitsfläche. Es wird mit dem Workshop gespeichert.',
    noBookmarks: 'Noch keine.',
    addBookmark: 'Diese Ansicht merken',
    newName: 'Name des neuen Lesezeichens',
    newBookmark: (lens, number) => `${lens} ${format.number(number)}`,
    bookmarkName: (name) => `Name von ${name}`,
    goToBookmark: (name) => `Zu ${name}`,
    renameBookmark: (name) => `${name} umbenennen`,
    removeBookmark: (name) => `${name} entfernen`,
    shown: (name) => `${name} wird gezeigt`,
    linkTitle: 'Zwei Anwendungsfälle verbinden',
    linkFrom: 'Von',
    linkWhat: 'Bedeutung',
    linkTo: 'Nach',
    linkCreate: 'Verbinden',
    linkDone: 'Fertig',
    linksOf: (title) => `Verbindungen von ${title}`,
    noLinks: 'Noch keine.',
    removeLink: (what) => `Löschen: ${what}`,
    choose: 'Auswählen',
    alreadyLinked: 'Sie sind bereits so verbunden.',
    needsTwo: 'Eine Verbindung braucht einen zweiten Anwendungsfall.',
    zoneTitle: (count) =>
      count === 1
        ? 'Einen Anwendungsfall in eine Zone verschieben'
        : `${format.number(count)} Anwendungsfälle in eine Zone verschieben`,
    zone: 'Zone',
    outside: 'Außerhalb aller Zonen',
    noZones: 'Es gibt noch keine Zone. Z zeichnet eine um die Auswahl.',
    move: 'Verschieben',
    cancel: 'Abbrechen',
  };
}
