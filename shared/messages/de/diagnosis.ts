import type { diagnosis as source } from '../en/diagnosis.ts';
import type { Format } from '../format.ts';
import { patternTexts } from './framework/diagnosis.ts';

/** What the pitfalls and patterns say, and how they are answered. */
export function diagnosis(format: Format): ReturnType<typeof source> {
  return {
    pitfalls: 'Fünf Fallstricke',
    patterns: 'Drei Muster',
    statuses: {
      present: 'Vorhanden',
      'at-risk': 'Gefährdet',
      'not-indicated': 'Keine Anzeichen',
      'not-enough-evidence': 'Zu wenig Belege',
    },
    score: (score) => `${format.number(score)} von 100`,
    answers: { no: 'Nein', partly: 'Teilweise', yes: 'Ja' },
    answerOf: (text) => `Antwort auf: ${text}`,
    computed: 'Aus dem Workshop',
    overruled: 'Antwort der Runde',
    weight: (weight) => `Gewicht ${format.number(weight)}`,
    because: (indicators) => `Am meisten wiegt: ${format.list(indicators.map((text) => `„${text}“`))}.`,
    prevention: 'Was dagegen hilft',
    whyPitfall: 'Warum dieser Befund?',
    whyPattern: 'Warum dieses Muster?',
    figures: 'Zahlen, auf denen das beruht',
    facts: {
      modelsBuilt: 'In 12 Monaten gebaute Modelle',
      modelsLive: 'Davon im Betrieb',
      mlTeams: 'Teams, die Modelle bauen',
      separateStacks: 'Davon mit eigenem Technologie-Stack',
      dataScientists: 'Data Scientists',
      mlEngineers: 'ML Engineers',
    },
    moreThanAll: 'Mehr, als es gibt.',
    keyParts: 'Wesentliche Teile',
    parts: { have: 'vorhanden', missing: 'fehlt', unknown: 'nicht besprochen' },
    decision: {
      none: 'Für kein Muster gibt es bisher ein Anzeichen. Beantworten Sie unten, was Sie wissen.',
      clear: (primary) => `Am besten passt: ${patternTexts[primary].name}.`,
      blend: (primary, secondary) =>
        `„${patternTexts[primary].name}“ und „${patternTexts[secondary].name}“ liegen dicht beieinander: eine Mischung, mit „${patternTexts[primary].name}“ zuerst.`,
      foundations:
        'Erst die Grundlagen: Kein Muster spricht deutlich genug; erreichen Sie Reifegrad 1, bevor Sie eines wählen.',
    },
  };
}
