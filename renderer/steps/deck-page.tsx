import './steps.css';
import './deck.css';
import { useActions } from '#renderer/actions/actions-context.ts';
import { Button } from '#renderer/parts/button.tsx';
import { Checkbox } from '#renderer/parts/checkbox.tsx';
import { IconButton } from '#renderer/parts/icon-button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useSessionStore } from '#renderer/state/session-store.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { deckUpdate } from '#shared/commands/deck/update.ts';
import { type DeckSection, outlineSections } from '#shared/deck/outline-sections.ts';
import { DeckOptionsPart } from './deck-options-part.tsx';
import { DeckPreview } from './deck-preview.tsx';
import { Part } from './part.tsx';

/** For whom the deck is, what stands in it, how it looks; and the way to the PDF. */
export function DeckPage() {
  const { steps, common } = useMessages();
  const { deck } = steps;
  const { useCaseOrder } = useOpenWorkspace().content;
  const { isReadOnly } = useEdit();
  return (
    <main className="frame-main step-page deck-page" aria-label={common.steps.deck}>
      <DeckPreview />
      <aside className="deck-panel" aria-label={deck.title}>
        <header className="step-head">
          <h2 className="page-title">{deck.title}</h2>
          <p className="soft">{useCaseOrder.length === 0 ? deck.emptyNote : deck.lead}</p>
        </header>
        <fieldset className="deck-choices" disabled={isReadOnly}>
          <DeckOptionsPart />
          <Sections />
        </fieldset>
        <footer className="deck-export">
          <ExportButtons />
        </footer>
      </aside>
    </main>
  );
}

function ExportButtons() {
  const { deck } = useMessages().steps;
  const { frame } = useMessages();
  const { run, shortcut } = useActions();
  const exported = useSessionStore((store) => store.exported);
  if (exported?.type === 'running') {
    return (
      <span className="deck-progress">
        <progress value={exported.done} max={Math.max(1, exported.total)} aria-label={deck.progress} />
        <span>{frame.exporting(exported.done, exported.total)}</span>
        <Button onClick={exported.cancel}>{deck.cancel}</Button>
      </span>
    );
  }
  return (
    <span className="deck-buttons">
      <Button
        kind="primary"
        icon="file-down"
        shortcut={shortcut('file.export-deck')}
        onClick={() => run('file.export-deck')}
      >
        {exported === null ? deck.export : deck.again}
      </Button>
      <Button onClick={() => run('file.export-slides')}>{deck.exportSlides}</Button>
    </span>
  );
}

function Sections() {
  const { deck } = useMessages().steps;
  const options = useOpenWorkspace().content.deck;
  const sections = outlineSections(options);
  return (
    <Part title={deck.sections} hint={deck.sectionsHint}>
      <ol className="deck-sections">
        {sections.map((section, index) => (
          <SectionRow key={section.id} section={section} index={index} sections={sections} />
        ))}
      </ol>
    </Part>
  );
}

type RowProps = {
  readonly section: DeckSection;
  readonly index: number;
  readonly sections: readonly DeckSection[];
};

function SectionRow({ section, index, sections }: RowProps) {
  const messages = useMessages();
  const { deck } = messages.steps;
  const { hidden } = useOpenWorkspace().content.deck;
  const { run, isReadOnly } = useEdit();
  const { id, isLeftOutForAudience, isShown } = section;
  const name = messages.deckSections[id];
  const moveTo = (to: number) => {
    const others = sections.map((each) => each.id).filter((other) => other !== id);
    run(deckUpdate, { order: [...others.slice(0, to), id, ...others.slice(to)] });
  };
  return (
    <li>
      <Checkbox
        label={name}
        checked={isShown}
        disabled={isReadOnly || isLeftOutForAudience}
        onChange={(isWanted) =>
          run(deckUpdate, { hidden: isWanted ? hidden.filter((other) => other !== id) : [...hidden, id] })
        }
      />
      <span className="grow" />
      {isLeftOutForAudience && <span className="small quiet">{deck.leftOut}</span>}
      <IconButton icon="arrow-up" label={deck.up(name)} disabled={index === 0} onClick={() => moveTo(index - 1)} />
      <IconButton
        icon="arrow-down"
        label={deck.down(name)}
        disabled={index === sections.length - 1}
        onClick={() => moveTo(index + 1)}
      />
    </li>
  );
}
