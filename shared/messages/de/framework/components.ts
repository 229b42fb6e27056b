import type {
  componentTexts as components,
  dontTexts as donts,
  doTexts as dos,
  practiceTexts as practices,
} from '../../en/framework/components.ts';

/** The seven components in words. */
export const componentTexts: typeof components = {
  framing: {
    name: 'Problemrahmen und Auswahl der Anwendungsfälle',
    short: 'Problemrahmen',
    purpose:
      'Die Probleme wählen, bei denen maschinelles Lernen Regeln um so viel schlägt, dass es sich lohnt, und das in Geld sagen.',
  },
  data: {
    name: 'Datenpipeline und Merkmalsaufbereitung',
    short: 'Daten',
    purpose:
      'Aus Rohdaten Merkmale machen, die geteilt, sorgfältig annotiert und in Training und Einsatz dieselben sind.',
  },
  development: {
    name: 'Modellentwicklung und Experimente',
    short: 'Entwicklung',
    purpose:
      'Modelle bauen wie Ingenieure: Jeder Lauf ist wiederholbar, und jeder Gewinn wird an einer Vergleichsbasis gemessen.',
  },
  mlops: {
    name: 'MLOps und Produktivsetzung',
    short: 'MLOps',
    purpose: 'Ein Modell ohne Heldentaten vom Commit in den Betrieb bringen und wieder zurück.',
  },
  platform: {
    name: 'ML-Plattform',
    short: 'Plattform',
    purpose: 'Jedem Team einen gemeinsamen Weg geben, Modelle zu trainieren, auszuliefern und zu betreuen.',
  },
  monitoring: {
    name: 'Überwachung und Zuverlässigkeit',
    short: 'Überwachung',
    purpose: 'Bemerken, dass ein Modell schlechter wird, bevor das Geschäft es bemerkt.',
  },
  governance: {
    name: 'Governance und verantwortungsvolles ML',
    short: 'Governance',
    purpose: 'Von jedem Modell so viel verlangen, wie sein Risiko verdient, und es nachweisbar festhalten.',
  },
};

/** The 28 practices in words, with what shows that one is standard. */
export const practiceTexts: typeof practices = {
  '1.1': {
    name: 'Prüfung der ML-Eignung',
    description: 'Jede Idee wird gegen Regeln und Statistik abgewogen, bevor jemand baut.',
    evidence: 'Ein ausgefüllter Vergleich für jede Idee, die verworfenen liegen in den Akten',
  },
  '1.2': {
    name: 'Prüfung der Datenlage',
    description: 'Jemand prüft, ob genügend annotierte Daten da sind oder sich schaffen lassen.',
    evidence: 'Der Datencheck, beantwortet vor der Mittelzusage',
  },
  '1.3': {
    name: 'Anforderungen des Betriebs',
    description: 'Latenz, Durchsatz, Aktualität und Zuverlässigkeit sind mit dem Betrieb vereinbart.',
    evidence: 'Die vier Zahlen, vereinbart vor Beginn der Modellierung',
  },
  '1.4': {
    name: 'Bezifferung des Werts',
    description: 'Ein Gewinn an Genauigkeit wird in ein Geschäftsergebnis in Geld übersetzt.',
    evidence: 'Eine Rechnung in Geld gegen die einfachste Vergleichsbasis',
  },
  '2.1': {
    name: 'Feature Store',
    description: 'Merkmale werden an einer Stelle definiert, berechnet und bereitgestellt.',
    evidence: 'Ein gemeinsamer Katalog, aus dem mindestens zwei Teams schöpfen',
  },
  '2.2': {
    name: 'Gleichheit von Training und Einsatz',
    description: 'Woraus ein Modell gelernt hat, wird im Einsatz genauso berechnet.',
    evidence: 'Eine Definition je Merkmal und das Ergebnis eines Abweichungstests',
  },
  '2.3': {
    name: 'Annotationsstrategie',
    description: 'Labels kommen planvoll von Menschen, Teilüberwachung, schwachen Regeln oder synthetischen Daten.',
    evidence: 'Eine Richtlinie, ein Maß der Übereinstimmung und ein Budget',
  },
  '2.4': {
    name: 'Automatisierte Merkmale',
    description: 'Mögliche Merkmale werden von der Pipeline erzeugt und ausgewählt.',
    evidence: 'Erzeugte oder ausgewählte Merkmale in der Pipeline',
  },
  '3.1': {
    name: 'Nachverfolgung der Experimente',
    description: 'Jeder Lauf behält seine Parameter, Kennzahlen, Datenversion und Ergebnisse.',
    evidence: 'Jeder Lauf des letzten Quartals lässt sich wiederholen',
  },
  '3.2': {
    name: 'Bewertungsverfahren',
    description: 'Kennzahlen, Testdaten und der Test auf einen echten Unterschied stehen vorher fest.',
    evidence: 'Kennzahl, Testdaten und Signifikanzregel schriftlich',
  },
  '3.3': {
    name: 'Disziplin bei der Vergleichsbasis',
    description: 'Neue Modelle werden mit einer einfachen Basis und mit dem heutigen Betrieb verglichen.',
    evidence: 'Die einfache Basis und das laufende Modell in jedem Bericht',
  },
  '3.4': {
    name: 'Suche der Hyperparameter',
    description: 'Einstellungen werden methodisch gesucht (Bayes, Raster, Zufall), nicht von Hand.',
    evidence: 'Eine systematische Suche im Protokoll',
  },
  '4.1': {
    name: 'CI/CD für ML',
    description: 'Training, Validierung, Paketierung und Auslieferung laufen als ein automatisierter Weg.',
    evidence: 'Ein Laufprotokoll vom Commit bis zum Paket',
  },
  '4.2': {
    name: 'Bereitstellung der Modelle',
    description: 'Vorhersagen kommen schnell und in großer Zahl, mit A/B-Tests und Canary-Auslieferung.',
    evidence: 'Ein Lasttest und ein Weg für A/B-Test oder Canary',
  },
  '4.3': {
    name: 'Automatisches Nachtraining',
    description: 'Verschlechterung, Drift oder ein Zeitplan startet das Nachtraining.',
    evidence: 'Der Auslöser schriftlich und der letzte Lauf',
  },
  '4.4': {
    name: 'Rollback',
    description: 'Die vorige Version ist sofort wieder im Einsatz.',
    evidence: 'Tag und Dauer des letzten Rollbacks oder der letzten Übung',
  },
  '5.1': {
    name: 'Plattform zur Selbstbedienung',
    description: 'Data Scientists trainieren und liefern aus, ohne Infrastruktur-Experten zu sein.',
    evidence: 'Ein Modell, das ohne Plattformteam live ging',
  },
  '5.2': {
    name: 'Gemeinsame Rechenleistung',
    description: 'Trainingskapazität ist gebündelt, eingeplant, und ihre Kosten sind bekannt.',
    evidence: 'Ein Kontingent und ein Kostenbericht je Team',
  },
  '5.3': {
    name: 'Modellregister',
    description: 'Ein Katalog kennt jedes Modell: Metadaten, Herkunft, Kennzahlen und Verantwortliche.',
    evidence: 'Eine vollständige Liste mit Herkunft und Verantwortlichen',
  },
  '5.4': {
    name: 'Plattform als Produkt',
    description: 'Die Plattform fragt ihre Nutzenden, hat eine Roadmap und Servicelevel.',
    evidence: 'Ein Product Owner, eine Roadmap und ein Servicelevel',
  },
  '6.1': {
    name: 'Erkennung von Datendrift',
    description: 'Eingaben werden auf Veränderungen beobachtet, die das Modell in die Irre führen.',
    evidence: 'Die Schwellen und der letzte Alarm',
  },
  '6.2': {
    name: 'Erkennung von Konzeptdrift',
    description: 'Jemand bemerkt, wenn das Gelernte nicht mehr gilt.',
    evidence: 'Ein Vergleich mit Ergebnissen, die später eintreffen',
  },
  '6.3': {
    name: 'Überwachung der Leistung',
    description: 'Beobachtet werden Geschäftsergebnisse, nicht nur der Wert des Modells selbst.',
    evidence: 'Die Geschäftskennzahl auf dem Dashboard',
  },
  '6.4': {
    name: 'Alarme und Reaktion',
    description: 'Alarme haben Stufen, jede mit einem Ablaufplan für die üblichen Fälle.',
    evidence: 'Die Stufen, der Ablaufplan und wann er zuletzt genutzt wurde',
  },
  '7.1': {
    name: 'Dokumentation der Modelle',
    description: 'Eine Modellkarte nennt Zweck, Daten, Leistung, Grenzen und Ethik.',
    evidence: 'Eine Modellkarte für jedes Modell im Betrieb',
  },
  '7.2': {
    name: 'Prüfung auf Verzerrung und Fairness',
    description: 'Ergebnisse werden zwischen Gruppen verglichen, ungleiche Wirkung wird festgehalten.',
    evidence: 'Die letzte Analyse ungleicher Wirkung',
  },
  '7.3': {
    name: 'Erklärbarkeit',
    description: 'Je höher das Risiko, desto vollständiger die Erklärung, die sich geben lässt.',
    evidence: 'Das Verfahren, das für jede Risikostufe gilt',
  },
  '7.4': {
    name: 'Modellrisikomanagement',
    description: 'Modelle sind nach Risiko eingestuft, werden überprüft und hinterlassen einen Prüfpfad.',
    evidence: 'Die Risikostufen, das Protokoll der Überprüfungen und der Prüfpfad',
  },
};

/** What to do, in words. */
export const doTexts: typeof dos = {
  'share-features': 'Merkmale dort halten, wo jedes Team sie finden und wiederverwenden kann.',
  'detect-skew': 'Alarm geben, wenn Merkmale im Einsatz von denen im Training abweichen.',
  'label-with-quality': 'Annotieren als Handwerk behandeln, mit Qualitätsprüfungen und einem Maß der Übereinstimmung.',
  'version-training-data': 'Trainingsdaten gemeinsam mit dem Code versionieren.',
};

/** What to leave, in words. */
export const dontTexts: typeof donts = {
  'isolated-pipelines': 'Jedes Team baut eigene Merkmalspipelines.',
  'unvalidated-representativeness': 'Darauf vertrauen, dass Trainingsdaten wie der Betrieb aussehen.',
  'no-feature-importance': 'Nicht wissen, welche Merkmale die Vorhersagen treiben.',
  'stale-features': 'Veraltete Merkmale bereitstellen.',
};
