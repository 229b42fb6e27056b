import { Select } from '#renderer/parts/select.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { deckUpdate } from '#shared/commands/deck/update.ts';
import { languageNames, languages, languageTags } from '#shared/messages/languages.ts';

/** The language of the deck, whatever the app speaks. A regional form that the file names stays among the choices. */
export function DeckLanguage() {
  const { deck } = useMessages().steps;
  const { language } = useOpenWorkspace().content.deck;
  const { run, isReadOnly } = useEdit();
  const known = languages.map((each) => ({ value: languageTags[each], label: languageNames[each] }));
  const isKnown = known.some(({ value }) => value === language);
  return (
    <Select
      label={deck.language}
      hint={deck.languageHint}
      value={language}
      choices={isKnown ? known : [...known, { value: language, label: language }]}
      disabled={isReadOnly}
      onChange={(chosen) => run(deckUpdate, { language: chosen })}
    />
  );
}
