import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { framework as english } from '../en/framework.ts';
import type { Format } from '../format.ts';
import * as components from './framework/components.ts';
import * as criteria from './framework/criteria.ts';
import * as diagnosis from './framework/diagnosis.ts';
import * as figures from './framework/figures.ts';
import * as maturity from './framework/maturity.ts';
import * as regulation from './framework/regulation.ts';
import * as risk from './framework/risk.ts';

/** The words of the method, by the ids of its data; an id without words does not compile. `texts` are the pack's own. */
export function framework(format: Format, texts: PackTexts): ReturnType<typeof english> {
  return {
    criteria: texts.criteria,
    choices: criteria.choiceTexts,
    components: components.componentTexts,
    practices: components.practiceTexts,
    dos: components.doTexts,
    donts: components.dontTexts,
    practiceScores: {
      0: 'Absente',
      1: 'Ponctuelle dans une équipe',
      2: 'Standard dans la plupart des équipes',
      3: 'Standard partout, mesurée et automatisée',
    },
    componentBands: { absent: 'Absente', partial: 'Partielle', standard: 'Standard' },
    levels: maturity.levelTexts,
    areas: maturity.areaTexts,
    statements: texts.statements,
    testScore: maturity.testScoreTexts,
    maturityAnswers: { no: 'Non', claimed: 'Déclaré', evidenced: 'Prouvé' },
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
      asOf: (day) => `État au ${format.date(day)}.`,
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
