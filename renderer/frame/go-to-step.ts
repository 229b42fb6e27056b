import { type InspectorTab, useUiStore } from '#renderer/state/ui-store.ts';
import type { Step } from '#shared/workspace/types.ts';

const tabs: Readonly<Partial<Record<Step, InspectorTab>>> = { score: 'scores', value: 'value', govern: 'risk' };

/** Shows a step of the workshop, with the inspector at what the step is about. */
export function goToStep(step: Step): void {
  const tab = tabs[step];
  useUiStore.getState().set({ step, editing: null, ...(tab === undefined ? {} : { tab }) });
}
