import { useLanguageStore } from '#renderer/state/language-store.ts';
import { findArchetypeTexts } from '#shared/messages/find-archetype-texts.ts';

/** The kinds of use case in the language of the app. */
export function useArchetypeTexts() {
  return useLanguageStore(({ catalogue }) => findArchetypeTexts(catalogue.language));
}
