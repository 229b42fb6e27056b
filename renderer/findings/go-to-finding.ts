import { doesShowCards } from '#renderer/frame/does-show-cards.ts';
import { goToStep } from '#renderer/frame/go-to-step.ts';
import { showUseCase } from '#renderer/palette/show-use-case.ts';
import { type InspectorTab, useUiStore } from '#renderer/state/ui-store.ts';
import { useMatureStore } from '#renderer/steps/mature-store.ts';
import type { Finding } from '#shared/analysis/findings/finding.ts';
import type { Step, UseCaseId } from '#shared/workspace/types.ts';
import { focusSpot } from './focus-spot.ts';

const stepOfTab: Readonly<Record<InspectorTab, Step>> = {
  scores: 'score',
  value: 'value',
  data: 'value',
  risk: 'govern',
  maturity: 'govern',
  'model-card': 'govern',
};

/** Shows where a finding is put right: the card with its tab, or the step, and there the field. */
export function goToFinding({ place, useCases }: Finding, about: UseCaseId | undefined = useCases[0]): void {
  const { set, step } = useUiStore.getState();
  if ('step' in place) {
    if (place.step === 'mature')
      useMatureStore.getState().set({ view: place.field === 'components' ? 'components' : 'areas' });
    goToStep(place.step);
  } else {
    if (!doesShowCards(step)) goToStep(stepOfTab[place.tab]);
    set({ tab: place.tab });
  }
  if (about !== undefined && ('tab' in place || place.step === 'collect')) showUseCase(about);
  if (place.field !== undefined) focusSpot(place.field);
}
