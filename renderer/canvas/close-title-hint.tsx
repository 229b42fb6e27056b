import { useMessages } from '#renderer/state/messages-context.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { findCloseTitle } from '#shared/analysis/similarity/title-similarity.ts';
import { toNumberText } from '#shared/canvas/to-card-face.ts';
import { listUseCases } from '#shared/workspace/list-use-cases.ts';

const leastLetters = 4;

/** Says quietly that a title is close to one that is there already; nothing while there is none. */
export function CloseTitleHint({ title }: { readonly title: string }) {
  const { merging } = useMessages();
  const { content } = useOpenWorkspace();
  const entries = listUseCases(content).map(({ useCase }) => useCase);
  const close = title.trim().length < leastLetters ? null : findCloseTitle(title, entries);
  return (
    <p className="close-title" role="status">
      {close !== null && merging.close(toNumberText(close.number), close.title)}
    </p>
  );
}
