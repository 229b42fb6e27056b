import { create } from 'zustand';
import type { Guide } from '#shared/canvas/snap-to-others.ts';
import type { Size } from '#shared/canvas/viewport.ts';
import type { Place, Rectangle } from '#shared/workspace/place.ts';
import type { GroupId, LinkId, NoteId, UseCaseId, ZoneId } from '#shared/workspace/types.ts';

/** Something on the canvas that can have focus. */
export type Thing =
  | { readonly kind: 'use-case'; readonly id: UseCaseId }
  | { readonly kind: 'note'; readonly id: NoteId }
  | { readonly kind: 'zone'; readonly id: ZoneId };

/** Things that follow the pointer until it lets go; nothing is written before that. */
export type Drag = {
  readonly useCases: ReadonlySet<UseCaseId>;
  readonly notes: ReadonlySet<NoteId>;
  readonly zones: ReadonlySet<ZoneId>;
  readonly shift: Place;
  /** The originals stay and copies are dropped. */
  readonly isCopy: boolean;
};

/** Something new that is being drawn or written and is not in the document yet. */
export type Draft =
  | {
      readonly kind: 'use-case';
      readonly at: Place;
      /** Where the row began, for the cards that follow by Enter. */
      readonly origin: Place;
    }
  | { readonly kind: 'note'; readonly at: Place }
  | { readonly kind: 'zone'; readonly rectangle: Rectangle }
  | {
      readonly kind: 'link';
      readonly from: UseCaseId;
      readonly to: Place;
      readonly target: UseCaseId | null;
    };

export type Resize = { readonly kind: 'note' | 'zone'; readonly id: string; readonly rectangle: Rectangle };

type CanvasStore = {
  /** Of the view in screen pixels; zero until it is on screen. */
  readonly size: Size;
  /** The one thing that Tab reaches. */
  readonly active: Thing | null;
  /** What is about to have the focus that `before` has, as soon as it is on screen. */
  readonly awaited: { readonly thing: Thing; readonly before: Element | null } | null;
  readonly drag: Drag | null;
  readonly resize: Resize | null;
  /** What a dragged thing is level with just now. */
  readonly guides: readonly Guide[];
  /** The group whose members are chosen one by one. */
  readonly entered: GroupId | null;
  /** In canvas pixels. */
  readonly marquee: Rectangle | null;
  readonly draft: Draft | null;
  readonly selectedLink: LinkId | null;
  /** The link whose label has focus or is written on: it stays there while the view moves on. */
  readonly heldLink: LinkId | null;
  readonly isSpaceHeld: boolean;
  readonly isPanning: boolean;
  /** Cards are on their way to where another lens has them. */
  readonly isGliding: boolean;
  /** Why what was tried cannot be done here; gone with the next press. */
  readonly refusal:
    | 'fixed'
    | 'write-in-free'
    | 'locked'
    | 'nowhere'
    | 'prohibited'
    | 'below-level'
    | 'not-planned'
    | 'no-duration'
    | null;
  readonly set: (change: Partial<Omit<CanvasStore, 'set'>>) => void;
};

/** What the hand is doing on the canvas at this moment; gone when the canvas is. */
export const useCanvasStore = create<CanvasStore>()((set) => ({
  size: { width: 0, height: 0 },
  active: null,
  awaited: null,
  drag: null,
  resize: null,
  guides: [],
  entered: null,
  marquee: null,
  draft: null,
  selectedLink: null,
  heldLink: null,
  isSpaceHeld: false,
  isPanning: false,
  isGliding: false,
  refusal: null,
  set: (change) => set(change),
}));
