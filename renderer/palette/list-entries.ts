import type { Actions } from '#renderer/actions/actions-context.ts';
import { type ActionName, listActionNames, actions as registry } from '#shared/commands/registry.ts';
import type { Messages } from '#shared/messages/messages.ts';
import type { UseCaseId, Workspace } from '#shared/workspace/types.ts';
import { type Match, scoreMatch } from './score-match.ts';

export type Entry = {
  readonly key: string;
  readonly group: string;
  readonly label: string;
  readonly hint: string;
  readonly shortcut: string | undefined;
  readonly hits: readonly number[];
  readonly target:
    | { readonly type: 'action'; readonly name: ActionName }
    | { readonly type: 'use-case'; readonly id: UseCaseId };
};

type Scored = Entry & { readonly score: number };

const shownUseCases = 8;

function better(a: Match | null, b: Match | null): Match | null {
  if (a === null || b === null) return a ?? b;
  return a.score >= b.score ? a : b;
}

/** The use cases that a query finds by title or number, best first. */
function findUseCases(workspace: Workspace, query: string, messages: Messages): readonly Scored[] {
  const { useCases, useCaseOrder } = workspace.content;
  const number = /^#?\d+$/.test(query.trim()) ? Number(query.trim().replace('#', '')) : null;
  return useCaseOrder
    .flatMap((id): readonly Scored[] => {
      const useCase = useCases[id];
      if (useCase === undefined || useCase.archivedAt !== null) return [];
      const byNumber = number === useCase.number ? { score: 1000, hits: [] } : null;
      const match = better(byNumber, scoreMatch(useCase.title, query));
      if (match === null) return [];
      const hint = [String(useCase.number).padStart(2, '0'), useCase.department]
        .filter((part) => part !== '')
        .join(', ');
      const target = { type: 'use-case', id } as const;
      const group = messages.palette.useCases;
      return [{ key: id, group, label: useCase.title, hint, shortcut: undefined, target, ...match }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, shownUseCases);
}

function findActions(actions: Actions, query: string, messages: Messages): readonly Scored[] {
  return listActionNames()
    .filter((name) => name !== 'view.palette' && actions.isEnabled(name))
    .flatMap((name): readonly Scored[] => {
      const { label, hint = '' } = messages.actions.words[name];
      const byLabel = scoreMatch(label, query);
      const byHint = byLabel === null && hint !== '' ? scoreMatch(hint, query) : null;
      const match = byLabel ?? (byHint === null ? null : { score: byHint.score - 60, hits: [] });
      if (match === null) return [];
      const group = messages.actions.menus[registry[name].menu ?? 'tools'];
      const target = { type: 'action', name } as const;
      return [{ key: name, group, label, hint, shortcut: actions.shortcut(name), target, ...match }];
    })
    .sort((a, b) => (query.trim() === '' ? 0 : b.score - a.score));
}

type Search = {
  readonly query: string;
  readonly workspace: Workspace | null;
  readonly actions: Actions;
  readonly messages: Messages;
};

/** What the palette shows for a query: use cases and commands, the group with the best match first. */
export function listEntries({ query, workspace, actions, messages }: Search): readonly Entry[] {
  const wantsUseCases = workspace !== null && query.trim() !== '';
  const useCases = wantsUseCases ? findUseCases(workspace, query, messages) : [];
  const commands = findActions(actions, query, messages);
  const groups = new Map<string, Scored[]>();
  for (const entry of [...useCases, ...commands]) {
    groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  }
  return [...groups.values()]
    .sort((a, b) => (query.trim() === '' ? 0 : (b[0]?.score ?? 0) - (a[0]?.score ?? 0)))
    .flat();
}
