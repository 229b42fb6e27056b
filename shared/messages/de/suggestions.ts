import type { suggestions as source } from '../en/suggestions.ts';
import type { Format } from '../format.ts';

/** What is suggested for ideas that look like something well known, and what confirming it does. */
export function suggestions(format: Format): ReturnType<typeof source> {
  const { number, plural } = format;
  return {
    title: 'Kommt bekannt vor',
    notCounted: 'zählt nicht',
    looksLike: 'Sieht aus wie',
    baseline: (text) => `Der einfachste Ansatz dort: ${text}.`,
    confirm: 'Alles bestätigen',
    dismiss: 'Es ist etwas anderes',
    known: (count, total) =>
      `${number(count)} von ${number(total)} Titeln ${plural(count, { one: 'nennt', other: 'nennen' })} eine bekannte Art von Anwendungsfall. Typische Bewertungen und Antworten lassen sich als Entwurf übernehmen.`,
    review: 'Prüfen',
    dialogTitle: 'Ideen, die bekannt vorkommen',
    intro:
      'Typische Bewertungen bekannter Arten, eingeschätzt von den Autoren der App. Bestätigen legt die Bewertungen fest, beantwortet die eindeutigen Risikofragen und kennzeichnet alles als typisch. Nichts, was jemand gesagt hat, wird ersetzt. Einmal Rückgängig nimmt es zurück.',
    none: 'Kein unbewerteter Titel nennt eine Art, die die App kennt.',
    useCase: 'Anwendungsfall',
    kind: 'Sieht aus wie',
    cancel: 'Abbrechen',
    confirmMany: (count) =>
      `${number(count)} ${plural(count, { one: 'Anwendungsfall', other: 'Anwendungsfälle' })} bestätigen`,
    draft: (count, total) =>
      `Entwurf: ${number(count)} von ${number(total)} ${plural(total, { one: 'Anwendungsfall', other: 'Anwendungsfällen' })} ${plural(count, { one: 'beruht', other: 'beruhen' })} auf typischen Werten, die niemand in der Runde bewertet hat.`,
    draftState: (state) => `Entwurf · ${state}`,
  };
}
