import { useLanguageStore } from '#renderer/state/language-store.ts';
import type { Host, LanguagePreference } from '#shared/host.ts';
import { findLanguage } from '#shared/messages/languages.ts';
import { loadCatalogue } from '#shared/messages/load-catalogue.ts';

/** Shows the app in a language as soon as its texts are there; what was asked last holds. */
export async function showLanguage(preference: LanguagePreference): Promise<void> {
  useLanguageStore.setState({ preference });
  const language = preference === 'system' ? findLanguage([navigator.language]) : preference;
  const catalogue = await loadCatalogue(language);
  if (useLanguageStore.getState().preference === preference) useLanguageStore.setState({ catalogue });
}

/** Shows the app in a language and remembers it. */
export function setLanguage(host: Host, language: LanguagePreference): void {
  void showLanguage(language);
  void host.request('preferences:write', { language });
}
