import type { Step } from '#shared/workspace/types.ts';

const cardSteps: ReadonlySet<Step> = new Set(['collect', 'score', 'value', 'govern']);

/** True for the steps whose middle shows cards, on the canvas or in the list. */
export function doesShowCards(step: Step): boolean {
  return cardSteps.has(step);
}
