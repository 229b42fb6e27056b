import type { Language } from '#shared/messages/languages.ts';
import type { WholeMessages } from '#shared/messages/whole-messages.ts';

type Output = { readonly write: (text: string) => unknown };

/** Everything that the command line takes from outside. */
export type CommandLineIo = {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** The version of the app. */
  readonly version: string;
  /** The moment, an ISO instant. */
  readonly now: () => string;
  /** The calendar day where the person is, `2026-11-23`. */
  readonly today: () => string;
  /** A new id that begins with `prefix`. */
  readonly newId: (prefix: string) => string;
  /** A new UUID. */
  readonly newDocumentId: () => string;
};

/** What a command works with. */
export type CommandContext = CommandLineIo & {
  readonly messages: WholeMessages;
  /** What `--language` names; null where it is not given. */
  readonly language: Language | null;
};
