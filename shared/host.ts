import type { Language } from './messages/languages.ts';
import type { Result } from './result.ts';

/** A file that the person chose; `id` is the host's own and the only thing that it accepts back. */
export type FileReference = {
  readonly id: string;
  /** File name with extension, for titles. */
  readonly name: string;
  /** Folder or full path as shown to people; empty where the host does not know it. */
  readonly location: string;
};

/** What a file held when it was read. `fingerprint` is a hash of its bytes, for telling whether it changed since. */
export type OpenedFile = {
  readonly file: FileReference;
  readonly bytes: Uint8Array;
  readonly fingerprint: string;
  readonly readOnly: boolean;
};

/** Bytes were handed over at `savedAt` (ISO instant). */
export type SavedFile = {
  readonly file: FileReference;
  readonly fingerprint: string;
  readonly savedAt: string;
  /** True: written, flushed, read back and found equal. False: given to the browser's downloads, and not seen since. */
  readonly verified: boolean;
};

/** What a list of files tells of a workspace. */
export type FileSummary = {
  readonly title: string;
  readonly useCaseCount: number;
  readonly preview: FilePreview | null;
};

/** A file that was opened or saved, at `openedAt` (ISO instant) the last time. */
export type RecentFile = FileSummary & {
  readonly file: FileReference;
  readonly openedAt: string;
  readonly missing: boolean;
};

/** Enough of a canvas to draw it small: rectangles [x, y, width, height] with what colors them. */
export type FilePreview = {
  readonly zones: readonly (readonly [number, number, number, number])[];
  readonly cards: readonly {
    readonly at: readonly [number, number];
    readonly recommendation: 'ml' | 'hybrid' | 'rules' | 'data-first' | 'do-not-build' | null;
  }[];
};

/** Work that was never saved, kept by the app itself. */
export type RecoveryCopy = {
  readonly id: string;
  readonly documentId: string;
  readonly title: string;
  readonly keptAt: string;
  readonly file: FileReference | null;
  /** What `file` held when the work went on from it; null where that is not known. */
  readonly fingerprint: string | null;
};

export type OpenFileError =
  | { readonly type: 'missing'; readonly name: string }
  | { readonly type: 'unreadable'; readonly name: string; readonly detail: string }
  | { readonly type: 'too-large'; readonly name: string; readonly bytes: number; readonly limit: number }
  | { readonly type: 'refused'; readonly detail: string }
  | { readonly type: 'internal'; readonly detail: string };

export type SaveFileError =
  | { readonly type: 'changed-on-disk'; readonly name: string }
  | { readonly type: 'unwritable'; readonly name: string; readonly detail: string }
  | { readonly type: 'disk-full'; readonly name: string }
  | { readonly type: 'not-verified'; readonly name: string }
  | { readonly type: 'refused'; readonly detail: string }
  | { readonly type: 'internal'; readonly detail: string };

export type HostError = { readonly type: 'refused' | 'internal'; readonly detail: string };

export type ThemePreference = 'system' | 'light' | 'dark' | 'room';

/** `system` follows the system where it speaks one of the app's languages. */
export type LanguagePreference = Language | 'system';

export type Preferences = {
  readonly theme: ThemePreference;
  /** Size of everything but the canvas's own zoom, 0.8 to 2. */
  readonly uiScale: number;
  readonly facilitator: string;
  readonly language: LanguagePreference;
};

export type MenuState = {
  /** Names of the commands that can run now. */
  readonly enabled: readonly string[];
  /** Names of the commands that are switched on. */
  readonly checked: readonly string[];
  /** "Undo move 3 use cases", or null when there is nothing to undo. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
};

export type WindowState = { readonly title: string; readonly edited: boolean; readonly fileId: string | null };

export type FileKind = 'workspace' | 'csv' | 'pdf' | 'zip' | 'ics' | 'pptx' | 'svg' | 'png' | 'pack';

/**
 * Everything that the view may ask of its host. A `null` answer means that the person cancelled, which is no error.
 * Adding a request: here, in `electron/ipc/channels.ts`, `schemas.ts` and the handlers, and in the browser host.
 */
export type Requests = {
  /** Asks the person for a file. */
  'file:open': { params: { kinds: readonly FileKind[] }; answer: Result<OpenedFile | null, OpenFileError> };
  /** Reads again a file that the host named before. */
  'file:read': { params: { id: string }; answer: Result<OpenedFile, OpenFileError> };
  /**
   * Writes a workspace. `id` null asks for a place. `expected` is the fingerprint of what was last read or written
   * there; a file that differs from it is not overwritten ('changed-on-disk') unless `expected` is 'any'. What was
   * written is among the recent files with what `about` tells of it.
   */
  'file:save': {
    params: {
      id: string | null;
      suggestedName: string;
      text: string;
      expected: string | 'any' | null;
      about: FileSummary;
    };
    answer: Result<SavedFile | null, SaveFileError>;
  };
  /** Asks for a place and writes an export there. */
  'file:export': {
    params: { suggestedName: string; kind: FileKind; bytes: Uint8Array };
    answer: Result<SavedFile | null, SaveFileError>;
  };
  'file:show': { params: { id: string }; answer: Result<null, HostError> };
  'recent:list': { params: undefined; answer: Result<readonly RecentFile[], HostError> };
  'recent:add': {
    params: FileSummary & { id: string };
    answer: Result<null, HostError>;
  };
  'recent:remove': { params: { id: string }; answer: Result<null, HostError> };
  /**
   * Keeps a copy of unsaved work under `id` (32 hexadecimal digits), in place of an earlier one with that id and of no
   * other. `fingerprint` is of what was last read from or written to its file.
   */
  'recovery:keep': {
    params: {
      id: string;
      documentId: string;
      title: string;
      fileId: string | null;
      fingerprint: string | null;
      text: string;
    };
    answer: Result<{ keptAt: string }, HostError>;
  };
  'recovery:list': { params: undefined; answer: Result<readonly RecoveryCopy[], HostError> };
  'recovery:read': { params: { id: string }; answer: Result<{ text: string }, HostError> };
  'recovery:discard': { params: { id: string }; answer: Result<null, HostError> };
  'preferences:read': { params: undefined; answer: Result<Preferences, HostError> };
  'preferences:write': { params: Partial<Preferences>; answer: Result<Preferences, HostError> };
  'window:describe': { params: WindowState; answer: Result<null, HostError> };
  'window:close': { params: undefined; answer: Result<null, HostError> };
  'window:full-screen': { params: undefined; answer: Result<null, HostError> };
  'menu:describe': { params: MenuState; answer: Result<null, HostError> };
  /** The view has painted and listens: files that the system asked to open are sent now. */
  'app:ready': { params: undefined; answer: Result<null, HostError> };
};

/** What the host tells the view unasked. */
export type Notices = {
  'menu:command': { readonly command: string };
  /** A file was opened from outside (command line, file manager) or dropped on the window; the host listens for both. */
  'file:arrived': { readonly opened: Result<OpenedFile, OpenFileError> };
  /** The file of the window (see 'window:describe') no longer holds what was last read or written. */
  'file:changed': { readonly id: string };
  'window:close-asked': Record<string, never>;
};

export type RequestName = keyof Requests;
export type NoticeName = keyof Notices;

/** The parameters of a request as a list: none or one. */
export type RequestParams<Name extends RequestName> = undefined extends Requests[Name]['params']
  ? []
  : [params: Requests[Name]['params']];

/** What every host implements: one function per request. */
export type RequestHandlers = {
  readonly [Name in RequestName]: (...params: RequestParams<Name>) => Promise<Requests[Name]['answer']>;
};

export type Host = {
  readonly kind: 'electron' | 'browser';
  readonly platform: 'mac' | 'windows' | 'linux';
  /** False where the host cannot write to a chosen place and can only hand out downloads. */
  readonly savesInPlace: boolean;
  readonly version: string;
  request<Name extends RequestName>(name: Name, ...params: RequestParams<Name>): Promise<Requests[Name]['answer']>;
  onNotice<Name extends NoticeName>(name: Name, listener: (notice: Notices[Name]) => void): () => void;
};
