import { useSessionStore } from '#renderer/state/session-store.ts';
import { loadUnsaved } from './load-workspace.ts';
import { readWorkspace } from './read-workspace.ts';
import type { SampleName } from './sample-names.ts';

export type NewWorkshop = { readonly title: string; readonly organization: string };

const samples: Readonly<Record<SampleName, () => Promise<{ readonly default: string }>>> = {
  insurer: () => import('#assets/samples/insurer.sextant?raw'),
  retailer: () => import('#assets/samples/retailer.sextant?raw'),
  hospital: () => import('#assets/samples/hospital.sextant?raw'),
};

/** Opens a new, empty workshop. */
export async function startWorkshop(about: NewWorkshop): Promise<void> {
  const { createWorkshop } = await import('./create-workshop.ts');
  loadUnsaved(createWorkshop(about));
  useSessionStore.getState().set({ copy: null, exported: null });
}

/** Opens a fresh copy of a sample, with a document id of its own. */
export async function openSample(name: SampleName): Promise<void> {
  const { default: text } = await samples[name]();
  const parsed = await readWorkspace(text);
  if (!parsed.ok) {
    useSessionStore.getState().set({ problem: { type: 'parse', name: `${name}.sextant`, error: parsed.error } });
    return;
  }
  loadUnsaved({ ...parsed.value.workspace, documentId: crypto.randomUUID() });
  useSessionStore.getState().set({ copy: null, exported: null });
}
