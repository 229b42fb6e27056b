import type { Format } from '../format.ts';
import { patternTexts } from './framework/diagnosis.ts';

type PatternName = keyof typeof patternTexts;

/** What the pitfalls and patterns say, and how they are answered. */
export function diagnosis(format: Format) {
  return {
    pitfalls: 'Five pitfalls',
    patterns: 'Three patterns',
    statuses: {
      present: 'Present',
      'at-risk': 'At risk',
      'not-indicated': 'Not indicated',
      'not-enough-evidence': 'Not enough evidence',
    },
    score: (score: number) => `${format.number(score)} of 100`,
    answers: { no: 'No', partly: 'Partly', yes: 'Yes' },
    answerOf: (text: string) => `Answer to: ${text}`,
    computed: 'From the workshop',
    overruled: 'The room’s answer',
    weight: (weight: number) => `weight ${format.number(weight)}`,
    because: (indicators: readonly string[]) =>
      `What weighs most: ${format.list(indicators.map((text) => `“${text}”`))}.`,
    prevention: 'What prevents it',
    whyPitfall: 'Why this standing?',
    whyPattern: 'Why this pattern?',
    figures: 'Figures that this rests on',
    facts: {
      modelsBuilt: 'Models built in 12 months',
      modelsLive: 'Of them live',
      mlTeams: 'Teams that build models',
      separateStacks: 'Of them with a stack of their own',
      dataScientists: 'Data scientists',
      mlEngineers: 'ML engineers',
    },
    moreThanAll: 'More than there are.',
    keyParts: 'Key parts',
    parts: { have: 'there', missing: 'missing', unknown: 'not discussed' },
    decision: {
      none: 'No pattern has a signal yet. Answer what you know below.',
      clear: (primary: PatternName) => `${patternTexts[primary].name} fits best.`,
      blend: (primary: PatternName, secondary: PatternName) =>
        `${patternTexts[primary].name} and ${patternTexts[secondary].name.toLowerCase()} lie close together: a blend, ${patternTexts[primary].name.toLowerCase()} first.`,
      foundations:
        'Foundations first: no pattern speaks strongly enough, so reach maturity level 1 before choosing one.',
    },
  };
}
