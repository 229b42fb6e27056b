import type { deckRoom as source } from '../../en/deck/room.ts';
import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';

type Room = ReturnType<typeof source>;

/** The words of the pages about the room: where it disagreed, when it looks again, what comes next, what is parked. */
export function deckRoom(format: Format): Room {
  const { inWords, first } = createNumberWords(format);
  const { number, date } = format;
  const verb = (count: number, one: string, other: string) => format.plural(count, { one, other });
  /** Feminine nouns in the dative. */
  const dative = (count: number) => (count === 1 ? 'einer' : inWords(count));
  const readings = { reliable: 'verlässlich', tentative: 'mit Vorbehalt zu lesen' };
  return {
    disagreement: {
      bounds: [
        { at: 2 / 3, text: number(0.67, 2) },
        { at: 0.8, text: number(0.8, 2) },
      ],
      subtitle: 'Nach den Bewertungen, die jede Person allein gab; jede Stimme zählt gleich',
      titles: ({ contested, hanging, open, alpha, reading }) => {
        if (contested > 0) {
          const head = `Bei ${dative(contested)} ${verb(contested, 'Bewertung', 'Bewertungen')} gehen die Stimmen auseinander`;
          return hanging > 0
            ? [`${head}; an ${dative(hanging)} hängt die Empfehlung`, head]
            : [`${head}, und keine Empfehlung hängt daran`, head];
        }
        if (open > 0) return [`Keine Bewertung ist strittig; bei ${dative(open)} liegen die Stimmen noch auseinander`];
        return alpha === null || reading === null
          ? ['Die Runde hat festgelegt, was sie verschieden sah']
          : [
              `Die Runde ist sich einig: α ${number(alpha, 2)} ist ${reading === 'unreliable' ? 'niedrig, und Strittiges ist festgelegt' : readings[reading]}`,
            ];
      },
      far: 'Wie einig die Runde ist',
      overall: 'Alle Bewertungen',
      none: 'nicht zu sagen',
      alpha: (alpha, range) =>
        range === null
          ? number(alpha, 2)
          : `${number(alpha, 2)} (${number(range.low, 2)} bis ${number(range.high, 2)})`,
      alternative: 'Krippendorffs α mit seiner 95-%-Spanne, insgesamt und nach Kriterium.',
      row: (name, text) => `${name}: ${text}.`,
      queue: 'Worüber zuerst zu sprechen ist',
      nothing:
        'Nichts ist mehr zu besprechen: Wo die Stimmen auseinandergehen, hat die Runde es festgelegt, oder es ändert nichts.',
      more: (count) =>
        verb(
          count,
          'Eine weitere Bewertung wird verschieden gesehen.',
          `${number(count)} weitere Bewertungen werden verschieden gesehen.`,
        ),
      votes: (low, high) => `Stimmen von ${number(low)} bis ${number(high)}`,
      settled: 'Strittig und dennoch festgelegt',
      settledCount: (count) =>
        `${first(count)} strittige ${verb(count, 'Bewertung hat', 'Bewertungen hat')} die Runde festgelegt; die verdeckten Bewertungen bleiben in der Datei.`,
      dissent: 'Abweichende Meinungen, wie festgehalten',
      rounds: 'Was weitere Durchgänge geändert haben',
      note: 'α: 0 ist Zufall, 1 ist volle Einigkeit. Reihenfolge: Uneinigkeit × Gewicht × Wirkung auf die Reihenfolge.',
    },
    calendar: {
      name: 'Überprüfungskalender',
      subtitle: 'Ein Punkt ist eine Überprüfung, ein Balken ein externes Audit; die Form nennt die Risikostufe',
      titles: ({ reviews, audits, firstDay }) => {
        const count = reviews + audits;
        const head = `${first(count)} ${verb(count, 'Überprüfung', 'Überprüfungen')}${audits > 0 ? ' und Audits' : ''} ${verb(count, 'wird', 'werden')} in zwei Jahren fällig`;
        return [`${head}, die erste am ${date(firstDay)}`, head];
      },
      owed: 'Was jede Risikostufe schuldet',
      ofTier: (tier, count) => `${tier}, ${number(count)}: `,
      open: (open) =>
        open === 0
          ? 'Keine Kontrolle ist offen.'
          : `${number(open)} ${verb(open, 'Kontrolle ist', 'Kontrollen sind')} offen.`,
      laws: 'Was das Gesetz verlangen kann',
      law: (name, day, count) =>
        `${name}, ab ${date(day)}: ${number(count)} ${verb(count, 'Anwendungsfall', 'Anwendungsfälle')}.`,
      bound: (day) => `KI-Verordnung, ${date(day)}`,
      more: (count) => `und ${number(count)} weitere niedrigerer Stufen`,
      undated: (count) =>
        `${number(count)} ${verb(count, 'Anwendungsfall hat', 'Anwendungsfälle haben')} eine Risikostufe und noch keinen ersten Tag.`,
      alternative: (title, count) =>
        `Kalender mit ${number(count)} ${verb(count, 'Anwendungsfall', 'Anwendungsfällen')} über neun Quartale. ${title}.`,
      row: (name, tier, reviews, audits) =>
        `${name} (${tier}): ${number(reviews)} ${verb(reviews, 'Überprüfung', 'Überprüfungen')}${audits === 0 ? '' : `, ${number(audits)} ${verb(audits, 'Audit', 'Audits')}`}.`,
    },
    ...laterPages(format),
  };
}

function laterPages(format: Format): Pick<Room, 'next' | 'parked' | 'changes'> {
  const { inWords, first } = createNumberWords(format);
  const { number, date } = format;
  const verb = (count: number, one: string, other: string) => format.plural(count, { one, other });
  return {
    next: {
      subtitle: (from, to) => `Was vom ${date(from)} bis ${date(to)} fällig wird und was noch keinen Tag hat`,
      titles: ({ due, late, ownerless }) => {
        if (due + late === 0) return ['In den nächsten 90 Tagen hat noch nichts einen Tag'];
        const head =
          due === 0
            ? 'Nichts wird in den nächsten 90 Tagen fällig'
            : `${first(due)} ${verb(due, 'Aufgabe wird', 'Aufgaben werden')} in den nächsten 90 Tagen fällig`;
        if (late > 0) return [`${head}; ${inWords(late)} ${verb(late, 'ist', 'sind')} überfällig`, head];
        return ownerless > 0
          ? [`${head}; für ${inWords(ownerless)} ist niemand verantwortlich`, head]
          : [`${head}, und für jede ist jemand verantwortlich`, head];
      },
      day: 'Bis',
      what: 'Was',
      owner: 'Verantwortlich',
      from: 'Woher',
      past: 'überfällig',
      noDay: 'noch kein Tag',
      noOwner: 'niemand',
      kinds: {
        decision: 'Entscheidung',
        step: (name) => `Nächster Schritt für ${name}`,
        action: (component) => `Maßnahme, ${component}`,
        control: (name) => `Kontrolle für ${name}`,
        calendar: 'Überprüfungskalender',
        start: 'Roadmap',
        finding: 'Befund, offen',
        level: (area) => `Reifegrad, ${area}`,
      },
      control: (control) => `Einführen: ${control}`,
      review: (names) => `Überprüfung: ${names}`,
      audit: (names) => `Externes Audit: ${names}`,
      others: (count) => `${number(count)} weitere`,
      start: (name) => `Bau beginnen: ${name}`,
      show: (statement) => `Belegen: ${statement}`,
      more: (count) => `${number(count)} weitere ohne Tag`,
      note: 'Rot: Der Tag ist vorbei. Befunde und Reifegrade haben weder Verantwortliche noch Tag, bis jemand sie übernimmt.',
    },
    parked: {
      titles: (notes, ideas) => {
        const parts = [
          notes > 0 ? `${inWords(notes)} ${verb(notes, 'Notiz ist', 'Notizen sind')} geparkt` : '',
          ideas > 0 ? `${inWords(ideas)} ${verb(ideas, 'Idee ist', 'Ideen sind')} zurückgelegt` : '',
        ].filter((part) => part !== '');
        return [parts.join(', ').replace(/^./u, (letter) => letter.toUpperCase())];
      },
      subtitle: 'Für einen anderen Tag aufgehoben; nichts hier ist verloren',
      what: 'Was',
      kind: 'Art',
      by: 'Von',
      note: 'Notiz',
      idea: (day) => `Idee, zurückgelegt am ${date(day)}`,
      deferred: 'Entscheidung, vertagt',
      more: (count) => `und ${number(count)} weitere`,
    },
    changes: {
      subtitle: 'Nach den Tagen, die die Datei festhält; einen früheren Stand zum Vergleich hält sie nicht fest',
      titles: ({ room, scores, since }) => {
        const parts = [
          room > 0
            ? `${room === 1 ? 'ein Urteil oder Platz' : `${inWords(room)} Urteile oder Plätze`} ${verb(room, 'wurde', 'wurden')} von der Runde gesetzt`
            : '',
          scores > 0
            ? `${inWords(scores)} ${verb(scores, 'Bewertung wurde', 'Bewertungen wurden')} abweichend von den ersten Stimmen festgelegt`
            : '',
        ].filter((part) => part !== '');
        const said = parts.length === 0 ? 'an mehreren Tagen fielen Entscheidungen' : format.list(parts);
        return [
          since === null ? said.replace(/^./u, (letter) => letter.toUpperCase()) : `Seit dem ${date(since)}: ${said}`,
        ];
      },
      day: 'Tag',
      about: 'Betrifft',
      change: 'Was sich geändert hat',
      why: 'Warum',
      noDay: 'kein Tag festgehalten',
      verdict: (from, to) => `Urteil von „${from}“ zu „${to}“`,
      tier: (from, to) => `Risikostufe von ${from} zu ${to}`,
      target: (to) => `Zielreifegrad auf ${to} gesetzt`,
      placement: (quarter) => `Beginn auf ${quarter} gesetzt`,
      standing: (value, feasibility) => `Auf Wert ${number(value)}, Machbarkeit ${number(feasibility)} gesetzt`,
      score: (name, from, to) => `${name} von ${number(from, 1)} zu ${number(to, 1)}`,
      archived: 'Zurückgelegt',
      decision: (status) => `Entscheidung, ${status}`,
      unscored: 'kein Urteil',
      more: (count) => `und ${number(count)} weitere ${verb(count, 'Änderung', 'Änderungen')}`,
      note: 'Erste Stimmen: der Median des ersten Durchgangs.',
    },
  };
}
