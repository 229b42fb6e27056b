import './canvas.css';
import './papers.css';
import './links.css';
import './overlays.css';
import './empty-canvas.css';
import { type MouseEvent, useMemo, useRef } from 'react';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { indexCards } from '#shared/canvas/index-cards.ts';
import { snapToGrid } from '#shared/canvas/snap-to-grid.ts';
import { chipZoom } from '#shared/canvas/viewport.ts';
import { cardHeight, cardWidth } from '#shared/workspace/place.ts';
import { BubblesLayer } from './bubbles-layer.tsx';
import { beginUseCase, editSelection } from './canvas-edits.ts';
import { useCanvasStore } from './canvas-store.ts';
import { CardsLayer } from './cards-layer.tsx';
import { ChipsLayer } from './chips-layer.tsx';
import { DraftCard, DraftNote } from './draft-card.tsx';
import { DropFrame, DropQuestion } from './drop-question.tsx';
import { EmptyCanvas } from './empty-canvas.tsx';
import { toCanvas } from './gestures/to-canvas.ts';
import { GroupFrames } from './group-frames.tsx';
import { enterGroup } from './group-selection.ts';
import { toggleFocused } from './handle-key.ts';
import { findHit, findLink } from './hit.ts';
import { LensScene } from './lens-scene.tsx';
import { LinkLabels } from './link-labels.tsx';
import { LinksLayer } from './links-layer.tsx';
import { Minimap } from './minimap.tsx';
import { BackToContent, HandMarks, Refusal, SelectionNews } from './overlays.tsx';
import type { OverviewEngine } from './overview-engine.ts';
import { NotesLayer, ZonesLayer } from './papers-layer.tsx';
import { select, selectedOnly } from './selection.ts';
import { SelectionBar } from './selection-bar.tsx';
import { Tools } from './tools.tsx';
import { useArrangement } from './use-arrangement.ts';
import { useEngines } from './use-engines.ts';
import { useFaces } from './use-faces.ts';
import { useFirstFit } from './use-first-fit.ts';
import { useFirstFocus } from './use-first-focus.ts';
import { useKeepFocus } from './use-keep-focus.ts';
import { useKeys } from './use-keys.ts';
import { useLensFit } from './use-lens-fit.ts';
import { useLinks } from './use-links.ts';
import { useMeasureTitle } from './use-measure-title.ts';
import { usePrune } from './use-prune.ts';
import { useRegion } from './use-region.ts';
import { useSize } from './use-size.ts';
import { useTool } from './use-tool.ts';
import { useViewportStyle } from './use-viewport-style.ts';

/** The canvas: the cards of the open workspace, each where the room or the answers put it. */
export function Canvas() {
  const { canvas } = useMessages();
  const workspace = useOpenWorkspace();
  const analysis = useAnalysis();
  const isEditable = useWorkspaceStore((store) => store.document?.readOnly === false);
  const tool = useUiStore((store) => store.tool);
  const lens = useUiStore((store) => store.lens);
  const isFar = useUiStore((store) => store.viewport.zoom < chipZoom);
  const draft = useCanvasStore((store) => store.draft);
  const isPanning = useCanvasStore((store) => store.isPanning);
  const isGliding = useCanvasStore((store) => store.isGliding);
  const isSpaceHeld = useCanvasStore((store) => store.isSpaceHeld);
  const view = useRef<HTMLElement>(null);
  const world = useRef<HTMLDivElement>(null);
  const scenery = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const overview = useRef<OverviewEngine | null>(null);
  const measure = useMeasureTitle();
  const faceOf = useFaces(analysis);
  const region = useRegion();

  const { content, layout } = workspace;
  const arrangement = useArrangement(workspace, analysis);
  const index = useMemo(() => indexCards(arrangement), [arrangement]);
  const links = useLinks(workspace, arrangement, region, measure);
  useSize(view);
  useViewportStyle(world, scenery, ground);
  useFirstFit(workspace.documentId);
  useFirstFocus(view, workspace.documentId);
  useLensFit(lens, arrangement);
  useKeys(view, useEngines(view, overview));
  useTool();
  usePrune(content);
  useKeepFocus(view, arrangement, content);

  const { scene } = arrangement;
  const order = useMemo(() => arrangement.cards.map(({ id }) => id), [arrangement]);
  const hand = isPanning ? 'panning' : isSpaceHeld ? 'hand' : tool;
  const showsPapers = lens === 'free' && !isFar;
  const isEmpty = arrangement.bounds === null && draft === null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are listened to on the window, in use-keys
    <section
      ref={view}
      className="canvas-view"
      data-hand={hand}
      data-far={isFar || undefined}
      data-lens={lens}
      data-gliding={isGliding || undefined}
      aria-label={canvas.label}
      aria-describedby="canvas-help"
      tabIndex={-1}
      onContextMenu={(event) => event.preventDefault()}
      onDoubleClick={(event) => onDoubleClick(event, overview.current)}
      onFocus={({ target }) => {
        const hit = findHit(content, target);
        if (hit.type === 'thing') useCanvasStore.getState().set({ active: hit.thing });
        useCanvasStore.getState().set({ heldLink: findLink(content, target) });
      }}
      onClick={(event) => {
        // A press by a screen reader or by voice comes without a pointer.
        const hit = findHit(content, event.target);
        if (event.detail === 0 && hit.type === 'thing') toggleFocused(hit.thing, event.shiftKey);
      }}
    >
      <p id="canvas-help" hidden>
        {canvas.help}
      </p>
      <div ref={ground} className="canvas-ground" />
      <div ref={scenery} className="world scenery">
        <LensScene scene={arrangement.scene} />
        <DropFrame />
      </div>
      {isFar && scene.type !== 'value' && (
        <ChipsLayer
          workspace={workspace}
          arrangement={arrangement}
          index={index}
          faceOf={faceOf}
          measure={measure}
          engine={overview}
        />
      )}
      <div
        ref={world}
        className="world"
        {...(scene.type === 'value' ? { style: { '--bubble-type': scene.unit } } : {})}
      >
        {showsPapers && (
          <ZonesLayer content={content.zones} layout={layout} order={content.useCaseOrder} region={region} />
        )}
        {showsPapers && <LinksLayer shown={links} arrangement={arrangement} />}
        {showsPapers && <NotesLayer content={content.notes} layout={layout} region={region} />}
        {scene.type === 'value' ? (
          <BubblesLayer scene={scene} order={order} faceOf={faceOf} />
        ) : (
          <CardsLayer arrangement={arrangement} index={index} region={region} faceOf={faceOf} measure={measure} />
        )}
        {showsPapers && <LinkLabels shown={links} useCases={content.useCases} arrangement={arrangement} />}
        {draft?.kind === 'use-case' && <DraftCard draft={draft} />}
        {draft?.kind === 'note' && <DraftNote draft={draft} />}
        {lens === 'free' && <GroupFrames workspace={workspace} arrangement={arrangement} />}
        <HandMarks />
      </div>
      {isEmpty && isEditable && <EmptyCanvas />}
      <BackToContent arrangement={arrangement} />
      {lens === 'free' && isEditable && <SelectionBar />}
      <Tools isEditable={isEditable} />
      {!isEmpty && lens === 'free' && <Minimap workspace={workspace} arrangement={arrangement} faceOf={faceOf} />}
      <SelectionNews />
      <Refusal />
      <DropQuestion analysis={analysis} />
    </section>
  );
}

/** Writes on what was double-clicked, or opens a new card on the bare ground. */
function onDoubleClick(event: MouseEvent<HTMLElement>, overview: OverviewEngine | null): void {
  const workspace = useWorkspaceStore.getState().document?.history.present;
  if (workspace === undefined || event.button !== 0) return;
  const hit = findHit(workspace.content, event.target);
  if (hit.type === 'control') return;
  const box = event.currentTarget.getBoundingClientRect();
  const [x, y] = [event.clientX - box.left, event.clientY - box.top];
  const chip = overview?.findChip([x, y]) ?? null;
  const thing = chip === null ? (hit.type === 'ground' ? null : hit.thing) : { kind: 'use-case' as const, id: chip };
  if (thing !== null) {
    const hasEntered = enterGroup(thing);
    select(selectedOnly(thing));
    if (!hasEntered) editSelection();
    return;
  }
  if (useUiStore.getState().lens !== 'free') {
    useCanvasStore.getState().set({ refusal: 'write-in-free' });
    return;
  }
  const [atX, atY] = toCanvas([x, y]);
  beginUseCase([snapToGrid(atX - cardWidth / 2), snapToGrid(atY - cardHeight / 2)]);
}
