import type * as source from '../../en/framework/maturity.ts';

/** The four levels in words. */
export const levelTexts: typeof source.levelTexts = {
  0: {
    name: 'Manuell',
    practice: 'Training und Auslieferung von Hand, nichts überwacht',
    characteristics: 'Notebooks werden an Engineers übergeben, und eine Auslieferung dauert Wochen',
    frequency: 'Monatlich oder seltener',
  },
  1: {
    name: 'ML-Pipeline',
    practice: 'Training automatisiert, Auslieferung von Hand, Überwachung einfach',
    characteristics: 'Training ist wiederholbar, die Auslieferung braucht noch Engineers',
    frequency: 'Alle zwei Wochen bis jeden Monat',
  },
  2: {
    name: 'CI/CD für ML',
    practice: 'Training, Tests, Auslieferung und Überwachung automatisiert',
    characteristics: 'Ein validiertes Modell liefert sich selbst aus, Verschlechterung löst Alarm aus',
    frequency: 'Jeden Tag bis jede Woche',
  },
  3: {
    name: 'Autonomes ML',
    practice: 'Trainiert sich nach, heilt sich selbst und optimiert laufend',
    characteristics: 'Drift startet das Nachtraining, Ausfälle heilen sich, A/B-Tests enden nie',
    frequency: 'Fortlaufend',
  },
};

/** The eight areas in words. */
export const areaTexts: typeof source.areaTexts = {
  training: 'Training',
  deployment: 'Auslieferung',
  testing: 'Tests und Validierung',
  monitoring: 'Überwachung',
  retraining: 'Nachtraining',
  rollback: 'Rollback und Bereitstellung',
  features: 'Daten und Merkmale',
  governance: 'Register und Governance',
};

/** The four sections of the ML Test Score with seven tests each. */
export const testScoreTexts: typeof source.testScoreTexts = {
  data: {
    name: 'Daten',
    tests: [
      'Was von jedem Merkmal erwartet wird, steht in einem Schema',
      'Von jedem Merkmal ist gezeigt, dass es hilft',
      'Kein Merkmal kostet mehr, als es bringt',
      'Merkmale halten Vorgaben ein',
      'Die Pipeline schützt die Privatsphäre',
      'Ein neues Merkmal ist schnell ergänzt',
      'Der Code der Merkmale ist getestet',
    ],
  },
  model: {
    name: 'Modell',
    tests: [
      'Modellspezifikationen sind geprüft und versioniert',
      'Offline-Kennzahlen folgen dem, was online geschieht',
      'Hyperparameter wurden abgestimmt',
      'Die Wirkung eines alternden Modells ist bekannt',
      'Ein einfacheres Modell ist nicht besser',
      'Die Qualität hält in den Teilgruppen, auf die es ankommt',
      'Fairness und Inklusion wurden geprüft',
    ],
  },
  infrastructure: {
    name: 'Infrastruktur',
    tests: [
      'Training ist wiederholbar',
      'Modellcode hat Unit-Tests',
      'Die ganze Pipeline hat einen Integrationstest',
      'Die Qualität wird vor der Bereitstellung validiert',
      'Ein Beispiel lässt sich Schritt für Schritt verfolgen',
      'Ein Canary kommt vor der vollen Bereitstellung',
      'Ein Rollback ist schnell und sicher',
    ],
  },
  monitoring: {
    name: 'Überwachung',
    tests: [
      'Änderungen an dem, wovon es abhängt, werden angekündigt',
      'Daten wahren ihre Invarianten in Training und Einsatz',
      'Training und Einsatz laufen nicht auseinander',
      'Modelle sind nicht zu alt',
      'Die Berechnung ist numerisch stabil',
      'Tempo, Latenz und Speicher werden nicht schlechter',
      'Die Güte der Vorhersagen im Einsatz wird nicht schlechter',
    ],
  },
};
