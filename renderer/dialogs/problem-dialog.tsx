import './dialogs.css';
import { useActions } from '#renderer/actions/actions-context.ts';
import { Button } from '#renderer/parts/button.tsx';
import { Dialog } from '#renderer/parts/dialog.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { type Problem, useSessionStore } from '#renderer/state/session-store.ts';
import type { ActionName } from '#shared/commands/registry.ts';
import type { FileProblem } from '#shared/messages/en/files.ts';
import type { Messages } from '#shared/messages/messages.ts';
import type { ParseIssue } from '#shared/workspace/parse-issue.ts';

type Words = {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly issues: readonly ParseIssue[];
  readonly next: { readonly label: string; readonly action: ActionName } | null;
};

function toWords({ problems, files, method, workspaceErrors }: Messages, problem: Problem): Words {
  const tell = ({ title, sentence, next }: FileProblem, more: string | null) => ({
    title,
    sentences: [sentence, next, ...(more === null ? [] : [more])],
    issues: [],
  });
  const openAnother = { label: problems.openAnother, action: 'file.open' } as const;
  const tryAgain = { label: problems.tryAgain, action: 'file.export-deck' } as const;
  switch (problem.type) {
    case 'open':
      return { ...tell(files.open(problem.error), problems.nothingChanged), next: openAnother };
    case 'not-text': {
      const { title, ...words } = problems.notText;
      return { ...tell({ title: title(problem.name), ...words }, problems.nothingChanged), next: openAnother };
    }
    case 'attachment': {
      const { title, ...words } = problems.attachment;
      const sentences = { title: title(problem.name), sentence: words.reasons[problem.error.type], next: words.next };
      return { ...tell(sentences, problems.nothingChanged), next: openAnother };
    }
    case 'foreign': {
      const { title, ...words } = problems.foreign;
      return { ...tell({ title: title(problem.name), ...words }, problems.nothingChanged), next: openAnother };
    }
    case 'parse': {
      const { name, error } = problem;
      const words = tell(files.parse(error, name), problems.nothingChanged);
      return { ...words, issues: error.type === 'invalid' ? error.issues : [], next: openAnother };
    }
    case 'pack': {
      const { name, error } = problem;
      const words = {
        title: method.problem.title(name),
        sentence: workspaceErrors.packReason(error),
        next: method.problem.next,
      };
      return {
        ...tell(words, problems.nothingChanged),
        issues: error.type === 'invalid' ? error.issues : [],
        next: null,
      };
    }
    case 'pack-without-workshop':
      return { ...tell(method.problem.noWorkshop, null), next: openAnother };
    case 'save': {
      const next = { label: problems.saveAs, action: 'file.save-as' } as const;
      return { ...tell(files.save(problem.error), problems.workIsHere), next };
    }
    case 'export':
      return { ...tell(files.save(problem.error), problems.untouched), next: tryAgain };
    case 'deck':
      return problem.error.type === 'empty'
        ? { ...tell(problems.deckEmpty, null), next: { label: problems.goToDeck, action: 'go.deck' } }
        : { ...tell(problems.deckFailed(problem.error.detail), problems.untouched), next: tryAgain };
    case 'recover':
      return { ...tell(problems.recover(problem.title, problem.detail), null), next: null };
  }
}

/** Says what went wrong, where, and what to do next. */
export function ProblemDialog({ problem }: { readonly problem: Problem }) {
  const messages = useMessages();
  const { run } = useActions();
  const { title, sentences, issues, next } = toWords(messages, problem);
  const close = () => useSessionStore.getState().set({ problem: null });
  return (
    <Dialog
      title={title}
      alert
      size="wide"
      onClose={close}
      actions={
        <>
          <Button autoFocus onClick={close}>
            {messages.problems.close}
          </Button>
          {next !== null && (
            <Button
              kind="primary"
              onClick={() => {
                close();
                run(next.action);
              }}
            >
              {next.label}
            </Button>
          )}
        </>
      }
    >
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {issues.length > 1 && (
        <details className="problem-issues">
          <summary>{messages.problems.details}</summary>
          <ul>
            {issues.map((issue) => (
              <li key={`${issue.path} ${issue.problem.type}`}>{messages.workspaceErrors.issue(issue)}</li>
            ))}
          </ul>
        </details>
      )}
    </Dialog>
  );
}
