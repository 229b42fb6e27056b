import { lazy, Suspense } from 'react';
import { Palette } from '#renderer/palette/palette.tsx';
import { useSessionStore } from '#renderer/state/session-store.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { ProblemDialog } from './problem-dialog.tsx';
import { QuestionDialog } from './question-dialog.tsx';

const ImportDialog = lazy(() =>
  import('#renderer/import/import-dialog.tsx').then((part) => ({ default: part.ImportDialog })),
);
const ExportDialog = lazy(() =>
  import('#renderer/export/export-dialog.tsx').then((part) => ({ default: part.ExportDialog })),
);
const SuggestionsDialog = lazy(() =>
  import('#renderer/suggestions/suggestions-dialog.tsx').then((part) => ({ default: part.SuggestionsDialog })),
);
const NewWorkshopDialog = lazy(() =>
  import('./new-workshop-dialog.tsx').then((part) => ({ default: part.NewWorkshopDialog })),
);
const PasteDialog = lazy(() => import('./paste-dialog.tsx').then((part) => ({ default: part.PasteDialog })));
const MergeDialog = lazy(() => import('./merge-dialog.tsx').then((part) => ({ default: part.MergeDialog })));
const LinkDialog = lazy(() =>
  import('#renderer/finding/link-dialog.tsx').then((part) => ({ default: part.LinkDialog })),
);
const ToZoneDialog = lazy(() =>
  import('#renderer/finding/to-zone-dialog.tsx').then((part) => ({ default: part.ToZoneDialog })),
);
const MoveToDialog = lazy(() =>
  import('#renderer/proposals/move-to-dialog.tsx').then((part) => ({ default: part.MoveToDialog })),
);
const Shortcuts = lazy(() => import('#renderer/palette/shortcuts.tsx').then((part) => ({ default: part.Shortcuts })));

const MethodDialog = lazy(() =>
  import('#renderer/method/method-dialog.tsx').then((part) => ({ default: part.MethodDialog })),
);
const OtherPackDialog = lazy(() =>
  import('#renderer/method/other-pack-dialog.tsx').then((part) => ({ default: part.OtherPackDialog })),
);

/** Whatever dialog is open; a question or a problem lies above the others. */
export function Dialogs() {
  const problem = useSessionStore((store) => store.problem);
  const question = useSessionStore((store) => store.question);
  return (
    <Suspense>
      <ChosenDialog />
      {question !== null && <QuestionDialog question={question} />}
      {problem !== null && <ProblemDialog problem={problem} />}
    </Suspense>
  );
}

function ChosenDialog() {
  const dialog = useUiStore((store) => store.dialog);
  const set = useUiStore((store) => store.set);
  const imported = useSessionStore((store) => store.imported);
  const offered = useSessionStore((store) => store.offered);
  const close = () => set({ dialog: null });
  switch (dialog) {
    case 'palette':
      return <Palette onClose={close} />;
    case 'link':
      return <LinkDialog onClose={close} />;
    case 'to-zone':
      return <ToZoneDialog onClose={close} />;
    case 'shortcuts':
      return <Shortcuts onClose={close} />;
    case 'new-workshop':
      return <NewWorkshopDialog onClose={close} />;
    case 'paste':
      return <PasteDialog onClose={close} />;
    case 'export':
      return <ExportDialog onClose={close} />;
    case 'merge':
      return <MergeDialog onClose={close} />;
    case 'move-to':
      return <MoveToDialog onClose={close} />;
    case 'suggestions':
      return <SuggestionsDialog onClose={close} />;
    case 'import':
      return <ImportDialog file={imported} onClose={close} />;
    case 'method':
      return <MethodDialog onClose={close} />;
    case 'other-pack':
      return offered === null ? null : <OtherPackDialog offered={offered} onClose={close} />;
    case null:
      return null;
  }
}
