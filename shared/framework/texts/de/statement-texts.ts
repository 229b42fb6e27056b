import type { StatementId } from '../../maturity.ts';

/** What must be shown for each level of each area. */
export const statementTexts: Readonly<Record<StatementId, string>> = {
  'training.1':
    'Ein Befehl oder eine Pipeline trainiert aus versioniertem Code und versionierten Daten und ergibt wieder dasselbe Modell.',
  'training.2': 'Trainingsläufe starten bei Änderungen in der Continuous Integration und werden nachverfolgt.',
  'training.3': 'Das Training startet von selbst bei Drift oder nach Zeitplan, hinter Schranken.',
  'deployment.1': 'Ein paketiertes Modell wird von Hand nach schriftlichen Schritten ausgeliefert.',
  'deployment.2': 'Ein Modell, das die Validierung besteht, wird automatisch ausgeliefert.',
  'deployment.3': 'Auslieferungen laufen schrittweise und im Normalfall ohne Menschen weiter.',
  'testing.1': 'Ein Test auf zurückgehaltenen Daten vergleicht mit dem laufenden Modell und einer einfachen Basis.',
  'testing.2': 'Automatische Tests von Daten, Modell und Integration können eine Auslieferung anhalten.',
  'testing.3': 'A/B-Tests oder Champion gegen Challenger laufen ständig.',
  'monitoring.1': 'Latenz, Fehler und Menge werden beobachtet.',
  'monitoring.2': 'Drift, Leistung und eine Geschäftskennzahl werden beobachtet, mit Alarmen.',
  'monitoring.3': 'Was erkannt wird, löst automatisch eine Maßnahme aus.',
  'retraining.1': 'Modelle werden in bekanntem Abstand von Hand nachtrainiert.',
  'retraining.2': 'Das Nachtraining ist eine geplante Pipeline, die ihr Ergebnis validiert.',
  'retraining.3': 'Drift oder Verschlechterung startet das Nachtraining.',
  'rollback.1': 'Die vorige Version lässt sich von Hand wiederherstellen.',
  'rollback.2': 'Ein Klick genügt für den Rollback, und zuerst kommt ein Canary.',
  'rollback.3': 'Es heilt sich selbst: Rollback oder Umschalten geschieht ohne Menschen.',
  'features.1': 'Merkmale sind in versioniertem Code definiert.',
  'features.2': 'Merkmale werden geteilt, und Abweichungen zwischen Training und Einsatz werden geprüft.',
  'features.3': 'Prüfungen der Datenqualität und Nachberechnungen laufen automatisch.',
  'governance.1': 'Eine Liste nennt jedes Modell im Betrieb mit Verantwortlichen und Modellkarte.',
  'governance.2': 'Ein Register führt die Herkunft und die Freigaben, die jede Risikostufe verlangt.',
  'governance.3': 'Richtlinienprüfungen sind automatisch, und der Prüfpfad ist vollständig.',
};
