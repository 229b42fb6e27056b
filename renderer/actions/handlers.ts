import {
  alignSelection,
  distributeSelection,
  groupSelection,
  stackSelection,
  toggleLock,
  ungroupSelection,
} from '#renderer/canvas/arrange-selection.ts';
import { fitAll, fitSelection, zoomIn, zoomOut, zoomReset } from '#renderer/canvas/canvas-controls.ts';
import { deleteSelection, duplicateSelection, editSelection, selectAll } from '#renderer/canvas/canvas-edits.ts';
import { finishWriting } from '#renderer/canvas/finish-writing.ts';
import { showLens } from '#renderer/canvas/show-lens.ts';
import { askForBookmark, goToBookmarkNumber, toggleBookmarks } from '#renderer/finding/bookmark-controls.ts';
import { clearFilter, openFind, toggleFilterPanel } from '#renderer/finding/finding-controls.ts';
import { goToStep } from '#renderer/frame/go-to-step.ts';
import { exportDeckFile } from '#renderer/session/export-deck-file.ts';
import { closeDocument } from '#renderer/session/leave-document.ts';
import { openDocument } from '#renderer/session/open-document.ts';
import { type SaveWay, saveDocument } from '#renderer/session/save-document.ts';
import type { Session } from '#renderer/session/session.ts';
import { useSessionStore } from '#renderer/state/session-store.ts';
import { type Tool, useUiStore } from '#renderer/state/ui-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { LensName } from '#shared/canvas/lens/lens-name.ts';
import type { ActionName } from '#shared/commands/registry.ts';
import { useCaseArrange } from '#shared/commands/use-case/arrange.ts';
import type { LanguagePreference, ThemePreference } from '#shared/host.ts';
import type { Step } from '#shared/workspace/types.ts';
import { insertNote, insertUseCase, insertZone, onFree } from './insert.ts';
import { setTheme, setUiScale } from './preferences.ts';
import { setLanguage } from './show-language.ts';

export type Handlers = Readonly<Record<ActionName, () => void>>;

const scaleStep = 0.1;

const ui = () => useUiStore.getState();

function tidy(): void {
  const { useCases } = ui().selected;
  useWorkspaceStore.getState().run(useCaseArrange, useCases.length > 1 ? { ids: useCases } : {});
}

function importList(): void {
  useSessionStore.getState().set({ imported: undefined });
  ui().set({ dialog: 'import' });
}

const save = (session: Session, place: SaveWay['place']) => () => {
  finishWriting();
  void saveDocument(session, { place, overwrite: false });
};
const onFreeDo = (then: () => void) => () => onFree(then);
const step = (name: Step) => () => goToStep(name);
const tool = (name: Tool) => () => ui().set({ tool: name, view: 'canvas' });
const lens = (name: LensName) => () => showLens(name);
const bookmark = (number: number) => () => goToBookmarkNumber(number);
const theme = (session: Session, name: ThemePreference) => () => setTheme(session.host, name);
const language = (session: Session, name: LanguagePreference) => () => setLanguage(session.host, name);

/** What each action does. An action without an entry does not compile. */
export function createHandlers(session: Session): Handlers {
  return {
    'file.new': () => ui().set({ dialog: 'new-workshop' }),
    'file.open': () => void openDocument(session),
    'file.save': save(session, 'same'),
    'file.save-as': save(session, 'ask'),
    'file.import': importList,
    'file.export-deck': () => void exportDeckFile(session),
    'file.export-slides': () => void exportDeckFile(session, 'slides'),
    'file.export-summary': () => void exportDeckFile(session, 'summary'),
    'file.export': () => ui().set({ dialog: 'export' }),
    'file.close': () => void closeDocument(session),
    'edit.undo': () => useWorkspaceStore.getState().undo(),
    'edit.redo': () => useWorkspaceStore.getState().redo(),
    'edit.cut': () => document.execCommand('cut'),
    'edit.copy': () => document.execCommand('copy'),
    'edit.paste': () => ui().set({ dialog: 'paste' }),
    'edit.duplicate': () => duplicateSelection(),
    'edit.delete': deleteSelection,
    'edit.rename': editSelection,
    'edit.select-all': selectAll,
    'edit.find': openFind,
    'view.filter': toggleFilterPanel,
    'view.filter-clear': clearFilter,
    'insert.use-case': insertUseCase,
    'insert.note': insertNote,
    'insert.zone': insertZone,
    'arrange.tidy': () => onFree(tidy),
    'scores.suggestions': () => ui().set({ dialog: 'suggestions' }),
    'arrange.move-to': () => ui().set({ dialog: 'move-to' }),
    'arrange.to-zone': () => ui().set({ dialog: 'to-zone' }),
    'arrange.link': () => ui().set({ dialog: 'link' }),
    'arrange.merge': () => ui().set({ dialog: 'merge' }),
    'arrange.align-left': onFreeDo(() => alignSelection('left')),
    'arrange.align-center': onFreeDo(() => alignSelection('center')),
    'arrange.align-right': onFreeDo(() => alignSelection('right')),
    'arrange.align-top': onFreeDo(() => alignSelection('top')),
    'arrange.align-middle': onFreeDo(() => alignSelection('middle')),
    'arrange.align-bottom': onFreeDo(() => alignSelection('bottom')),
    'arrange.distribute-horizontal': onFreeDo(() => distributeSelection('horizontal')),
    'arrange.distribute-vertical': onFreeDo(() => distributeSelection('vertical')),
    'arrange.group': onFreeDo(groupSelection),
    'arrange.ungroup': onFreeDo(ungroupSelection),
    'arrange.lock': onFreeDo(toggleLock),
    'arrange.bring-to-front': onFreeDo(() => stackSelection('front')),
    'arrange.send-to-back': onFreeDo(() => stackSelection('back')),
    'tool.select': tool('select'),
    'tool.hand': tool('hand'),
    'tool.use-case': tool('use-case'),
    'tool.note': tool('note'),
    'tool.zone': tool('zone'),
    'tool.link': tool('link'),
    'view.zoom-in': zoomIn,
    'view.zoom-out': zoomOut,
    'view.zoom-reset': zoomReset,
    'view.fit': fitAll,
    'view.fit-selection': fitSelection,
    'view.canvas': () => ui().set({ view: 'canvas' }),
    'view.list': () => ui().set({ view: 'list' }),
    'lens.free': lens('free'),
    'lens.rules-ml': lens('rules-ml'),
    'lens.risk': lens('risk'),
    'lens.maturity': lens('maturity'),
    'lens.value': lens('value'),
    'lens.roadmap': lens('roadmap'),
    'view.findings': () => ui().set({ findingsOpen: !ui().findingsOpen }),
    'view.toggle-inspector': () => ui().set({ inspectorOpen: !ui().inspectorOpen }),
    'view.bookmark-add': askForBookmark,
    'view.bookmarks': toggleBookmarks,
    'view.bookmark-1': bookmark(1),
    'view.bookmark-2': bookmark(2),
    'view.bookmark-3': bookmark(3),
    'view.bookmark-4': bookmark(4),
    'view.bookmark-5': bookmark(5),
    'view.bookmark-6': bookmark(6),
    'view.bookmark-7': bookmark(7),
    'view.bookmark-8': bookmark(8),
    'view.bookmark-9': bookmark(9),
    'view.theme-light': theme(session, 'light'),
    'view.theme-dark': theme(session, 'dark'),
    'view.theme-room': () => setTheme(session.host, ui().theme === 'room' ? ui().themeBeforeRoom : 'room'),
    'view.theme-system': theme(session, 'system'),
    'view.language-system': language(session, 'system'),
    'view.language-en': language(session, 'en'),
    'view.language-de': language(session, 'de'),
    'view.language-fr': language(session, 'fr'),
    'view.language-es': language(session, 'es'),
    'view.larger': () => setUiScale(session.host, ui().uiScale + scaleStep),
    'view.smaller': () => setUiScale(session.host, ui().uiScale - scaleStep),
    'view.full-screen': () => void session.host.request('window:full-screen'),
    'go.home': () => void closeDocument(session),
    'go.frame': step('frame'),
    'go.collect': step('collect'),
    'go.score': step('score'),
    'go.value': step('value'),
    'go.govern': step('govern'),
    'go.mature': step('mature'),
    'go.decide': step('decide'),
    'go.deck': step('deck'),
    'workshop.method': () => ui().set({ dialog: 'method' }),
    'view.palette': () => ui().set({ dialog: 'palette' }),
    'view.shortcuts': () => ui().set({ dialog: 'shortcuts' }),
  };
}
