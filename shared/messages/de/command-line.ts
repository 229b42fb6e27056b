import type { commandLine as source } from '../en/command-line.ts';
import type { Format } from '../format.ts';
import { commandLinePack, packHelp } from './command-line-pack.ts';

const general = `Sextant, für Strategie-Workshops zu maschinellem Lernen, auf der Kommandozeile.

  sextant check DATEI…                      sagt, ob Workshop-Dateien gültig sind und was mit welchem Pfad falsch ist
  sextant analyze DATEI [--json]            Empfehlung, Risikostufe und Reife jedes Anwendungsfalls
  sextant deck DATEI -o deck.pdf            schreibt das Strategiedeck als PDF oder als Folien (deck.pptx)
  sextant import LISTE -o neu.sextant       macht aus einer Ideenliste (CSV) einen Workshop
  sextant export DATEI --to csv -o ziel.csv schreibt Liste, alle Daten, Modellkarten, Kalender oder Fläche
  sextant pack DATEI                        sagt, welches Methodenpaket gilt; schreibt, vergleicht oder übernimmt eines

  sextant BEFEHL --help                     sagt mehr über einen Befehl
  sextant --version                         nennt die Version

Jeder Befehl nimmt --language SPRACHE (etwa de): Was er sagt und schreibt, ist in dieser Sprache. Ohne die Option sind
Meldungen auf Englisch, Decks, Tabellen und Ergebnisse in der Sprache des Decks.

Exit-Codes: 0 erledigt, 1 die Eingabe ist fehlerhaft und nichts wurde geschrieben, 2 falscher Aufruf.
`;

const helpTexts = {
  pack: packHelp,
  check: `sextant check DATEI…

Sagt für jede Workshop-Datei, ob sie gültig ist. Jeder ungültige Wert wird mit seinem Pfad genannt.

Exit-Codes: 0 alle sind gültig, 1 mindestens eine ist es nicht, 2 falscher Aufruf.
`,
  analyze: `sextant analyze DATEI [--json]

Berechnet, was die App zeigt: Empfehlung, Risikostufe, Reifegrad und was fehlt, Anwendungsfall für Anwendungsfall.

  --json   ein JSON-Objekt mit jedem Ergebnis und seinen Gründen; ohne die Option eine kurze Tabelle

Exit-Codes: 0 erledigt, 1 die Eingabe ist fehlerhaft, 2 falscher Aufruf.
`,
  deck: `sextant deck DATEI -o deck.pdf [--to pdf|pptx] [--summary] [--audience NAME] [--date JJJJ-MM-TT] [--force]

Schreibt das Strategiedeck als PDF oder als Folien zum Bearbeiten. Derselbe Workshop, dieselbe Zielgruppe und dasselbe
Datum ergeben dieselben Bytes.

  -o, --output DATEI   wohin das Deck kommt; ein Name auf .pptx ergibt Folien
  --to pdf|pptx        das Format, wie immer der Name endet
  --summary            schreibt allein die Seite der Zusammenfassung
  --audience NAME      board, engineering, risk oder public; ohne die Option, was der Workshop sagt
  --date JJJJ-MM-TT    das Datum auf dem Deck; ohne die Option heute
  --force              ersetzt eine Datei, die schon da ist

Exit-Codes: 0 erledigt, 1 die Eingabe ist fehlerhaft und nichts wurde geschrieben, 2 falscher Aufruf.
`,
  import: `sextant import LISTE -o neu.sextant [--map FELD="Spalte"]… [--where "Spalte=Wert"]… [Optionen]

Macht aus einer Ideenliste einen Workshop: Komma, Semikolon, Tabulator oder senkrechter Strich zwischen den Zellen, die
erste Zeile mit Spaltennamen. Spalten werden am Namen erkannt; was keinen eigenen Platz hat, bleibt beim Anwendungsfall.

  -o, --output DATEI        wohin der Workshop kommt
  --map FELD="Spalte"       liest FELD aus dieser Spalte; FELD="" lässt es leer. Felder: title, summary, owner, sponsor,
                            department, stage, tags, number, shortTitle, decisionSupported, users, peopleAffected,
                            businessMetric
  --where "Spalte=Wert"     nimmt nur Zeilen mit diesem Wert; mehrfach angegeben müssen alle gelten. Groß- und
                            Kleinschreibung zählt nicht, und * steht für beliebigen Text
  --title TEXT              Titel des Workshops; ohne die Option der gemeinsame Bereich oder der Name der Liste
  --organization TEXT       Organisation, die den Workshop abhält
  --titles sentence         schreibt Titel in Großbuchstaben in normaler Schreibweise
  --force                   ersetzt eine Datei, die schon da ist

Exit-Codes: 0 erledigt, 1 die Eingabe ist fehlerhaft und nichts wurde geschrieben, 2 falscher Aufruf.
`,
  export: `sextant export DATEI --to csv|tables|model-cards|ics|pptx|svg -o ZIEL [--force]

Schreibt für andere Programme, was ein Workshop enthält. Keine Zelle kann in einer Tabelle als Formel laufen.

  --to csv             die Anwendungsfälle als Liste, je eine Zeile
  --to tables          ein Zip mit CSV-Tabellen: Anwendungsfälle, Bewertungen, Befunde, jede Antwort
  --to model-cards     ein Zip mit Entwürfen von Modellkarten in Markdown, kurz oder ausführlich je nach Risikostufe
  --to ics             ein Kalender der Überprüfungen und Audits aus zwei Jahren
  --to pptx            das Deck als Folien; „sextant deck“ hat mehr Auswahl
  --to svg             die Arbeitsfläche als Zeichnung
  --lens NAME          der Zeichnung: free, rules-ml, risk, maturity, value oder roadmap; ohne die Option free
  --paper NAME         der Zeichnung: light, dark oder room; ohne die Option light
  -o, --output DATEI   wohin es kommt
  --force              ersetzt eine Datei, die schon da ist

Exit-Codes: 0 erledigt, 1 die Eingabe ist fehlerhaft und nichts wurde geschrieben, 2 falscher Aufruf.
`,
};

const audiences = {
  board: 'den Vorstand',
  engineering: 'die Technik',
  risk: 'das Risikomanagement',
  public: 'die Öffentlichkeit',
} as const;

/** The character in quotes, or its number where nothing of it can be seen. */
function nameCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return /[\p{C}\p{Z}]/u.test(character) ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}` : `„${character}“`;
}

/** What the command line says: help, what was done, and what is at fault. */
export function commandLine(format: Format): ReturnType<typeof source> {
  const { number, plural, list } = format;
  const quoted = (names: readonly string[]) => list(names.map((name) => `„${name}“`));
  const rows = (count: number) => `${number(count)} ${plural(count, { one: 'Zeile', other: 'Zeilen' })}`;
  const countUseCases = (count: number) =>
    `${number(count)} ${plural(count, { one: 'Anwendungsfall', other: 'Anwendungsfälle' })}`;
  return {
    help: general,
    helpTexts,
    version: (version) => `Sextant ${version}`,
    complaint: (text) => `sextant: ${text.replace(/\s*[\r\n]+\s*/g, ' ')}`,
    about: (path, text) => `${path}: ${text}`,
    warning: (text) => `Warnung: ${text}`,
    usage: {
      seeHelp: (command) => `Siehe „sextant ${command === null ? '' : `${command} `}--help“.`,
      noCommand: 'Es wurde kein Befehl angegeben.',
      unknownCommand: (name) => `Es gibt keinen Befehl „${name}“.`,
      unknownOption: (name) => `Hier gibt es keine Option ${name}.`,
      needsValue: (name) => `${name} braucht einen Wert.`,
      takesNoValue: (name) => `${name} nimmt keinen Wert.`,
      noFile: 'Es wurde keine Datei genannt.',
      tooManyFiles: (count) => `Erwartet wird eine Datei, genannt wurden ${number(count)}.`,
      noOutput: 'Nichts sagt, wohin das Ergebnis kommt: Ergänzen Sie -o DATEI.',
      audience: (given, known) => `„${given}“ ist keine Zielgruppe; wählen Sie aus: ${list(known)}.`,
      language: (given, known) => `„${given}“ ist keine Sprache der App; wählen Sie aus: ${list(known)}.`,
      lens: (given, known) => `„${given}“ ist keine Sicht; wählen Sie aus: ${list(known)}.`,
      paper: (given, known) => `„${given}“ ist kein Papier; wählen Sie aus: ${list(known)}.`,
      date: (given) => `„${given}“ ist kein Datum; schreiben Sie es wie 2026-11-23.`,
      exportKind: (given, known) =>
        given === null
          ? `Nichts sagt, was geschrieben wird: Ergänzen Sie --to mit einem von ${list(known)}.`
          : `„${given}“ lässt sich nicht schreiben; wählen Sie aus: ${list(known)}.`,
      map: (given) => `--map ${given} hat nicht die Form FELD="Spalte".`,
      mapField: (given, known) => `--map kennt kein Feld „${given}“; es kennt ${list(known)}.`,
      where: (given) => `--where ${given} hat nicht die Form "Spalte=Wert".`,
      titles: (given) => `--titles kennt „${given}“ nicht; es kennt sentence.`,
      tooLong: (name, limit) => `${name} darf ${number(limit)} Zeichen haben.`,
    },
    input: {
      missing: 'Diese Datei gibt es nicht. Prüfen Sie den Pfad.',
      folder: 'Es ist ein Ordner. Nennen Sie eine Datei darin.',
      notFile:
        'Es ist ein Gerät oder eine Pipe, keine Datei. Schreiben Sie den Inhalt in eine Datei, und nennen Sie diese.',
      unreadable: (detail) => `Sie lässt sich nicht lesen (${detail}). Prüfen Sie die Berechtigungen.`,
      notText:
        'Es ist kein Workshop: Es ist kein UTF-8-Text. Wählen Sie eine .sextant-Datei; eine Ideenliste wird stattdessen importiert.',
      tooLarge: (megabytes, limit) =>
        `Sie ist ${number(megabytes)}\u00A0MB groß, und bis zu ${number(limit)}\u00A0MB lassen sich lesen. Nehmen Sie heraus, was darüber hinausgeht, oder teilen Sie sie auf mehrere Dateien auf.`,
    },
    output: {
      exists: 'Dort ist schon eine Datei. Wählen Sie einen anderen Namen, oder ersetzen Sie sie mit --force.',
      same: 'Es ist die Datei, aus der gelesen wird. Wählen Sie für das Ergebnis einen anderen Namen.',
      folder: 'Es ist ein Ordner. Nennen Sie eine Datei darin.',
      noFolder: (folder) =>
        `Den Ordner „${folder}“ gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen Ort.`,
      unwritable: (detail) =>
        `Sie lässt sich nicht schreiben (${detail}). Wählen Sie einen anderen Ort, oder ändern Sie die Berechtigungen.`,
      full: 'Auf dem Datenträger ist kein Platz mehr. Schaffen Sie Platz, oder wählen Sie einen anderen Ort.',
      notVerified: 'Das Geschriebene ließ sich nicht zurücklesen. Wählen Sie einen anderen Ort.',
      changed:
        'Ein anderes Programm hat sie inzwischen geschrieben. Wählen Sie einen anderen Namen, oder ersetzen Sie sie mit --force.',
    },
    pack: commandLinePack(format),
    check: {
      valid: (count, version) => `gültig, ${countUseCases(count)}, Formatversion ${number(version)}`,
      readOnly: 'eine neuere Version hat sie geschrieben, sie öffnet sich schreibgeschützt',
      issue: (text) => `  ${text}`,
      others: (count) => `  und ${number(count)} weitere`,
    },
    analyze: {
      heading: ['Nr.', 'Anwendungsfall', 'Wert', 'Empfehlung', 'Risikostufe', 'Reifegrad'],
      tentative: (text) => `${text}, vorläufig`,
      noUseCases: 'Es gibt noch keine Anwendungsfälle.',
      levels: (now, target) => (target === null ? number(now) : `${number(now)} → ${number(target)}`),
    },
    deck: {
      written: (path, audience, bytes) =>
        `${path}: das Deck für ${audiences[audience]}, ${number(Math.ceil(bytes / 1000))}\u00A0KB`,
      empty: 'Jeder Abschnitt des Decks ist ausgeschaltet. Schalten Sie im Schritt Deck einen ein.',
      uncovered: (characters, places) =>
        `Der Schrift fehlen ${list(characters.map(nameCharacter))}, gefunden auf den Seiten ${quoted(places)}; jedes Zeichen wird als Quadrat gedruckt, und die Methodenseite nennt sie.`,
      failed: (detail) => `Das Deck ließ sich nicht erstellen: ${detail}. Nichts wurde geschrieben.`,
    },
    import: {
      noTitle: (columns) =>
        `Keine Spalte ist als Titel erkennbar. Die Spalten sind ${quoted(columns)}. Nennen Sie eine mit --map title="${columns[0] ?? 'Spalte'}".`,
      unknownColumn: (option, column, columns) =>
        `${option} nennt eine Spalte „${column}“, die es nicht gibt. Die Spalten sind ${quoted(columns)}.`,
      noRows: 'Sie hat Spaltennamen und keine Zeilen darunter. Ergänzen Sie je Anwendungsfall eine Zeile.',
      noMatch: (condition) => `Keine Zeile passt zu --where "${condition}".`,
      noMatchTogether: (conditions) =>
        `Keine Zeile passt zu allen von ${conditions.map((condition) => `--where "${condition}"`).join(' ')}, obwohl jede einzeln auf einige passt. Lassen Sie eine weg.`,
      otherColumn: (column, value) =>
        `Dieser Wert steht in der Spalte „${column}“: Versuchen Sie --where "${column}=${value}".`,
      values: (column, values, more) =>
        `In „${column}“ stehen ${list(values.map((value) => (value === '' ? 'leere Zellen' : `„${value}“`)))}${more > 0 ? ` und ${number(more)} weitere` : ''}.`,
      nothingLeft: (warning) => `Es bleibt kein Anwendungsfall übrig. ${warning}`,
      done: (path, count, matched, total) =>
        `${path}: ${countUseCases(count)} aus ${matched === total ? rows(total) : `${number(matched)} von ${rows(total)}`}`,
      mapped: (pairs) => `Gelesen: ${pairs.map(([field, column]) => `${field} aus „${column}“`).join(', ')}`,
      kept: (columns) =>
        columns.length === 0
          ? 'Jede Spalte hat einen Platz'
          : `Bei jedem Anwendungsfall als Quelle behalten: ${quoted(columns)}`,
      moreWarnings: (count) =>
        `Warnung: ${number(count)} weitere ${plural(count, { one: 'Zeile', other: 'Zeilen' })} dieser Art.`,
      inCapitals: (count) =>
        `${number(count)} Titel ${plural(count, { one: 'steht', other: 'stehen' })} in Großbuchstaben; --titles sentence schreibt ${plural(count, { one: 'ihn', other: 'sie' })} in normaler Schreibweise.`,
    },
    export: { written: (path, what) => `${path}: ${what}` },
    internal: (detail) => `Intern ist etwas schiefgegangen: ${detail}. Nichts wurde geschrieben.`,
  };
}
