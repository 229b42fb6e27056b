import type { deckTitles as source } from '../../en/deck/titles.ts';
import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';
import { deckUseCaseTitles } from './use-case-titles.ts';

type Counts = Parameters<ReturnType<typeof source>['portfolio']>[0];

/** Conclusions by pattern: each function picks the most telling one that is true, then says it shorter. */
export function deckTitles(format: Format): ReturnType<typeof source> {
  const { inWords, first, be } = createNumberWords(format);
  const verb = (count: number, one: string, other: string) => format.plural(count, { one, other });
  /** Masculine nouns, such as use cases and areas: `ein` where it stands before the noun. */
  const before = (count: number) => (count === 1 ? 'ein' : inWords(count));
  const capital = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase());
  /** `Zwei von drei Ideen`, `Alle drei Ideen`, `Die einzige Idee`; feminine nouns with their dative plural. */
  const share = (part: number, whole: number, one: string, other: string, dative = other) => {
    if (part === whole) return whole === 1 ? `Die einzige ${one}` : `Alle ${inWords(whole)} ${other}`;
    return `${first(part)} von ${inWords(whole)} ${dative}`;
  };
  const ideas = (part: number, whole: number) => share(part, whole, 'Idee', 'Ideen');
  const forMl = ({ withMl, hybrid }: Counts) => {
    if (hybrid === 0) return 'maschinelles Lernen';
    return hybrid === withMl ? 'maschinelles Lernen nach Regeln' : 'maschinelles Lernen, allein oder nach Regeln';
  };
  const ask = (count: number) => verb(count, 'verlangt', 'verlangen');
  const beginning = ({ total, scored, decided }: Counts): string | null => {
    if (total === 0) return 'Noch ist kein Anwendungsfall gesammelt';
    if (decided > 0) return null;
    const collected =
      total === 1 ? 'Ein Anwendungsfall ist gesammelt' : `${first(total)} Anwendungsfälle sind gesammelt`;
    if (scored === 0) return `${collected}, noch ${total === 1 ? 'nicht bewertet' : 'keiner ist bewertet'}`;
    return `${collected}; ${scored === 1 ? 'einer' : inWords(scored)} ${be(scored)} bewertet, ein Urteil fehlt noch`;
  };
  const callOfOne = (counts: Counts) => {
    if (counts.withMl > 0) return `verlangt ${forMl(counts)}`;
    if (counts.simple > 0) return 'verlangt Regeln oder Statistik';
    return counts.dataFirst > 0 ? 'verlangt erst Daten' : 'sollte nicht gebaut werden';
  };
  const split = (counts: Counts) => {
    const { total, scored, decided, withMl, simple, dataFirst, prohibited } = counts;
    if (total === 1) return `Die einzige Idee ${callOfOne(counts)}`;
    const known = scored === decided ? `${be(decided)} bewertet` : `${verb(decided, 'hat', 'haben')} ein Urteil`;
    if (decided === 1) return `${ideas(1, total)} ${known}; sie ${callOfOne(counts)}`;
    const tail = [
      simple > 0 ? `${inWords(simple)} etwas Einfacheres` : '',
      dataFirst > 0 ? `${inWords(dataFirst)} erst Daten` : '',
      prohibited > 0 ? `${inWords(prohibited)} den Verzicht` : '',
    ].filter((part) => part !== '');
    const heads =
      decided < total
        ? `${ideas(decided, total)} ${known}: ${inWords(withMl)} ${ask(withMl)} ${forMl(counts)}`
        : `${ideas(withMl, total)} ${ask(withMl)} ${forMl(counts)}`;
    const none =
      decided < total
        ? `${ideas(decided, total)} ${known}, keine verlangt maschinelles Lernen`
        : `Keine von ${inWords(total)} Ideen verlangt maschinelles Lernen`;
    const head = withMl === 0 ? none : heads;
    return tail.length === 0 ? head : `${head}${withMl === 0 ? ': ' : ', '}${format.list(tail)}`;
  };
  return {
    summary: (counts, known) => {
      const early = beginning(counts);
      if (early !== null) return [early];
      const said = split(counts);
      const { funded } = known;
      if (funded !== null && funded.p50 > 0) {
        const ask = `${funded.count === counts.total ? `Alle ${inWords(counts.total)} Ideen` : `${first(funded.count)} von ${inWords(counts.total)} Ideen`} finanzieren, für ${format.money(funded.commitment)}`;
        const worth = `${format.money(funded.p50)} Wert über ${known.years === 1 ? 'ein Jahr' : `${inWords(known.years)} Jahre`}`;
        return known.level !== null && known.target !== null && known.target > known.level
          ? [`${ask}: ${worth}, wenn der Betrieb Reifegrad ${known.target} erreicht`, `${ask}: ${worth}`]
          : [`${ask}: ${worth}`, ask];
      }
      if (known.npv !== null && known.npv > 0) {
        const worth = `${format.money(known.npv)} über ${known.years === 1 ? 'ein Jahr' : `${inWords(known.years)} Jahre`}`;
        return known.valued === counts.total
          ? [`${said}: Wert ${worth}`, said]
          : [`${said}; ${inWords(known.valued)} mit Zahlen ${be(known.valued)} ${worth} wert`, said];
      }
      if (known.level !== null && known.target !== null && known.target > known.level) {
        return [`${said}; der Betrieb muss zuerst von Reifegrad ${known.level} auf Reifegrad ${known.target}`, said];
      }
      return [said];
    },
    portfolio: (counts) => {
      const early = beginning(counts);
      if (early !== null) return [early];
      const said = split(counts);
      if (counts.simplestWins > 0 && counts.withMl > 0 && counts.decided === counts.total) {
        return [
          `${ideas(counts.withMl, counts.total)} ${ask(counts.withMl)} ${forMl(counts)}; bei ${counts.simplestWins === 1 ? 'einer' : inWords(counts.simplestWins)} gewinnt der einfachste Ansatz beim Geld`,
          said,
        ];
      }
      return [said];
    },
    matrix: ({ placed, total, upper, gated, severe }) => {
      if (placed === 0) return ['Noch lässt sich kein Anwendungsfall einordnen'];
      const drawn = placed < total ? `${ideas(placed, total)} ${be(placed)} eingeordnet` : '';
      if (upper === 0) {
        if (drawn === '') return ['Keine Idee erreicht den Wert, ab dem maschinelles Lernen die Antwort ist'];
        return [
          `${drawn}, ${placed === 1 ? 'sie erreicht den Wert nicht' : 'keine erreicht den Wert'}, ab dem maschinelles Lernen die Antwort ist`,
        ];
      }
      const head =
        drawn === ''
          ? `${ideas(upper, placed)} ${verb(upper, 'erreicht', 'erreichen')} den Wert für maschinelles Lernen`
          : `${drawn}; ${placed === 1 ? 'sie' : inWords(upper)} ${verb(upper, 'erreicht', 'erreichen')} den Wert für maschinelles Lernen`;
      const ofThem = (count: number) => (upper === 1 ? 'sie' : `${inWords(count)} davon`);
      if (gated > 0)
        return [`${head}; ${ofThem(gated)} ${verb(gated, 'scheitert', 'scheitern')} an Geld, Daten oder Gesetz`, head];
      return severe > 0
        ? [`${head}; ${ofThem(severe)} ${verb(severe, 'hat', 'haben')} hohes Risiko oder mehr`, head]
        : [head];
    },
    ranking: ({ scored, total, contested, provisional, agreed }) => {
      if (scored === 0) return ['Noch ist kein Anwendungsfall bewertet, es gibt keine Rangfolge'];
      if (contested > 0)
        return [
          `${share(contested, scored, 'bewertete Idee', 'bewerteten Ideen')} ${verb(contested, 'hat', 'haben')} strittige Bewertungen: ein weiteres Gespräch lohnt sich`,
        ];
      if (provisional > 0)
        return [
          provisional === scored && scored === 1
            ? 'Das einzige Urteil ist vorläufig, bis Angaben ergänzt sind'
            : `${provisional === scored ? `Alle ${inWords(scored)} Urteile` : `${provisional === 1 ? 'Eines' : first(provisional)} von ${inWords(scored)} Urteilen`} ${be(provisional)} vorläufig, bis Angaben ergänzt sind`,
        ];
      if (agreed > 0)
        return [
          agreed === scored
            ? `Die Runde ist sich über die Bewertungen ${scored === 1 ? 'der einzigen bewerteten Idee' : `aller ${inWords(scored)} bewerteten Ideen`} einig`
            : `Die Runde ist sich bei ${agreed === 1 ? 'einer' : inWords(agreed)} von ${inWords(scored)} bewerteten Ideen über die Bewertungen einig`,
        ];
      return [`${ideas(scored, total)} ${be(scored)} bewertet${scored === 1 ? '' : ' und gereiht'}`];
    },
    risk: ({ tiered, total, incomplete, prohibited, severe, open }) => {
      if (tiered === 0) return ['Noch hat kein Anwendungsfall eine Risikostufe'];
      if (prohibited > 0) {
        const head = `${first(prohibited)} ${verb(prohibited, 'Idee ist verboten und darf', 'Ideen sind verboten und dürfen')} nicht gebaut werden`;
        return severe > 0
          ? [`${head}; ${inWords(severe)} ${verb(severe, 'weitere hat', 'weitere haben')} hohes Risiko oder mehr`, head]
          : [head];
      }
      if (severe === 0) {
        if (tiered === total && incomplete === 0)
          return ['Keine Idee hat hohes Risiko: Überprüfungen im Quartal oder im Jahr genügen'];
        const none = tiered === 1 ? 'sie hat kein hohes Risiko' : 'keine davon hat hohes Risiko';
        const head = `${ideas(tiered, total)} ${verb(tiered, 'hat', 'haben')} eine Risikostufe`;
        return [`${head}, ${none}${incomplete === 0 ? '' : ', nach den bisherigen Antworten'}`, head];
      }
      const head =
        tiered === total
          ? `${ideas(severe, total)} ${verb(severe, 'hat', 'haben')} hohes Risiko oder mehr`
          : `${share(severe, tiered, 'Idee mit Risikostufe', 'Ideen mit Risikostufe')} ${verb(severe, 'hat', 'haben')} hohes Risiko oder mehr`;
      return open === 0
        ? [`${head}, und alle ihre Kontrollen sind erledigt`, head]
        : [
            `${head}: kein Betrieb, bevor ${inWords(open)} ${verb(open, 'offene Kontrolle erledigt ist', 'offene Kontrollen erledigt sind')}`,
            head,
          ];
    },
    reviews: ({ dated, listed }) =>
      dated === 0
        ? ['Überprüfungen folgen aus der Risikostufe; Termine bekommen sie, wenn ein Beginn gesetzt ist']
        : [
            `Für ${share(dated, listed, 'Idee mit Risikostufe', 'Ideen mit Risikostufe').replace(/^./, (letter) => letter.toLowerCase())} steht der Tag der nächsten Überprüfung fest`,
          ],
    maturity: ({ answered, statements, zero, count, level, target }) => {
      if (answered === 0) return ['Der Betrieb wurde nicht beurteilt und gilt daher als Reifegrad 0, manuell'];
      const areas = (part: number) =>
        part === count
          ? `alle ${inWords(count)} Bereiche`
          : `${part === 1 ? 'einer' : inWords(part)} von ${inWords(count)} Bereichen`;
      if (answered < statements) {
        const head = `${first(answered)} von ${inWords(statements)} Aussagen ${be(answered)} beantwortet`;
        return zero > 0
          ? [`${head}; danach ${verb(zero, 'steht', 'stehen')} ${areas(zero)} auf Reifegrad 0`, head]
          : [`${head}; der schwächste Bereich steht auf Reifegrad ${level}`, head];
      }
      const aim = target === null ? '' : target > level ? `; Ziel ist Reifegrad ${target}` : ', und das ist das Ziel';
      return zero > 0
        ? [
            `${capital(areas(zero))} ${verb(zero, 'steht', 'stehen')} auf Reifegrad 0${target === null ? '' : `; Ziel ist Reifegrad ${target}`}`,
          ]
        : [`Der schwächste Bereich steht auf Reifegrad ${level}${aim}`];
    },
    component: (name, { standard, total, answered, short }) => {
      if (answered === 0) return [`${name}: noch keine Praktik bewertet`];
      const rated = `${inWords(answered)} von ${inWords(total)} Praktiken ${be(answered)} bewertet`;
      const of = inWords(standard);
      const practices =
        answered < total
          ? answered === 1
            ? `${rated}, und sie ist ${standard === 0 ? 'kein' : ''} Standard`.replace('  ', ' ')
            : `${rated}, ${of} davon Standard`
          : standard === total
            ? `alle ${inWords(total)} Praktiken sind Standard`
            : `${of} von ${inWords(total)} Praktiken ${be(Math.max(1, standard))} Standard`;
      const gap = short === 0 ? '' : `; ${inWords(short)} ${verb(short, 'verfehlt', 'verfehlen')} das Ziel`;
      return [`${name}: ${practices}${gap}`, `${name}: ${practices}`];
    },
    openUseCases: (count) => [
      count === 1
        ? 'Ein Anwendungsfall ist gesammelt und noch nicht besprochen'
        : `${first(count)} Anwendungsfälle sind gesammelt und noch nicht besprochen`,
    ],
    ofUseCase: deckUseCaseTitles(format),
    decisions: (count, withDissent) => {
      const head = `${first(count)} ${count === 1 ? 'Entscheidung' : 'Entscheidungen'}`;
      return withDissent === 0
        ? [`${head}, keine mit abweichender Meinung`]
        : [
            `${head}; ${inWords(withDissent)} ${withDissent === 1 ? 'trägt' : 'tragen'} eine abweichende Meinung, Wort für Wort festgehalten`,
          ];
    },
    notDiscussed: (count) => [
      `${capital(before(count))} ${count === 1 ? 'Abschnitt wurde' : 'Abschnitte wurden'} nicht besprochen`,
    ],
    takeaways: () => ['Sieben Lehren und was dieser Workshop zu jeder zeigt'],
    method: (voices) =>
      voices === 0
        ? ['Jede Zahl folgt aus festgehaltenen Antworten und genannten Regeln; Annahmen der App sind gekennzeichnet']
        : [
            `Jede Zahl folgt aus den Antworten von ${voices === 1 ? 'einer Person' : `${inWords(voices)} Personen`} und genannten Regeln; Annahmen der App sind gekennzeichnet`,
            'Jede Zahl folgt aus festgehaltenen Antworten; Annahmen der App sind gekennzeichnet',
          ],
    sources: (contested) => [
      `${first(contested)} ${verb(contested, 'zitierte Zahl ist', 'zitierte Zahlen sind')} umstritten und gekennzeichnet; Risikostufen und Reifegrade nutzen keine davon`,
    ],
    glossary: () => ['Wörter und Zeichen, wie dieses Deck sie verwendet'],
    contents: () => ['Das Argument, Seite für Seite'],
  };
}
