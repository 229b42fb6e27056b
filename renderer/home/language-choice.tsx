import { setLanguage } from '#renderer/actions/show-language.ts';
import { Select } from '#renderer/parts/select.tsx';
import { useHost } from '#renderer/state/host-context.ts';
import { useLanguageStore } from '#renderer/state/language-store.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { LanguagePreference } from '#shared/host.ts';
import { languageNames, languages } from '#shared/messages/languages.ts';

/** The language of the app, each named in itself. */
export function LanguageChoice() {
  const { home } = useMessages();
  const host = useHost();
  const preference = useLanguageStore((store) => store.preference);
  const choices: readonly { readonly value: LanguagePreference; readonly label: string }[] = [
    { value: 'system', label: home.systemLanguage },
    ...languages.map((language) => ({ value: language, label: languageNames[language] })),
  ];
  return (
    <div className="home-language">
      <Select
        label={home.language}
        value={preference}
        choices={choices}
        onChange={(language) => setLanguage(host, language)}
      />
    </div>
  );
}
