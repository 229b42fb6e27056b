import type { merging as source } from '../en/merging.ts';

/** Words of merging two use cases and of titles that are close to each other. */
export function merging(): ReturnType<typeof source> {
  return {
    title: 'Zwei Anwendungsfälle zusammenführen',
    stays: 'Welcher behält Nummer, Titel und Platz',
    choice: (number, title) => `${number} ${title}`,
    keeps:
      'Stimmen, Texte, Schlagwörter, Verbindungen, Belege und Entscheidungen beider bleiben erhalten. Einmal Rückgängig nimmt es zurück.',
    conflicts:
      'Lange Texte stehen untereinander. Wo beide zu einer Angabe Verschiedenes sagen, gilt der erste; das andere bleibt unter „Außerdem bekannt“.',
    merge: 'Zusammenführen',
    cancel: 'Abbrechen',
    alsoKnown: 'Außerdem bekannt',
    close: (number, title) => `Ähnlich zu ${number} ${title}. Ist es dasselbe?`,
  };
}
