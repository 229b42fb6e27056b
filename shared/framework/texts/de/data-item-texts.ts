import type { DataItemId } from '../../data-checklist.ts';

/** The twelve questions about the data, in words. */
export const dataItemTexts: Readonly<Record<DataItemId, string>> = {
  D1: 'Annotierte Beispiele sind da, oder ein finanzierter Plan schafft sie',
  D2: 'Die seltenste Klasse hat genügend Fälle',
  D3: 'Übereinstimmung und Fehler der Labels sind gemessen und annehmbar',
  D4: 'Trainingsdaten gleichen dem Betrieb in Personen, Zeitraum und Kanal',
  D5: 'Jedes Merkmal ist im Einsatz zu haben, genauso berechnet',
  D6: 'Merkmale sind so frisch, wie die Entscheidung es braucht',
  D7: 'Die Historie umfasst mindestens zwei volle Zyklen, etwa Saisons oder Kampagnen',
  D8: 'Wahre Ergebnisse kommen zurück, und zwar früh genug zum Überwachen',
  D9: 'Rechtsgrundlage, Einwilligung und Lizenz decken diese Nutzung, besondere Kategorien eingeschlossen',
  D10: 'Die Daten sind versioniert, jemand ist verantwortlich, und ihre Herkunft ist bekannt',
  D11: 'Lücken und Fehler sind untersucht',
  D12: 'Geschützte Gruppen lassen sich für Fairnessprüfungen unterscheiden',
};
