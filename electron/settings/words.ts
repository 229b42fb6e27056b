import type { LanguagePreference } from '#shared/host.ts';
import { findLanguage, languageTags } from '#shared/messages/languages.ts';
import { loadCatalogue } from '#shared/messages/load-catalogue.ts';
import { createMessages, type Messages } from '#shared/messages/messages.ts';

/** What menus and dialogs say, in the language that was chosen. */
export type ShellWords = {
  readonly read: () => Messages;
  /** Takes up a choice; resolves to the texts in it, or to null where it is the language of before. */
  readonly choose: (preference: LanguagePreference) => Promise<Messages | null>;
};

async function load(preference: LanguagePreference, systemLocale: string): Promise<Messages> {
  const catalogue = await loadCatalogue(preference === 'system' ? findLanguage([systemLocale]) : preference);
  return createMessages(languageTags[catalogue.language], 'USD', undefined, catalogue);
}

/** The words of the shell, at first in the language of `preference`; `system` is that of `systemLocale` (BCP 47). */
export async function createShellWords(preference: LanguagePreference, systemLocale: string): Promise<ShellWords> {
  let chosen = preference;
  let messages = await load(preference, systemLocale);
  return {
    read: () => messages,
    choose: async (next) => {
      if (next === chosen) return null;
      chosen = next;
      const loaded = await load(next, systemLocale);
      if (chosen !== next) return null;
      messages = loaded;
      return messages;
    },
  };
}
