import { useId } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { Checkbox } from '#renderer/parts/checkbox.tsx';
import { Segmented } from '#renderer/parts/segmented.tsx';
import { TextField } from '#renderer/parts/text-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { deckUpdate } from '#shared/commands/deck/update.ts';
import { shortTextLimit } from '#shared/workspace/schema/primitives.ts';
import { DeckLanguage } from './deck-language.tsx';
import { DeckLogo } from './deck-logo.tsx';
import { Part } from './part.tsx';

const audiences = ['board', 'engineering', 'risk', 'public'] as const;
const papers = ['light', 'dark'] as const;
const ownAccent = '#00646a';

/** For whom, under which title, on which paper. */
export function DeckOptionsPart() {
  const { steps, format } = useMessages();
  const { deck } = steps;
  const { deck: options, workshop } = useOpenWorkspace().content;
  const { run, done, isReadOnly } = useEdit();
  const name = useId();
  return (
    <>
      <Part title={deck.audience}>
        <div className="deck-audiences" role="radiogroup" aria-label={deck.audience}>
          {audiences.map((audience) => (
            <label key={audience}>
              <input
                type="radio"
                name={name}
                checked={options.audience === audience}
                onChange={() => run(deckUpdate, { audience })}
              />
              <b>{deck.audiences[audience]}</b>
              <span className="small soft">{deck.audienceHints[audience]}</span>
            </label>
          ))}
        </div>
      </Part>
      <Part title={deck.look}>
        <DeckLanguage />
        <TextField
          label={deck.subject}
          hint={deck.subjectHint}
          placeholder={workshop.title}
          value={options.subject}
          maxLength={shortTextLimit}
          onChange={(subject) => run(deckUpdate, { subject }, 'deck.subject')}
          onDone={done}
        />
        <div className="row deck-accent">
          <TextField
            type="color"
            label={options.accent === null ? format.labeled(deck.accent, deck.accentDefault) : deck.accent}
            value={options.accent ?? ownAccent}
            onChange={(accent) => run(deckUpdate, { accent: accent.toLowerCase() }, 'deck.accent')}
            onDone={done}
          />
          {options.accent !== null && (
            <Button onClick={() => run(deckUpdate, { accent: null })}>{deck.useDefault}</Button>
          )}
        </div>
        <div className="field">
          <span className="field-label" aria-hidden="true">
            {deck.paper}
          </span>
          <span>
            <Segmented
              label={deck.paper}
              value={options.paper}
              disabled={isReadOnly}
              choices={papers.map((paper) => ({ value: paper, label: deck.papers[paper] }))}
              onChange={(paper) => run(deckUpdate, { paper })}
            />
          </span>
        </div>
        <DeckLogo />
        <Checkbox
          label={deck.attach}
          checked={options.attachWorkspace && options.audience !== 'public'}
          disabled={isReadOnly || options.audience === 'public'}
          onChange={(attachWorkspace) => run(deckUpdate, { attachWorkspace })}
        />
        <p className="small quiet">{options.audience === 'public' ? deck.attachPublic : deck.attachHint}</p>
      </Part>
    </>
  );
}
