import './title-bar.css';
import { useActions } from '#renderer/actions/actions-context.ts';
import { Button } from '#renderer/parts/button.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { IconButton } from '#renderer/parts/icon-button.tsx';
import { Kbd } from '#renderer/parts/kbd.tsx';
import { Tooltip } from '#renderer/parts/tooltip.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { isDirty } from '#renderer/state/selectors.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useTheme } from '#renderer/state/use-theme.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { Mark } from './mark.tsx';

/** Where you are, what you can take back, and the ways to everything else. */
export function TitleBar() {
  const { frame, actions } = useMessages();
  const { run, shortcut, labelOf } = useActions();
  const edited = useWorkspaceStore(isDirty);
  const readOnly = useWorkspaceStore((store) => store.document?.readOnly === true);
  const title = useWorkspaceStore((store) => store.document?.history.present.content.workshop.title ?? '');
  return (
    <header className="title-bar">
      <Tooltip label={frame.goHome}>
        <button type="button" className="title-home" aria-label={frame.goHome} onClick={() => run('go.home')}>
          <Mark />
        </button>
      </Tooltip>
      <h1 className="title-file">
        <span className="title-name">{title === '' ? frame.untitled : title}</span>
        {readOnly && <span className="title-state">{frame.readOnly}</span>}
        {edited && !readOnly && <span className="title-state">{frame.edited}</span>}
      </h1>
      <StepButton action="edit.undo" icon="undo-2" />
      <StepButton action="edit.redo" icon="redo-2" />
      <span className="grow" />
      <button type="button" className="find-or-run" onClick={() => run('view.palette')} aria-haspopup="dialog">
        <Icon name="search" />
        <span className="grow">{labelOf('view.palette')}</span>
        <Kbd shortcut={shortcut('view.palette') ?? ''} />
      </button>
      <ThemeButtons />
      <Button icon="file-down" onClick={() => run('file.export-deck')} title={actions.words['file.export-deck'].label}>
        {frame.exportDeck}
      </Button>
    </header>
  );
}

function StepButton({
  action,
  icon,
}: {
  readonly action: 'edit.undo' | 'edit.redo';
  readonly icon: 'undo-2' | 'redo-2';
}) {
  const { run, shortcut, labelOf, isEnabled } = useActions();
  return (
    <IconButton
      icon={icon}
      label={labelOf(action)}
      shortcut={shortcut(action)}
      disabled={!isEnabled(action)}
      onClick={() => run(action)}
    />
  );
}

function ThemeButtons() {
  const { frame } = useMessages();
  const { run } = useActions();
  const chosen = useUiStore((store) => store.theme);
  const shown = useTheme();
  return (
    <>
      <IconButton
        icon="projector"
        label={frame.roomMode}
        pressed={chosen === 'room'}
        onClick={() => run('view.theme-room')}
      />
      <IconButton
        icon={shown === 'dark' ? 'sun' : 'moon'}
        label={shown === 'dark' ? frame.lightTheme : frame.darkTheme}
        onClick={() => run(shown === 'dark' ? 'view.theme-light' : 'view.theme-dark')}
      />
    </>
  );
}
