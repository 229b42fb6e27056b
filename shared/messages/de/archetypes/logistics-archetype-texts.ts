import type { logisticsArchetypeTexts as source } from '../../en/archetypes/logistics-archetype-texts.ts';

export const logisticsArchetypeTexts: typeof source = {
  'route-optimization': {
    name: 'Tourenoptimierung',
    baseline: 'Ein Tourenplaner mit Zeitfenstern',
    metric: 'Kilometer und verspätete Stopps gegenüber der Disposition',
    why: 'Das Problem ist Optimierung: Lernen hilft, Fahr- und Standzeiten zu schätzen.',
    risk: 'Es plant Touren; auf der Straße entscheiden die Fahrer.',
    data: 'Adressen, Zeitfenster und wahre Standzeiten.',
    caution: 'Fahrer kennen ein Tor, das die Karte nicht kennt.',
  },
  'arrival-time': {
    name: 'Vorhersage der Ankunftszeit',
    baseline: 'Mittlere Zeit je Relation und Stunde',
    metric: 'Anteil der Ankünfte im zugesagten Fenster',
    why: 'Verkehr, Wetter und Umschlag wirken zusammen, und jede Fahrt liefert ein Label.',
    risk: 'Eine falsche Zeit ärgert und schadet selten.',
    data: 'Zeitstempel, die an jedem Standort dasselbe bedeuten.',
    caution: 'Der Mittelwert ist keine Zusage: Geben Sie eine Spanne an.',
  },
  'autonomous-vehicles': {
    name: 'Autonome Fahrzeuge und Systeme',
    baseline: 'Ein Mensch am Steuer mit Assistenz',
    metric: 'Kilometer zwischen Eingriffen, nach Straße und Wetter',
    why: 'Die Straße lässt sich nicht als Regeln schreiben, und jede Sekunde entscheidet.',
    risk: 'Es bewegt sich im Verkehr, wo ein Fehler töten kann.',
    data: 'Seltene gefährliche Szenen.',
    caution: 'Was nach 99 Prozent bleibt, ist die Arbeit.',
  },
  'warehouse-slotting': {
    name: 'Lagerplatzvergabe',
    baseline: 'Schnelldreher nah am Tor, nach ABC-Analyse',
    metric: 'Schritte je Pickposition',
    why: 'Die ABC-Analyse holt den größten Teil des Gewinns.',
    risk: 'Es bewegt Ware.',
    data: 'Picks nach Artikel und Platz.',
    caution: 'Das Umlagern kostet mehr, als der Plan sagt.',
  },
  'supplier-risk': {
    name: 'Lieferanten- und Lieferkettenrisiko',
    baseline: 'Eine Checkliste des Einkaufs mit Nachrichtenalarmen',
    metric: 'Eine Woche früher erkannte Störungen',
    why: 'Ausfälle sind wenige, und der Einkauf kennt die meisten Lieferanten.',
    risk: 'Es informiert den Einkauf.',
    data: 'Zu wenige Ausfälle zum Lernen.',
    caution: 'Eine Punktzahl verdeckt, was der Einkauf fragen muss.',
  },
};
