import { components } from './components.ts';
import { criteria } from './criteria.ts';
import { dataChecklist } from './data-checklist.ts';
import { figures } from './figures.ts';
import { maturityAreas, maturityRules } from './maturity.ts';
import type { Pack } from './pack.ts';
import { patterns } from './patterns.ts';
import { pitfalls, takeaways } from './pitfalls.ts';
import { regulation } from './regulation.ts';
import { cadences, controls, riskQuestions } from './risk.ts';
import { shippedTexts } from './texts/shipped-texts.ts';
import { componentBands, defaultAssumptions, groupThresholds, suitabilityThresholds } from './thresholds.ts';

/** The method that ships with the app. A workspace names it by id, version and hash. */
export const defaultPack: Pack = {
  id: 'sextant',
  version: '1.0.0',
  criteria,
  suitability: suitabilityThresholds,
  group: groupThresholds,
  assumptions: defaultAssumptions,
  riskQuestions,
  controls,
  cadences,
  maturityAreas,
  maturityRules,
  maturityComponent: 'mlops',
  components,
  componentBands,
  dataChecklist,
  patterns,
  pitfalls,
  takeaways,
  figures,
  regulation,
  texts: shippedTexts,
};
