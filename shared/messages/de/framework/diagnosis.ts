import type * as source from '../../en/framework/diagnosis.ts';

/** The three patterns in words. */
export const patternTexts: typeof source.patternTexts = {
  'platform-first': {
    name: 'Plattform zuerst',
    bestFor: 'Wachstum von wenigen Modellen auf Dutzende oder Hunderte, wo Standards und Wiederverwendung entscheiden',
  },
  'data-centric': {
    name: 'Datenzentriert',
    bestFor: 'Wo die Qualität von Daten und Labels die Grenze ist und der Gegenstand komplex oder mehrdeutig',
  },
  embedded: {
    name: 'Ins Produkt eingebettet',
    bestFor: 'Wo maschinelles Lernen ein Produkt von anderen abhebt',
  },
};

/** The key parts of the patterns in words. */
export const patternPartTexts: typeof source.patternPartTexts = {
  'self-service-platform': 'Eine gemeinsame Plattform, die Teams ohne Hilfe nutzen',
  'feature-store': 'Ein Feature Store, in Training und Einsatz derselbe',
  'standard-pipelines': 'Standard-Pipelines für Auslieferung und Überwachung',
  'governed-registry': 'Ein Modellregister, das Governance-Angaben führt',
  'data-quality': 'Datenqualität als erster Hebel der Leistung',
  'labeling-with-agreement': 'Annotation mit Qualitätsprüfung und gemessener Übereinstimmung',
  augmentation: 'Angereicherte und synthetische Daten für Seltenes',
  'continuous-curation': 'Daten, die laufend beobachtet und gepflegt werden',
  'real-time-serving': 'Modelle, die im Produkt in Echtzeit antworten',
  'learning-loops': 'Produktnutzung, aus der das Modell lernt',
  'product-ab-tests': 'A/B-Tests auf die Kennzahlen des Produkts',
  'shared-okrs': 'Ziele, die Produkt- und ML-Teams teilen',
};

/** The signals for a pattern in words. */
export const patternSignalTexts: typeof source.patternSignalTexts = {
  'planned-models': 'Modelle, die binnen 24 Monaten in Betrieb gehen sollen',
  'ml-teams': 'Drei oder mehr ML-Teams',
  fragmentation: 'Zersplitterte Infrastruktur',
  'shared-features': 'Merkmale, die zwei oder mehr Anwendungsfälle brauchen',
  'platform-gap': 'Eine Plattform, die zwei oder mehr Stufen unter ihrem Ziel liegt',
  'high-tiers': '30\u00A0% der Anwendungsfälle oder mehr mit hohem oder kritischem Risiko',
  'data-sufficiency': 'Daten, die nicht ausreichen',
  'label-agreement': 'Annotierende, die sich nicht einig sind',
  'data-first-cards': '30\u00A0% der Anwendungsfälle oder mehr, die erst Daten brauchen',
  'ambiguous-data': 'Mehrdeutige oder unstrukturierte Daten',
  'rare-cases': 'Seltene Fälle, die unterrepräsentiert sind',
  'product-differentiator': 'Maschinelles Lernen gilt als das, was ein Produkt abhebt',
  'online-serving': 'Die Hälfte der ML-Anwendungsfälle oder mehr antwortet online oder im Produkt',
  'usage-labels': 'Produktnutzung, die Labels erzeugt',
  dynamics: 'Ein Umfeld, das sich schnell ändert',
  'ab-testing-possible': 'A/B-Tests auf Produktkennzahlen sind möglich',
  'shared-okrs-possible': 'Gemeinsame Ziele von Produkt und ML sind möglich',
};

/** The five pitfalls in words. */
export const pitfallTexts: typeof source.pitfallTexts = {
  'notebook-gap': {
    name: 'Kluft zwischen Notebook und Betrieb',
    symptom: 'Gute Notebooks gehen nie in den Einsatz, weil niemand sie in Betrieb nehmen kann.',
    prevention:
      'Ingenieurskraft aufbauen: ein Standardweg mit Tests, Paketierung und Auslieferung und ein bis zwei ML Engineers je Data Scientist.',
  },
  'model-decay': {
    name: 'Vernachlässigter Modellverfall',
    symptom:
      'Laufende Modelle werden über Wochen oder Monate schlechter, und die fallende Geschäftskennzahl zeigt es zuerst.',
    prevention:
      'Drift, Leistung und Ergebnis jedes laufenden Modells beobachten, mit Alarmschwellen, Ablaufplänen und einem Wartungsbudget.',
  },
  fragmentation: {
    name: 'Zersplitterte Infrastruktur',
    symptom:
      'Jedes Team baut seinen eigenen Stack: Arbeit geschieht doppelt, die Qualität schwankt, und niemand kann steuern.',
    prevention: 'Eine gemeinsame Plattform mit Standard-Pipelines, geführt als Produkt mit eigener Leitung.',
  },
  'accuracy-obsession': {
    name: 'Fixierung auf Genauigkeit',
    symptom:
      'Monate fließen in den Schritt von 94\u00A0% auf 96\u00A0%, während das Modell mit 94\u00A0% schon verdienen könnte.',
    prevention:
      'Zuerst aus der Geschäftswirkung festlegen, was gut genug ist, das kleinste Modell einsetzen, das es erreicht, und es dort verbessern.',
  },
  'serving-ignored': {
    name: 'Übersehene Bereitstellung',
    symptom:
      'Offline funktioniert es, live scheitert es: zu langsam, zu klein oder ohne die Merkmale, aus denen es gelernt hat.',
    prevention:
      'Latenz, Durchsatz und Verfügbarkeit vor der Entwicklung festlegen und sicherstellen, dass jedes Merkmal im Einsatz da und frisch ist.',
  },
};

/** What shows a pitfall, in words. */
export const indicatorTexts: typeof source.indicatorTexts = {
  'few-reach-production': 'Weniger als die Hälfte der in 12 Monaten gebauten Modelle ging in Betrieb',
  'few-ml-engineers': 'Weniger ML Engineers als Data Scientists',
  'manual-mlops': 'Die MLOps-Reife ist manuell',
  'no-standard-path': 'Es gibt keinen Standardweg mit Test, Paketierung und Auslieferung',
  'slow-to-live': 'Zwischen trainiertem und laufendem Modell vergehen mehr als acht Wochen',
  'little-drift-monitoring': 'Weniger als 80\u00A0% der laufenden Modelle werden auf Drift überwacht',
  'no-outcome-metric': 'Kein Geschäftsergebnis wird überwacht',
  'no-maintenance-budget': 'Kein Haushaltsposten für Wartung',
  'no-alerts-or-runbooks': 'Keine Alarmschwellen oder Ablaufpläne',
  'business-found-it': 'Die letzte Verschlechterung fand das Fachgeschäft',
  'separate-stacks': 'Die Hälfte der Teams oder mehr betreibt einen eigenen Stack',
  'no-shared-features': 'Kein gemeinsamer Feature Store',
  'no-complete-registry': 'Kein vollständiges Modellregister',
  'no-platform-owner': 'Niemand verantwortet die Plattform als Produkt',
  'duplicate-pipelines': 'Bekanntermaßen gibt es Pipelines doppelt',
  'no-good-enough': 'Die Entwicklung begann, ohne zu sagen, was gut genug ist',
  'good-model-waits': 'Ein Modell, das gut genug ist, wartet seit zwei Monaten oder länger',
  'point-costs-more': 'Der nächste Prozentpunkt Genauigkeit kostet mehr, als er einbringt',
  'no-simplest-baseline': 'Die Karte nennt keine einfachste Vergleichsbasis',
  'offline-metrics-only': 'Es werden nur Offline-Kennzahlen verwendet',
  'operations-incomplete': 'Die Betriebsanforderungen von ML-Anwendungsfällen sind unvollständig',
  'features-missing-at-serving': 'Manche Merkmale fehlen im Einsatz',
  'no-load-test': 'Kein Test von Last oder Latenz',
  'freshness-undefined': 'Niemand hat gesagt, wie frisch Merkmale sein müssen',
  'no-skew-detection': 'Abweichungen zwischen Training und Einsatz bleiben unbemerkt',
};

/** The seven lessons in words. */
export const takeawayTexts: typeof source.takeawayTexts = {
  'engineering-first': {
    title: 'Ingenieurarbeit vor Data Science',
    text: 'Was Modelle aufhält, ist die Inbetriebnahme, nicht der Bau.',
  },
  'simpler-first': {
    title: 'Einfachere Ansätze zuerst',
    text: 'Jedes Mal fragen, ob etwas Einfacheres die Arbeit zu einem Bruchteil der Kosten tut.',
  },
  'data-before-models': {
    title: 'Daten und Merkmale vor raffinierten Modellen',
    text: 'Bessere Merkmale schlagen fast immer bessere Algorithmen.',
  },
  'maturity-decides': {
    title: 'Die Reife entscheidet zwischen Wert und Altlast',
    text: 'Budget für den Betrieb von Modellen einplanen, nicht nur für den Bau.',
  },
  'shared-platform': {
    title: 'Eine gemeinsame Plattform',
    text: 'Eine Plattform öffnet maschinelles Lernen für jedes Team und hält alle an denselben Standard.',
  },
  'business-metrics': {
    title: 'Geschäftskennzahlen überwachen',
    text: 'Ein stabiler AUC-Wert bedeutet nichts, wenn das Ergebnis fällt.',
  },
  'proportionate-governance': {
    title: 'Governance nach Maß des Risikos',
    text: 'So viel Aufsicht verlangen, wie die Wirkung der Entscheidung verdient, und nach dem höchsten geltenden Standard bauen.',
  },
};
