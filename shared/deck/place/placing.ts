import type { WholeMessages } from '#shared/messages/whole-messages.ts';
import type { Measure } from '../measure.ts';
import { createSheet, type Sheet } from '../sheet.ts';
import type { DeckTheme } from '../theme.ts';

/** What placing a slide needs, and where it notes texts that a page shows only in part. */
export type Placing = {
  readonly theme: DeckTheme;
  readonly measure: Measure;
  readonly messages: WholeMessages;
  readonly newSheet: () => Sheet;
  /** Keeps a text that had to be shortened, for the pages that print it in full. */
  readonly keepInFull: (where: string, text: string) => void;
};

export type KeptText = { readonly where: string; readonly text: string };

/** A fresh placing; `kept` grows while slides are placed. */
export function createPlacing(
  theme: DeckTheme,
  measure: Measure,
  messages: WholeMessages,
): { readonly placing: Placing; readonly kept: readonly KeptText[] } {
  const kept: KeptText[] = [];
  const placing = {
    theme,
    measure,
    messages,
    newSheet: () => createSheet(theme, measure),
    keepInFull: (where: string, text: string) => {
      if (!kept.some((one) => one.text === text)) kept.push({ where, text });
    },
  };
  return { placing, kept };
}
