import './dialogs.css';
import { useActions } from '#renderer/actions/actions-context.ts';
import { Button } from '#renderer/parts/button.tsx';
import { Dialog } from '#renderer/parts/dialog.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { type Problem, useSessionStore } from '#renderer/state/session-store.ts';
import type { ActionName } from '#shared/commands/registry.ts';
import type { Messages } from '#shared/messages/messages.ts';
import type { ParseIssue } from '#shared/workspace/parse-issue.ts';

type Words = {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly issues: readonly ParseIssue[];
  readonly next: { readonly label: string; readonly action: ActionName } | null;
};

function toWords({ problems, workspaceErrors }: Messages, problem: Problem): Words {
  const opening = { issues: [], next: { label: problems.openAnother, action: 'file.open' } } as const;
  switch (problem.type) {
    case 'open':
      return {
        title: problems.cannotOpenFile,
        sentences: [problems.open(problem.error), problems.nothingChanged],
        ...opening,
      };
    case 'not-text':
      return {
        title: problems.cannotOpen(problem.name),
        sentences: [problems.notText, problems.nothingChanged],
        ...opening,
      };
    case 'foreign':
      return {
        title: problems.cannotOpen(problem.name),
        sentences: [problems.foreign, problems.nothingChanged],
        ...opening,
      };
    case 'parse': {
      const { name, error } = problem;
      const sentences = [workspaceErrors.reason(error), workspaceErrors.nextStep(error), problems.nothingChanged];
      return {
        ...opening,
        title: problems.cannotOpen(name),
        sentences,
        issues: error.type === 'invalid' ? error.issues : [],
      };
    }
    case 'save':
      return {
        title: problems.cannotSave,
        sentences: [problems.save(problem.error), problems.workIsHere],
        issues: [],
        next: { label: problems.saveAs, action: 'file.save-as' },
      };
    case 'export':
      return {
        title: problems.cannotExport,
        sentences: [problems.save(problem.error)],
        issues: [],
        next: { label: problems.tryAgain, action: 'file.export-deck' },
      };
    case 'deck':
      return { title: problems.cannotExport, sentences: [problems.deck(problem.detail)], issues: [], next: null };
    case 'recover':
      return {
        title: problems.cannotRecover(problem.title),
        sentences: [problems.recover(problem.detail)],
        issues: [],
        next: null,
      };
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
