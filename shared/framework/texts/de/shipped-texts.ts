import type { PackTexts } from '../pack-texts.ts';
import { controlTexts } from './control-texts.ts';
import { criterionTexts } from './criterion-texts.ts';
import { dataItemTexts } from './data-item-texts.ts';
import { questionTexts } from './question-texts.ts';
import { statementTexts } from './statement-texts.ts';

/** The words of the method that ships with the app, in German. */
export const shippedTexts: PackTexts = {
  criteria: criterionTexts,
  questions: questionTexts,
  controls: controlTexts,
  statements: statementTexts,
  dataItems: dataItemTexts,
};
