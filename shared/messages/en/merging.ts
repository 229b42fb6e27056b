/** Words of merging two use cases and of titles that are close to each other. */
export function merging() {
  return {
    title: 'Merge two use cases',
    stays: 'Which one keeps its number, title and place',
    choice: (number: string, title: string) => `${number} ${title}`,
    keeps: 'Votes, texts, tags, links, evidence and decisions of both are kept. One undo takes it back.',
    conflicts:
      'Long texts stand one under the other. Where both say something else about one fact, the first holds and the other word is kept under “Also known”.',
    merge: 'Merge',
    cancel: 'Cancel',
    alsoKnown: 'Also known',
    close: (number: string, title: string) => `Close to ${number} ${title}. Is it the same?`,
  };
}
