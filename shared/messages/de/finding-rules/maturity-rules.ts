import type { maturityRuleTexts as source } from '../../en/finding-rules/maturity-rules.ts';

/** Rules about levels and practices, in words. */
export const maturityRuleTexts: typeof source = {
  'target-below-need': {
    name: 'Ziel unter dem Bedarf',
    why: 'Was unter dem nötigen Reifegrad betrieben wird, wird zur Altlast.',
    fix: 'Heben Sie das Ziel, oder ändern Sie, was den höheren Reifegrad verlangt.',
  },
  'interval-unclear': {
    name: 'Auslieferungsintervall nicht lesbar',
    why: 'Wie oft ausgeliefert wird, bestimmt den nötigen Reifegrad.',
    fix: 'Geben Sie es als P14D, PT1H oder continuous an.',
  },
  'own-level-without-evidence': {
    name: 'Reifegrad eines Anwendungsfalls nur behauptet',
    why: 'Nur was jemand zeigen kann, zählt.',
    fix: 'Sagen Sie, was es belegt: ein Link, ein Dokument, ein Name und ein Datum.',
  },
  'level-without-evidence': {
    name: 'Reifegrad nur behauptet',
    why: 'Nur was jemand zeigen kann, zählt; der Rest ist Hoffnung.',
    fix: 'Sagen Sie, was es belegt, oder antworten Sie mit Nein.',
  },
  'level-3-without-drift': {
    name: 'Reifegrad 3 ohne Driftüberwachung',
    why: 'Was selbsttätig auf Drift reagiert, muss sie zuerst sehen können.',
    fix: 'Belegen Sie, dass Drift überwacht wird, oder nehmen Sie die Behauptung zurück.',
  },
  'frequency-contradicts': {
    name: 'Auslieferungen, die nicht zum Reifegrad passen',
    why: 'Wie oft Modelle ausgeliefert werden, zeigt, wie automatisiert die Auslieferung ist.',
    fix: 'Prüfen Sie das Intervall und den Beleg.',
  },
  'practice-without-evidence': {
    name: 'Praktik ohne Beleg',
    why: 'Ein Standard, den niemand zeigen kann, ist die Gewohnheit weniger.',
    fix: 'Ergänzen Sie den Beleg, den die Praktik verlangt, oder senken Sie die Bewertung.',
  },
  'practice-contradicts-area': {
    name: 'Praktik und Reife gehen auseinander',
    why: 'Beide beschreiben dasselbe und sollten nah beieinander liegen.',
    fix: 'Sehen Sie sich beides noch einmal an, mit dem Beleg zur Hand.',
  },
  'unknown-ids': {
    name: 'Antworten auf unbekannte Fragen',
    why: 'Nichts ist verloren, doch was die Methode nicht kennt, zählt nicht.',
    fix: 'Öffnen Sie die Datei mit der Methode, mit der sie entstand.',
  },
};
