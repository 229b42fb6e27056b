import type { Format } from '../format.ts';

/** The words of finding one's way: search, filter, bookmarks of views, links and zones without dragging. */
export function finding(format: Format) {
  const counted = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'use case', other: 'use cases' })}`;
  const kinds = {
    tier: 'Risk tier',
    recommendation: 'Recommendation',
    owner: 'Owner',
    tag: 'Tag',
    open: 'Open',
  };
  const open = {
    contested: 'Contested',
    missing: 'Facts missing',
    overridden: 'Set by the room',
  };
  return {
    bar: 'Find and filter',
    find: 'Find',
    findPlaceholder: 'Title, number, owner, tag, description',
    /** Where the search is: the third of twelve. */
    position: (at: number, count: number) => `${format.number(at)} of ${format.number(count)}`,
    found: (count: number) => (count === 0 ? 'Nothing found' : `${counted(count)} found`),
    foundOutside: (count: number) => `Nothing among what stands out, ${format.number(count)} in all`,
    next: 'Next match',
    previous: 'Previous match',
    closeFind: 'Close the search',
    filter: 'Filter',
    filterOn: (kept: number, total: number) => `Filter on: ${format.number(kept)} of ${counted(total)} stand out`,
    standOut: (kept: number, total: number) => `${format.number(kept)} of ${counted(total)} stand out`,
    noneStandsOut: 'No use case is all of that. Take a filter away.',
    filterHint: 'What is not asked for fades and stays where it is. The list leaves it out.',
    kinds,
    open,
    noTier: 'No tier yet',
    noRecommendation: 'Not scored yet',
    noOwner: 'No owner',
    noTag: 'No tag',
    asked: (kind: string, values: readonly string[]) => `${kind}: ${format.list(values)}`,
    takeAway: (what: string) => `Take away the filter ${what}`,
    clear: 'Clear the filter',
    bookmarks: 'Bookmarks',
    bookmarksHint:
      'A bookmark keeps the lens and the part of the canvas that is in view. It is saved with the workshop.',
    noBookmarks: 'None yet.',
    addBookmark: 'Keep this view',
    newName: 'Name of a new bookmark',
    newBookmark: (lens: string, number: number) => `${lens} ${format.number(number)}`,
    bookmarkName: (name: string) => `Name of ${name}`,
    goToBookmark: (name: string) => `Go to ${name}`,
    renameBookmark: (name: string) => `Rename ${name}`,
    removeBookmark: (name: string) => `Remove ${name}`,
    shown: (name: string) => `${name} is shown`,
    linkTitle: 'Link two use cases',
    linkFrom: 'From',
    linkWhat: 'What it means',
    linkTo: 'To',
    linkCreate: 'Link',
    linkDone: 'Done',
    linksOf: (title: string) => `Links of ${title}`,
    noLinks: 'None yet.',
    removeLink: (what: string) => `Delete: ${what}`,
    choose: 'Choose',
    alreadyLinked: 'They are linked like this already.',
    needsTwo: 'A link needs a second use case.',
    zoneTitle: (count: number) =>
      count === 1 ? 'Move a use case into a zone' : `Move ${format.number(count)} use cases into a zone`,
    zone: 'Zone',
    outside: 'Outside of all zones',
    noZones: 'There is no zone yet. Z draws one around what is chosen.',
    move: 'Move',
    cancel: 'Cancel',
  };
}
