import type { insuranceArchetypeTexts as source } from '../../en/archetypes/insurance-archetype-texts.ts';

export const insuranceArchetypeTexts: typeof source = {
  'claims-routing': {
    name: 'Schadenzuordnung',
    baseline:
      'Eine Entscheidungstabelle nach Sparte, Betrag und Region, in zwei Wochen aus dem Fachbereich geschrieben',
    metric: 'Anteil der Schäden, die auf Anhieb am richtigen Platz landen',
    why: 'Sachbearbeitende können die Logik größtenteils aufschreiben, und ein falsch zugeordneter Schaden kostet eine Stunde, keinen Verlust.',
    risk: 'Es ordnet Arbeit und entscheidet nichts über Kunden.',
    data: 'Frühere Zuordnung zeigt, wohin Schäden gingen, nicht, wohin sie gehörten: Annotieren Sie eine Stichprobe neu.',
    caution: 'Ein paar Punkte über der Tabelle bezahlen das Modell selten.',
  },
  'claims-severity': {
    name: 'Schadenhöhe und Reserven',
    baseline: 'Mittlere Kosten nach Gefahr und Abwicklungsjahr, wie das Aktuariat sie heute setzt',
    metric: 'Mittlerer absoluter Fehler der Endkosten und Verzerrung je Jahr',
    why: 'Viele Umstände eines Schadens wirken zusammen, es gibt Jahre regulierter Schäden, und Reserven sind große Summen.',
    risk: 'Eine falsche Reserve fließt in einen regulierten Bericht.',
    data: 'Offene Schäden sind nicht endgültig: Trainieren Sie auf regulierten, und berücksichtigen Sie die Abwicklung.',
    caution: 'Inflation verschiebt das Ziel, während Schäden offen sind.',
  },
  'insurance-underwriting': {
    name: 'Versicherungszeichnung',
    baseline: 'Die Zeichnungsrichtlinie als Scorecard mit klaren Vorlagefällen',
    metric: 'Schadenquote des angenommenen Geschäfts bei gleicher Annahmequote',
    why: 'Das Risiko hängt von vielen Umständen zugleich ab, und eine bessere Auswahl bewegt die Schadenquote unmittelbar.',
    risk: 'Es entscheidet, wer Schutz bekommt und zu welchen Bedingungen.',
    data: 'Abgelehnte haben kein Ergebnis: Die Daten zeigen nur angenommene Risiken.',
    caution: 'Gewinne auf dem Papier schwinden, wenn Vermittler das Formular zu füllen lernen.',
  },
  'insurance-pricing': {
    name: 'Tarifierung',
    baseline: 'Ein verallgemeinertes lineares Modell für Häufigkeit und Höhe, je Tarifzelle',
    metric: 'Lift und Kalibrierung von erwartetem gegen tatsächlichen Schaden, auf späteren Zeiträumen',
    why: 'Lange Schadenhistorie, viele zusammenwirkende Faktoren, und jeder Punkt Preisgenauigkeit erreicht das Ergebnis.',
    risk: 'Eine Prämie entscheidet, ob Menschen sich Schutz leisten können.',
    data: 'Bestand und Schäden müssen je Vertragsperiode lückenlos verknüpft sein.',
    caution: 'Ein Tarif muss womöglich eingereicht und erklärt werden, bevor er gilt.',
  },
  'damage-assessment': {
    name: 'Schadenbewertung aus Bildern',
    baseline: 'Sachbearbeitung oder Gutachter vergleichen die Bilder mit einer Preisliste',
    metric: 'Abweichung vom Betrag des Gutachtens und Anteil ohne Ortstermin reguliert',
    why: 'Ein Schaden im Bild lässt sich nicht als Regeln aufschreiben, und jeder gesparte Termin ist Geld.',
    risk: 'Es schlägt einen Betrag vor; ein Mensch reguliert den Schaden.',
    data: 'Bilder mit den endgültigen Reparaturkosten sind seltener als Bilder.',
    caution: 'Handybilder aus dem Alltag sind schlechter als die, mit denen trainiert wurde.',
  },
  subrogation: {
    name: 'Regress',
    baseline: 'Schlüsselwörter und Ursachencodes, die haftende Dritte anzeigen',
    metric: 'Eingebrachter Betrag je geprüfter Akte',
    why: 'Haftung verbirgt sich im Freitext, und jeder verpasste Regress ist liegen gelassenes Geld.',
    risk: 'Es weist auf Akten hin, die ein Mensch prüft.',
    data: 'Nie versuchte Regresse tragen kein Label.',
    caution: 'Die Menge ist klein: Schlüsselwörter finden womöglich das meiste.',
  },
};
