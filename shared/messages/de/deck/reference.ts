import type { deckReference as source } from '../../en/deck/reference.ts';
import type { Format } from '../../format.ts';

/** The pages that explain the others: method, sources, words and signs. */
export function deckReference(format: Format): ReturnType<typeof source> {
  return {
    method: (facts) => ({
      suitability: {
        heading: '1 Eignung',
        text: `Fünf Kriterien von 1 bis 5, der Median der Stimmen oder was die Runde festgelegt hat; der Wert ist ihr gewichtetes Mittel auf 0 bis 100. Ab ${format.number(facts.ml)} maschinelles Lernen, ab ${format.number(facts.hybrid)} hybrid, darunter Regeln. Vier Schranken gehen vor: verboten, der einfachste Ansatz gewinnt beim Geld, Veto der Daten, Regeln tragen das meiste.`,
        defaults: `${facts.isEqual ? 'gleiche Gewichte' : 'die Gewichte des Pakets'}; Grenzen ${format.number(facts.hybrid)} und ${format.number(facts.ml)}`,
      },
      agreement: {
        heading: '2 Einigkeit',
        text: `Einig: Die mittlere Hälfte der Stimmen umfasst höchstens ${format.number(facts.group.agreedRange, 1)}, und ${format.percent(facts.group.agreedShare)} liegen höchstens einen Punkt vom Median. Strittig: Die mittlere Hälfte umfasst mindestens ${format.number(facts.group.contestedRange, 1)}, oder die Runde teilt sich zwischen ${format.number(facts.group.contestedLow, 1)} und ${format.number(facts.group.contestedHigh, 1)}.`,
        defaults: 'die Grenzen der Einigkeit',
      },
      value: {
        heading: '3 Wert',
        text: `Kapitalwert gegenüber Nichtstun über ${format.number(facts.years)} Jahre zu ${format.percent(facts.rate, 1)}, bei den wahrscheinlichsten Eingaben. Ein Anwendungsfall zählt mit dem, was für ihn empfohlen ist; maschinelles Lernen muss zudem den einfachsten Ansatz schlagen.`,
        defaults: `Zeitraum und Zinssatz; Unterhalt ${facts.upkeep.map((value) => format.number(value, 1)).join(' – ')} mal Bau`,
      },
      data: {
        heading: '4 Daten und Betrieb',
        text: 'Zwölf Fragen zu den Daten, beantwortet mit Nein, Teilweise oder Ja. Betrieb: was im Einsatz gelten muss, vereinbart, bevor jemand baut. Was niemand weiß, steht als nicht bekannt da, nie als null.',
        defaults: 'die zwölf Fragen',
      },
      risk: {
        heading: '5 Risikostufe',
        text: 'Vierzehn Fragen; das schwerste Ja entscheidet, und schutzbedürftige Menschen oder schwer bemerkbare Fehler heben Niedrig und Mittel um eine Stufe. Kontrollen summieren sich von Stufe zu Stufe.',
        defaults: `die Fragen; wesentlich ab ${format.money(facts.materiality)} im Jahr; Rechtsstand ${format.date(facts.asOf)}`,
      },
      maturity: {
        heading: '6 Reife',
        text: 'Acht Bereiche mit je drei Aussagen. Ein Reifegrad zählt, wenn jede Aussage bis zu ihm belegt ist; der schwächste Bereich bestimmt ihn. Das Ziel folgt daraus, wie oft ausgeliefert wird, wie schnell sich das Umfeld ändert, und aus der Risikostufe.',
        defaults: 'wie Ziele folgen',
      },
      components: {
        heading: '7 Bausteine',
        text: 'Sieben Bausteine mit je vier Praktiken, von nicht vorhanden bis überall Standard. Punkte sind das Mittel der bewerteten Praktiken als Anteil am Höchstwert.',
        defaults: `nicht vorhanden unter ${format.number(facts.bands.partial)} Punkten, Standard ab ${format.number(facts.bands.standard)}`,
      },
      file: { heading: '8 Dieses Dokument' },
    }),
    appDefault: 'Vorgabe der App:',
    packDefault: 'Vorgabe des Pakets:',
    packChanged: 'Die Methode wurde in diesem Workshop bearbeitet.',
    fileFacts: (file) =>
      `Workshop ${file.id}, Revision ${format.number(file.revision)}. Methode ${file.pack} ${file.version}${file.hash === '' ? '' : `, Hash ${file.hash}`}. Derselbe Workshop druckt immer dasselbe Deck, Byte für Byte.`,
    missingCharacters: (codes, more) =>
      `Der Schrift ${format.plural(codes.length + more, { one: 'fehlt ein Zeichen', other: 'fehlen Zeichen' })} dieses Workshops, als Quadrat gedruckt: ${codes.join(', ')}${more === 0 ? '' : ` und ${format.number(more)} weitere`}.`,
    sources: {
      claim: 'Aussage',
      origin: 'Woher sie stammt',
      standing: 'Stand',
      standings: { contested: 'umstritten', stated: 'zitiert', confirm: 'bestätigen', room: 'Runde' },
      framework: {
        claim: 'Risikostufen mit Kontrollen und Rhythmus, Reifegrade 0 bis 3, sieben Bausteine, fünf Kriterien',
        origin: 'Quellrahmen, „The Anatomy of a Machine Learning Strategy“, Stratrix',
      },
      room: {
        claim: 'Bewertungen, Mengen, Werte, Kosten, Genauigkeiten',
        origin: 'Von den Teilnehmenden eingegeben; wer verantwortlich ist, steht auf der Seite des Anwendungsfalls',
      },
      notes:
        '„Zitiert“: so wiedergegeben, wie der Quellrahmen es angibt. „Bestätigen“: vor der Verwendung rechtlich bestätigen lassen. „Runde“: das Urteil der Teilnehmenden.',
      euAct: (regulation, amended) => ({
        claim: 'KI-Verordnung der EU: Klassen und Termine',
        origin: `Verordnung ${regulation}, geändert durch ${amended}; gelesen wurden Sekundärquellen, nicht das Amtsblatt`,
      }),
    },
    glossary: {
      squares: 'Ein Quadrat: was zu bauen ist',
      recommendations: {
        ml: 'maschinelles Lernen einsetzen',
        hybrid: 'zuerst Regeln, maschinelles Lernen für den Rest',
        rules: 'Regeln, Statistik oder einfache Automatisierung',
        'data-first': 'die Daten schaffen, später entscheiden',
        'do-not-build': 'verbotene Praxis',
      },
      shapes: 'Eine Form: wie viel Schaden droht',
      tiers: {
        low: 'niedrig',
        medium: 'mittel',
        high: 'hoch',
        critical: 'kritisch',
        prohibited: 'verboten',
      },
      steps: 'Stufen: wie reif',
      stepsMeaning: 'Reifegrad 1 erreicht, Reifegrad 2 angestrebt',
      dots: 'Ein Punkt: eine Stimme',
      dotsMeaning: 'ein Dreieck markiert den Wert, der zählt',
      words: [
        ['A/B-Test', 'Zwei Versionen laufen zugleich an vergleichbaren Fällen; die bessere bleibt.'],
        ['Canary', 'Eine neue Version beantwortet zuerst einen kleinen Teil der Fälle.'],
        ['CI/CD', 'Jede Änderung wird auf einem automatischen Weg gebaut, getestet und ausgeliefert.'],
        ['Drift', 'Die Welt entfernt sich von den Daten, aus denen ein Modell gelernt hat.'],
        ['Eignung', '0 bis 100: wie sehr das Problem maschinelles Lernen verlangt.'],
        ['Einfachster Ansatz', 'Regeln, Statistik oder einfache Automatisierung, die gut genug sein könnte.'],
        ['Erst Daten', 'Die Idee mag richtig sein, doch die Daten dafür gibt es noch nicht.'],
        ['Gut genug', 'Die Genauigkeit, ab der ein Ergebnis verdient, gesetzt vor jeder Messung.'],
        ['Hybrid', 'Regeln entscheiden klare Fälle, ein Modell den Rest, Regeln sichern beides.'],
        ['Kapitalwert', 'Was aller Nutzen abzüglich aller Kosten heute wert ist.'],
        ['Kontrolle', 'Was die Risikostufe verlangt, bevor etwas in Betrieb geht.'],
        ['Modellkarte', 'Zweck, Daten, Grenzen, Tests und Verantwortung eines Modells, schriftlich.'],
        ['Reifegrad', 'Wie weit der Betrieb automatisiert ist, von 0, manuell, bis 3, autonom.'],
        ['Risikostufe', 'Wie viel Schaden ein falsches Ergebnis anrichten kann; bestimmt die Pflichten.'],
        ['Unterhalt', 'Was etwas jedes Jahr kostet, sobald es im Betrieb ist.'],
        ['Vorläufig', 'Das Urteil kann sich noch ändern: Etwas, worauf es beruht, ist nicht bekannt.'],
      ],
    },
  };
}
