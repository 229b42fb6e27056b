import { create } from 'zustand';
import type { LanguagePreference } from '#shared/host.ts';
import type { Catalogue } from '#shared/messages/catalogue.ts';
import { english } from '#shared/messages/english.ts';

type LanguageStore = {
  readonly preference: LanguagePreference;
  /** The language that is shown. */
  readonly catalogue: Catalogue;
};

/** The language of the app: what was chosen and what is loaded. */
export const useLanguageStore = create<LanguageStore>()(() => ({ preference: 'system', catalogue: english }));
