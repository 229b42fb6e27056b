import type { deckOpening as source } from '../../en/deck/opening.ts';
import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';

/** The words of the first pages: cover, summary, contents. */
export function deckOpening(format: Format): ReturnType<typeof source> {
  const { of } = createNumberWords(format);
  const count = (value: number, one: string, other: string) =>
    `${format.number(value)} ${format.plural(value, { one, other })}`;
  return {
    cover: {
      title: 'Strategie für maschinelles Lernen',
      claim: (total, scored, decisions) =>
        total === 0
          ? 'Ein Workshop, der noch nicht begonnen hat.'
          : `${count(total, 'Idee', 'Ideen')}, ${scored === total ? `${total === 1 ? '' : 'jede '}gegen etwas Einfacheres abgewogen` : scored === 0 ? 'noch keine bewertet' : `${format.number(scored)} davon bewertet`}${decisions === 0 ? '.' : `, und ${count(decisions, 'Entscheidung', 'Entscheidungen')}.`}`,
      workshop: 'Workshop',
      workshopFacts: (date, participants) =>
        [
          date === null ? 'ohne Datum' : format.date(date),
          participants === 0 ? '' : count(participants, 'Person', 'Personen'),
        ]
          .filter((part) => part !== '')
          .join(', '),
      location: 'Ort',
      facilitator: 'Moderation',
      state: 'Stand',
      stateFacts: (revision, day) => `Revision ${format.number(revision)}, ${format.date(day)}`,
      edition: 'Ausgabe',
      audiences: {
        board: 'Für den Vorstand',
        engineering: 'Für die Technik',
        risk: 'Für Risiko und Revision',
        public: 'Öffentliche Ausgabe',
      },
      remarks: {
        board:
          'Enthält Zahlen, Namen und Stimmen; eine öffentliche Ausgabe lässt sie weg. Orientierung für eine Entscheidung, keine Rechtsberatung.',
        public:
          'Bekannte Namen, Stimmen, Geldbeträge und Notizen sind weggelassen. Orientierung, keine Rechtsberatung.',
      },
    },
    contents: {
      useCases: 'Anwendungsfälle',
      useCaseValues: 'Wert nach Anwendungsfall',
      pagesOfUseCases: (total) =>
        total === 1 ? 'Eine Seite für 1 Anwendungsfall' : `Je eine Seite für ${format.number(total)} Anwendungsfälle`,
      pagesOfValues: (total) =>
        `Wie sicher der Wert von ${count(total, 'finanziertem Anwendungsfall', 'finanzierten Anwendungsfällen')} ist, gegenüber dem einfachsten Ansatz`,
    },
    summary: {
      value: (years) => `Wert über ${format.number(years)} Jahre, bei wahrscheinlichen Eingaben`,
      valueOf: (valued, total) =>
        `Nach allen Kosten, aus ${of(valued, total)} Anwendungsfällen, deren Wert bekannt ist`,
      valueUnknown: 'Noch kein Anwendungsfall hat Zahlen für Nutzen und Kosten',
      valueHidden: 'Beträge sind in dieser Ausgabe weggelassen',
      build: 'Maschinelles Lernen + etwas Einfacheres',
      buildExplained: (dataFirst, open) =>
        [
          dataFirst > 0 ? `${count(dataFirst, 'braucht', 'brauchen')} erst Daten` : '',
          open > 0 ? `${format.number(open)} noch nicht bewertet` : '',
        ]
          .filter((part) => part !== '')
          .join(', ') || 'Für jede Idee gibt es ein Urteil',
      risk: 'Hohes Risiko oder darüber',
      riskExplained: (open, untiered, prohibited) =>
        [
          prohibited > 0 ? `${count(prohibited, 'Idee ist', 'Ideen sind')} verboten` : '',
          open > 0 ? `${count(open, 'Kontrolle ist', 'Kontrollen sind')} offen` : '',
          untiered > 0 ? `${format.number(untiered)} ohne Risikostufe` : '',
        ]
          .filter((part) => part !== '')
          .join('; ') || 'Jede Idee hat eine Risikostufe, und keine Kontrolle ist offen',
      fundedValue: (years) => `Wert des Finanzierten, ${format.number(years)} Jahre`,
      fundedRange: (p10, p90) =>
        `Zu eins zu zehn unter ${format.money(p10)}, zu eins zu zehn über ${format.money(p90)}`,
      commitment: 'Mittelbindung, Bau und zwei Jahre Unterhalt',
      ofBudget: (budget, funded) =>
        `Von ${format.money(budget)} verfügbar; ${count(funded, 'Idee ist', 'Ideen sind')} finanziert`,
      costs: 'Was es jedes Jahr kostet',
      yearCosts: (year, amount) => `${year}: ${format.money(amount)}`,
      ofItUpkeep: (amount) => `davon ${format.money(amount)} Unterhalt`,
      noUpkeep: 'Noch kein Unterhalt',
      level: 'Reifegrad des Betriebs, heute → nötig',
      levelOnly: 'Reifegrad des Betriebs heute',
      levelExplained: (answered, total, weakest) =>
        answered === 0
          ? 'Nicht beurteilt, gilt daher als Reifegrad 0, manuell'
          : `Am schwächsten: ${weakest}; ${of(answered, total)} Aussagen beantwortet`,
      decide: 'Entschieden',
      noDecisions: 'Noch ist keine Entscheidung festgehalten.',
      first: 'Am meisten wert',
      firstByScore: 'Am besten für maschinelles Lernen geeignet',
      firstOfScored: 'Bisher höchste Eignung',
      noFirst: 'Noch ist kein Anwendungsfall bewertet.',
      worth: (amount) => `${format.money(amount)} über den Zeitraum`,
      scoreOf: (score) => `Eignung ${format.number(score)}`,
      wrong: 'Was schiefgehen kann',
      nothingWrong: 'In dem, was festgehalten ist, fällt nichts auf.',
      next: 'Nächste 90 Tage',
      noNext: 'Noch ist kein nächster Schritt festgehalten.',
      ownerAndDay: (owner, day) =>
        [owner, day === null ? '' : format.date(day)].filter((part) => part !== '').join(', '),
      wrongs: {
        prohibited: (total) => ({
          text: `${count(total, 'Idee ist', 'Ideen sind')} womöglich verboten`,
          detail: 'Die Arbeit daran ruhen lassen, bis die Antwort sicher ist',
        }),
        controls: (open, cases) => ({
          text: 'Kontrollen fehlen noch',
          detail: `${format.number(open)} offen bei ${count(cases, 'Anwendungsfall', 'Anwendungsfällen')} mit hohem Risiko oder darüber`,
        }),
        level: (level, target) =>
          level === null
            ? { text: 'Der Betrieb wurde nicht beurteilt', detail: `Nötig ist Reifegrad ${target}` }
            : {
                text: 'Der Betrieb kann die Modelle nicht tragen',
                detail: `Belegt ist Reifegrad ${level}, nötig ist Reifegrad ${target}`,
              },
        contested: (total) => ({
          text: 'Die Runde ist sich nicht einig',
          detail: `${count(total, 'Anwendungsfall hat', 'Anwendungsfälle haben')} strittige Bewertungen`,
        }),
        baseline: (total) => ({
          text: 'Maschinelles Lernen ohne Vergleich',
          detail: `${count(total, 'Anwendungsfall hat', 'Anwendungsfälle haben')} keinen bezifferten einfachsten Ansatz`,
        }),
        data: (total) => ({
          text: 'Die Daten fehlen',
          detail: `${count(total, 'Anwendungsfall braucht', 'Anwendungsfälle brauchen')} erst Daten`,
        }),
        staff: (scientists, engineers) => ({
          text: 'Modelle werden gebaut, nie in Betrieb genommen',
          detail: `${count(engineers, 'ML Engineer', 'ML Engineers')} auf ${count(scientists, 'Data Scientist', 'Data Scientists')}`,
        }),
        owner: (total) => ({
          text: 'Niemand steht dafür ein',
          detail: `Für ${count(total, 'Anwendungsfall', 'Anwendungsfälle')} ist niemand verantwortlich`,
        }),
      },
      note: 'Wert: Kapitalwert des Empfohlenen gegenüber Nichtstun. Quadrate und Formen: siehe Glossar.',
      fundedNote:
        'Grundlagen, Plattform und Überprüfungen sind vom Wert nicht abgezogen; sie stehen in den Kosten je Jahr.',
      notePlain: 'Quadrate und Formen: siehe Glossar.',
    },
  };
}
