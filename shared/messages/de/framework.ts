import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { framework as source } from '../en/framework.ts';
import type { Format } from '../format.ts';
import * as components from './framework/components.ts';
import * as criteria from './framework/criteria.ts';
import * as diagnosis from './framework/diagnosis.ts';
import * as figures from './framework/figures.ts';
import * as maturity from './framework/maturity.ts';
import * as regulation from './framework/regulation.ts';
import * as risk from './framework/risk.ts';

/** The words of the method, by the ids of its data; an id without words does not compile. `texts` are the pack's own. */
export function framework(format: Format, texts: PackTexts): ReturnType<typeof source> {
  return {
    criteria: texts.criteria,
    choices: criteria.choiceTexts,
    components: components.componentTexts,
    practices: components.practiceTexts,
    dos: components.doTexts,
    donts: components.dontTexts,
    practiceScores: {
      0: 'Nicht vorhanden',
      1: 'Ad hoc in einem Team',
      2: 'Standard in den meisten Teams',
      3: 'Überall Standard, gemessen und automatisiert',
    },
    componentBands: { absent: 'Nicht vorhanden', partial: 'Teilweise', standard: 'Standard' },
    levels: maturity.levelTexts,
    areas: maturity.areaTexts,
    statements: texts.statements,
    testScore: maturity.testScoreTexts,
    maturityAnswers: { no: 'Nein', claimed: 'Behauptet', evidenced: 'Belegt' },
    tiers: risk.tierTexts,
    questions: texts.questions,
    controls: texts.controls,
    tierExamples: risk.tierExampleTexts,
    overlays: risk.overlayTexts,
    dataItems: texts.dataItems,
    patterns: diagnosis.patternTexts,
    patternParts: diagnosis.patternPartTexts,
    patternSignals: diagnosis.patternSignalTexts,
    pitfalls: diagnosis.pitfallTexts,
    indicators: diagnosis.indicatorTexts,
    takeaways: diagnosis.takeawayTexts,
    figures: figures.figureTexts,
    attributions: figures.attributionTexts,
    platforms: figures.platformTexts,
    regulation: {
      disclaimer: regulation.disclaimer,
      asOf: (day) => `Stand ${format.date(day)}.`,
      euClasses: regulation.euClassTexts,
      euDates: regulation.euDateTexts,
      prohibitedPractices: regulation.prohibitedPracticeTexts,
      annexIProducts: regulation.annexIProductTexts,
      annexIIIPoints: regulation.annexIIIPointTexts,
      article6Conditions: regulation.article6ConditionTexts,
      highRiskDuties: regulation.highRiskDutyTexts,
      transparencyDuties: regulation.transparencyDutyTexts,
      frameworks: regulation.otherFrameworkTexts,
      nistFunctions: regulation.nistFunctionTexts,
      generativeRisks: regulation.generativeRiskTexts,
      isoObjectives: regulation.isoObjectiveTexts,
    },
  };
}
