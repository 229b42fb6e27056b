import { create } from 'zustand';
import type { DeckError } from '#shared/deck/make-deck.ts';
import type { AttachmentError } from '#shared/exchange/parse-attached-workspace.ts';
import type { Pack } from '#shared/framework/pack.ts';
import type { PackParseError } from '#shared/framework/packs/parse-pack.ts';
import type { FileReference, OpenedFile, OpenFileError, SaveFileError } from '#shared/host.ts';
import type { WorkspaceParseError } from '#shared/workspace/parse-workspace.ts';

/** Something went wrong that a person must hear about, with what to do next. */
export type Problem =
  | { readonly type: 'open'; readonly error: OpenFileError }
  | { readonly type: 'parse'; readonly name: string; readonly error: WorkspaceParseError }
  | { readonly type: 'pack'; readonly name: string; readonly error: PackParseError }
  | { readonly type: 'pack-without-workshop' }
  | { readonly type: 'not-text'; readonly name: string }
  | { readonly type: 'attachment'; readonly name: string; readonly error: AttachmentError }
  | { readonly type: 'foreign'; readonly name: string }
  | { readonly type: 'save'; readonly error: SaveFileError }
  | { readonly type: 'export'; readonly error: SaveFileError }
  | { readonly type: 'deck'; readonly error: Exclude<DeckError, { readonly type: 'cancelled' }> }
  | { readonly type: 'recover'; readonly title: string; readonly detail: string };

export type UnsavedAnswer = 'save' | 'discard' | 'cancel';
/** What becomes of work that an earlier session kept of the file that was opened. */
export type KeptAnswer = 'recover' | 'keep' | 'discard';
export type ConflictAnswer = 'reload' | 'keep-both' | 'overwrite' | 'cancel';

/** A question that work waits on; `answer` is called once. */
export type Question =
  | { readonly type: 'unsaved'; readonly title: string; readonly answer: (answer: UnsavedAnswer) => void }
  | {
      readonly type: 'conflict';
      readonly name: string;
      /** Whether there is work here that the file does not hold. */
      readonly edited: boolean;
      readonly answer: (answer: ConflictAnswer) => void;
    }
  | {
      readonly type: 'kept';
      readonly name: string;
      /** When the work was kept and when the file was last edited, as ISO instants. */
      readonly keptAt: string;
      readonly editedAt: string;
      readonly answer: (answer: KeptAnswer) => void;
    };

export type ExportState =
  | { readonly type: 'running'; readonly done: number; readonly total: number; readonly cancel: () => void }
  | { readonly type: 'done'; readonly file: FileReference };

/** Another pack that the open workshop could be judged by, and where it comes from. */
export type OfferedPack = { readonly pack: Pack; readonly from: 'opening' | 'app' | 'file' };

type SessionStore = {
  readonly problem: Problem | null;
  readonly question: Question | null;
  readonly exported: ExportState | null;
  /** When the app last kept a copy of unsaved work; 'failed' when it could not. */
  readonly copy: { readonly at: string } | 'failed' | null;
  /** A file of columns that waits for the import dialog. */
  readonly imported: OpenedFile | undefined;
  /** The pack that waits to be taken or not. */
  readonly offered: OfferedPack | null;
  readonly set: (change: Partial<Omit<SessionStore, 'set'>>) => void;
};

/** What goes on around the document: questions, problems, exports. */
export const useSessionStore = create<SessionStore>()((set) => ({
  problem: null,
  question: null,
  exported: null,
  copy: null,
  imported: undefined,
  offered: null,
  set: (change) => set(change),
}));
