import type { method as source } from '../en/method.ts';
import type { Format } from '../format.ts';
import { methodNumbers } from './method-numbers.ts';

type Named = { readonly id: string; readonly version: string };

/** The screen of the method pack: what the workshop is judged by, and what it says. */
export function method(format: Format): ReturnType<typeof source> {
  const name = ({ id, version }: Named) => `${id} ${version}`;
  return {
    title: 'Methodenpaket',
    lead: 'Wonach der Workshop urteilt: Kriterien mit ihren Ankern, Schwellen, Fragen, Kontrollen und Aussagen. Eine Änderung gilt nur für diesen Workshop und wird in seiner Datei gespeichert.',
    name,
    open: 'Methode lesen oder bearbeiten …',
    sections: {
      about: 'Dieses Paket',
      criteria: 'Kriterien und Anker',
      thresholds: 'Gewichte und Schwellen',
      questions: 'Risikofragen',
      controls: 'Kontrollen und Überprüfungen',
      statements: 'Aussagen zur Reife',
      data: 'Datencheckliste',
      defaults: 'Annahmen',
      regulation: 'Regulierung',
    },
    sectionChanged: (count) => `${format.number(count)} geändert`,
    close: 'Schließen',
    about: {
      id: 'Kennung',
      idHint:
        'Kleinbuchstaben, Ziffern und Bindestriche. Geben Sie einem bearbeiteten Paket eine eigene Kennung, bevor Sie es weitergeben.',
      version: 'Version',
      versionHint: 'Ziffern mit Punkten, etwa 2.1.0.',
      asOf: 'Stand der Regulierung',
      hash: 'Hash',
      hashHint: 'Über jeden Wert und jedes Wort des Pakets. Zwei Pakete mit gleichem Hash sind gleich.',
      state: 'Zustand',
      shipped: 'Wie mit der App ausgeliefert.',
      changed: (count) =>
        `${format.number(count)} ${format.plural(count, { one: 'Wert oder Text weicht', other: 'Werte oder Texte weichen' })} vom Paket ab, das mit der App kommt. Die Datei des Workshops enthält das ganze Paket.`,
      sameInside: 'Jeder Wert und jeder Text ist, wie die App ihn ausliefert, nur unter anderer Kennung oder Version.',
      unknown: ({ id, version, hash }) =>
        `Die Datei nennt ${name({ id, version })} mit Hash ${hash}; diese App kennt es nicht, und die Datei enthält es nicht. Was Sie sehen, beruht auf dem Paket der App und kann von dem abweichen, was die Verfasserin oder der Verfasser der Datei sah.`,
      nameOurs: 'Das Paket der App in der Datei nennen',
      takeOurs: 'Mit dem Paket der App vergleichen',
      importPack: 'Paket importieren …',
      exportPack: 'Dieses Paket exportieren …',
      fixed:
        'Die Methode hat fünf Kriterien. Schranken und Regeln lesen sie beim Namen, deshalb lässt sich keines hinzufügen oder entfernen. Ein Gewicht von 0 nimmt ein Kriterium aus der Bewertung, solange niemand in der Runde gewichtet; seine Werte bleiben, und die Schranken lesen sie weiter.',
    },
    entry: {
      differs: (shipped) => `Im Paket der App steht: ${shipped}`,
      putBack: 'Zurücksetzen',
      putBackOf: (label) => `Zurücksetzen: ${label}`,
      nothing: 'nichts',
      yes: 'Ja',
      no: 'Nein',
      empty: 'Hier muss etwas stehen.',
    },
    ...methodNumbers(format),
    other: {
      titleOpening: 'Dieser Workshop hat eine eigene Methode',
      titleImport: 'Eine andere Methode übernehmen?',
      own: 'Das Paket des Workshops',
      ours: 'Das Paket der App',
      imported: 'Das importierte Paket',
      lead: 'Nichts ändert sich, bis Sie wählen. Bewertungen und Antworten bleiben in jedem Fall.',
      same: 'Die beiden Pakete sagen dasselbe.',
      noUseCase: 'Keine Empfehlung, keine Risikostufe, kein Reifegrad und kein Ziel eines Anwendungsfalls ändert sich.',
      counts: (changed, total) =>
        `Mit dem anderen Paket ${format.plural(changed, { one: 'ändert', other: 'ändern' })} sich ${format.number(changed)} von ${format.number(total)} ${format.plural(total, { one: 'Anwendungsfall', other: 'Anwendungsfällen' })}.`,
      method: (count) =>
        `${format.number(count)} ${format.plural(count, { one: 'Wert oder Text der Methode weicht', other: 'Werte oder Texte der Methode weichen' })} ab:`,
      more: (count) => `und ${format.number(count)} weitere`,
      columns: { useCase: 'Anwendungsfall', what: 'Was', now: 'Jetzt', other: 'Dann', because: 'Wegen' },
      what: { recommendation: 'Empfehlung', tier: 'Risikostufe', level: 'Reifegrad', target: 'Zielreifegrad' },
      none: 'keine',
      level: (level) => `Reifegrad ${format.number(level)}`,
      together: 'mehrere Änderungen zusammen',
      keep: 'Paket des Workshops behalten',
      take: 'Anderes Paket übernehmen',
      comparing: 'Wird verglichen …',
    },
    problem: {
      title: (file) => `„${file}“ ist kein brauchbares Methodenpaket`,
      next: 'Berichtigen Sie die Paketdatei in einem Texteditor, oder bitten Sie die Stelle, die sie erstellt hat, um eine neue. Weicht nur der Hash ab und stammt die Änderung von Ihnen, tragen Sie den Hash ein, den der Inhalt ergibt.',
      noWorkshop: {
        title: 'Öffnen Sie zuerst einen Workshop',
        sentence: 'Ein Methodenpaket wird in einen Workshop übernommen.',
        next: 'Öffnen oder beginnen Sie einen Workshop, und wählen Sie dann „Methodenpaket“ im Menü „Workshop“.',
      },
    },
  };
}
