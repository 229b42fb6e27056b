import { create } from 'zustand';
import type { LensName } from '#shared/canvas/lens/lens-name.ts';
import type { ThemePreference } from '#shared/host.ts';
import type { NoteId, Step, UseCaseId, ZoneId } from '#shared/workspace/types.ts';

export type Tool = 'select' | 'hand' | 'use-case' | 'note' | 'zone' | 'link';
export type InspectorTab = 'scores' | 'data' | 'value' | 'risk' | 'maturity' | 'model-card';
export type Viewport = { readonly x: number; readonly y: number; readonly zoom: number };
export type Selected = {
  readonly useCases: readonly UseCaseId[];
  readonly notes: readonly NoteId[];
  readonly zones: readonly ZoneId[];
};
/** What is being edited in place on the canvas. */
export type Editing = { readonly kind: 'use-case' | 'note' | 'zone'; readonly id: string } | null;
export type Dialog =
  | null
  | 'palette'
  | 'shortcuts'
  | 'new-workshop'
  | 'import'
  | 'paste'
  | 'link'
  | 'to-zone'
  | 'export'
  | 'suggestions'
  | 'move-to'
  | 'merge'
  | 'method'
  | 'other-pack';

export const nothingSelected: Selected = { useCases: [], notes: [], zones: [] };

type UiStore = {
  readonly step: Step;
  readonly view: 'canvas' | 'list';
  /** What the step Frame shows: the workshop's facts, or the weights being worked out. */
  readonly frameView: 'facts' | 'weights';
  readonly lens: LensName;
  readonly tool: Tool;
  readonly tab: InspectorTab;
  readonly selected: Selected;
  readonly editing: Editing;
  readonly viewport: Viewport;
  readonly dialog: Dialog;
  readonly theme: ThemePreference;
  /** What leaving room mode goes back to. */
  readonly themeBeforeRoom: ThemePreference;
  readonly uiScale: number;
  readonly inspectorOpen: boolean;
  readonly findingsOpen: boolean;
  readonly set: (change: Partial<Omit<UiStore, 'set'>>) => void;
};

/** What is shown and chosen. Never part of the document, its history or its dirtiness. */
export const useUiStore = create<UiStore>()((set) => ({
  step: 'collect',
  view: 'canvas',
  frameView: 'facts',
  lens: 'free',
  tool: 'select',
  tab: 'scores',
  selected: nothingSelected,
  editing: null,
  viewport: { x: 0, y: 0, zoom: 1 },
  dialog: null,
  theme: 'system',
  themeBeforeRoom: 'system',
  uiScale: 1,
  inspectorOpen: true,
  findingsOpen: false,
  set: (change) => set(change),
}));
