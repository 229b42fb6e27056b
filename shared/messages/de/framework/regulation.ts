import type * as source from '../../en/framework/regulation.ts';

export const disclaimer = 'Orientierung für einen Workshop, keine Rechtsberatung.';

export const euClassTexts: typeof source.euClassTexts = {
  prohibited: 'Verbotene Praxis (Artikel 5)',
  'high-annex-i': 'Hohes Risiko: Produkt nach Anhang I',
  'high-annex-iii': 'Hohes Risiko: Verwendung nach Anhang III',
  transparency: 'Transparenzpflichten (Artikel 50)',
  minimal: 'Minimales Risiko',
  'out-of-eu': 'Außerhalb der EU',
};

export const euDateTexts: typeof source.euDateTexts = {
  'prohibitions-literacy': 'Verbotene Praktiken; Maßnahmen zur KI-Kompetenz',
  'general-purpose-models':
    'Pflichten für KI-Modelle mit allgemeinem Verwendungszweck, Governance, die meisten Sanktionen',
  'general-application': 'Allgemeine Geltung, einschließlich der Transparenzpflichten nach Artikel 50',
  'new-prohibitions-marking':
    'Zwei neue Verbote (intime Aufnahmen ohne Einwilligung, Darstellungen sexuellen Kindesmissbrauchs); maschinenlesbare Kennzeichnung für ältere generative Systeme',
  'older-general-purpose-models':
    'Vor August 2025 in Verkehr gebrachte Modelle mit allgemeinem Verwendungszweck; nationale Reallabore',
  'annex-iii': 'Hochrisiko-Pflichten für Verwendungen nach Anhang III (früher 2. August 2026)',
  'annex-i': 'Hochrisiko-Pflichten für Produkte nach Anhang I (früher 2. August 2027)',
  'public-authorities': 'Hochrisiko-Systeme, die Behörden bereits einsetzen',
};

export const prohibitedPracticeTexts: typeof source.prohibitedPracticeTexts = {
  manipulation: 'Manipulative oder unterschwellige Techniken, die Schaden verursachen',
  'exploiting-vulnerability': 'Ausnutzen der Schutzbedürftigkeit von Menschen',
  'intimate-material': 'Intime Aufnahmen ohne Einwilligung',
  'child-abuse-material': 'Darstellungen sexuellen Kindesmissbrauchs',
  'social-scoring': 'Soziale Bewertung (Social Scoring)',
  'crime-prediction': 'Vorhersage von Straftaten einer Person allein aus Profiling',
  'face-scraping': 'Ungezieltes Sammeln von Gesichtsbildern',
  'emotion-at-work': 'Emotionserkennung am Arbeitsplatz oder in der Bildung, außer für Medizin oder Sicherheit',
  'sensitive-biometrics': 'Biometrische Einordnung von Menschen nach sensiblen Merkmalen',
  'remote-identification': 'Biometrische Fernidentifizierung in Echtzeit zur Strafverfolgung, mit engen Ausnahmen',
};

export const annexIProductTexts: typeof source.annexIProductTexts = {
  toys: 'Spielzeug',
  'recreational-craft': 'Sportboote',
  lifts: 'Aufzüge',
  'explosive-atmospheres': 'Geräte für explosionsgefährdete Bereiche',
  'radio-equipment': 'Funkanlagen',
  'pressure-equipment': 'Druckgeräte',
  cableways: 'Seilbahnen',
  'protective-equipment': 'Persönliche Schutzausrüstung',
  'gas-appliances': 'Gasgeräte',
  'medical-devices': 'Medizinprodukte',
  'in-vitro-diagnostics': 'In-vitro-Diagnostika',
  aviation: 'Luftfahrt',
  vehicles: 'Fahrzeuge',
  marine: 'Schiffsausrüstung',
  rail: 'Eisenbahn',
  machinery: 'Maschinen',
};

export const annexIIIPointTexts: typeof source.annexIIIPointTexts = {
  '1': 'Biometrie',
  '2': 'Kritische Infrastruktur',
  '3': 'Bildung',
  '4': 'Arbeit und Personalmanagement',
  '5a': 'Öffentliche Leistungen',
  '5b': 'Kreditwürdigkeit von Menschen (das Aufdecken von Finanzbetrug ist nicht gemeint)',
  '5c': 'Risiko und Preis von Lebens- und Krankenversicherungen',
  '5d': 'Notrufe und Triage',
  '6': 'Strafverfolgung',
  '7': 'Migration, Asyl, Grenzen',
  '8': 'Justiz und demokratische Prozesse',
};

export const article6ConditionTexts: typeof source.article6ConditionTexts = {
  'narrow-task': 'Es erfüllt eine eng gefasste Verfahrensaufgabe',
  'improves-finished': 'Es verbessert, was ein Mensch abgeschlossen hat',
  'detects-deviation': 'Es erkennt Abweichungen, ohne menschliches Urteil zu ersetzen',
  preparatory: 'Es bereitet etwas vor, das ein Mensch dann beurteilt',
};

export const highRiskDutyTexts: typeof source.highRiskDutyTexts = {
  'risk-management': 'Risikomanagement',
  'data-governance': 'Daten-Governance',
  'technical-documentation': 'Technische Dokumentation',
  logging: 'Protokollierung',
  instructions: 'Anleitungen und Transparenz',
  'human-oversight': 'Menschliche Aufsicht',
  'accuracy-robustness': 'Genauigkeit, Robustheit und Cybersicherheit',
  'quality-system': 'Qualitätsmanagementsystem',
  'deployer-duties': 'Pflichten der Betreiber',
  'rights-assessment':
    'Grundrechte-Folgenabschätzung, für öffentliche Stellen, Kredit, Lebens- und Krankenversicherung',
  conformity: 'Konformitätsbewertung',
  registration: 'Registrierung',
  'post-market': 'Beobachtung nach dem Inverkehrbringen',
  'incident-reporting': 'Meldung von Vorfällen',
};

export const transparencyDutyTexts: typeof source.transparencyDutyTexts = {
  'tell-people': 'Menschen sagen, dass sie mit einer KI sprechen (Anbieter)',
  'mark-output': 'Synthetische Ausgaben maschinenlesbar kennzeichnen (Anbieter)',
  'inform-exposed':
    'Menschen informieren, die Emotionserkennung oder biometrischer Einordnung ausgesetzt sind (Betreiber)',
  'disclose-fakes': 'Deepfakes und KI-Texte zu öffentlichen Angelegenheiten offenlegen (Betreiber)',
};

export const otherFrameworkTexts: typeof source.otherFrameworkTexts = {
  'sr-26-2': {
    name: 'SR 26-2 (2026)',
    note: 'Nachfolgerin von SR 11-7, die der Quellrahmen nennt; am 17. April 2026 abgelöst. Grundsätze, nicht bindend, vor allem für Banken mit mehr als 30\u00A0Milliarden\u00A0$ Bilanzsumme; Einstufung nach Wesentlichkeit aus Engagement und Zweck; generative und agentische KI sind ausgenommen.',
  },
  'nist-ai-rmf': { name: 'NIST AI RMF 1.0', note: 'Freiwillig: steuern, erfassen, messen, handhaben.' },
  'nist-ai-600-1': { name: 'NIST AI 600-1', note: 'Das Profil für generative KI nennt zwölf Risiken.' },
  'iso-42001': {
    name: 'ISO/IEC 42001:2023',
    note: 'Managementsystem für KI: 38 Kontrollen, neun Zielbereiche.',
  },
  'gdpr-22': {
    name: 'DSGVO Artikel 22',
    note: 'Keine ausschließlich automatisierte Entscheidung mit rechtlicher oder ähnlicher Wirkung, es sei denn, ein Vertrag, ein Gesetz oder eine ausdrückliche Einwilligung erlaubt sie; dann greift ein Mensch ein, hört an, und die Entscheidung lässt sich anfechten.',
  },
  'four-fifths': {
    name: 'Vier-Fünftel-Verhältnis',
    note: 'Eine Prüfzahl für ungleiche Wirkung (29 CFR 1607.4(D)). Die Bundesdurchsetzung ist seit dem 23. April 2025 zurückgenommen; Title VII, Gesetze der Bundesstaaten und Privatklagen gelten unverändert.',
  },
  colorado: {
    name: 'Colorado SB 26-189',
    note: 'Ab 1. Januar 2027: Hinweis, Erklärung nachteiliger Entscheidungen binnen 30 Tagen, Berichtigung und Überprüfung durch einen Menschen.',
  },
};

export const nistFunctionTexts: typeof source.nistFunctionTexts = {
  govern: { name: 'Steuern (Govern)', shownBy: 'Risikostufen, Verantwortliche, Überprüfungsrhythmus, Ethikrat' },
  map: { name: 'Erfassen (Map)', shownBy: 'Rahmen und Daten jedes Anwendungsfalls' },
  measure: { name: 'Messen (Measure)', shownBy: 'Kennzahlen der Modellkarte, Verzerrungstests, Drift' },
  manage: { name: 'Handhaben (Manage)', shownBy: 'Roadmap, Rollback, Ablaufpläne' },
};

export const generativeRiskTexts: typeof source.generativeRiskTexts = {
  cbrn: 'Chemische, biologische, radiologische und nukleare Informationen',
  confabulation: 'Konfabulation',
  'dangerous-content': 'Gefährliche, gewalttätige oder hasserfüllte Inhalte',
  'data-privacy': 'Datenschutz',
  environment: 'Umweltwirkung',
  'harmful-bias': 'Schädliche Verzerrung und Vereinheitlichung',
  'human-configuration': 'Zusammenspiel von Mensch und KI',
  'information-integrity': 'Integrität von Informationen',
  'information-security': 'Informationssicherheit',
  'intellectual-property': 'Geistiges Eigentum',
  'obscene-content': 'Obszöne, herabwürdigende oder missbräuchliche Inhalte',
  'value-chain': 'Wertschöpfungskette und Einbindung von Komponenten',
};

export const isoObjectiveTexts: typeof source.isoObjectiveTexts = {
  'A.2': 'Leitlinien',
  'A.3': 'Interne Organisation',
  'A.4': 'Ressourcen',
  'A.5': 'Folgenabschätzung',
  'A.6': 'Lebenszyklus',
  'A.7': 'Daten',
  'A.8': 'Informationen für interessierte Parteien',
  'A.9': 'Nutzung',
  'A.10': 'Dritte',
};
