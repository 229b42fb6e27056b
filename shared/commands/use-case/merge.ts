import { findUseCase } from '#shared/workspace/find-use-case.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import { shortTextLimit } from '#shared/workspace/schema/primitives.ts';
import type { Content, Link, UseCaseId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { mergeUseCases } from '../merge-use-cases.ts';
import { removeFromCanvas } from '../remove-from-canvas.ts';

export type UseCaseMergeParams = {
  /** The one that stays, with its number, title and place. */
  readonly into: UseCaseId;
  /** The one that goes into it. */
  readonly from: UseCaseId;
};

/** The ids with `into` in the place of `from`, each once. */
function redirect<Id extends string>(ids: readonly Id[], from: Id, into: Id): readonly Id[] {
  return ids.includes(from) ? [...new Set(ids.map((id) => (id === from ? into : id)))] : ids;
}

/** Links of both, ends moved over; what would link a use case with itself is gone, a second one alike lends its words. */
function redirectLinks(links: Content['links'], from: UseCaseId, into: UseCaseId): Content['links'] {
  const next: Record<string, Link> = {};
  const keyOf = (link: Link) => `${link.from} ${link.to} ${link.kind}`;
  const known = new Map<string, string>();
  for (const id of listKeys(links)) {
    const link = links[id];
    if (link === undefined) continue;
    const moved = { ...link, from: link.from === from ? into : link.from, to: link.to === from ? into : link.to };
    const isMoved = moved.from !== link.from || moved.to !== link.to;
    if (isMoved && moved.from === moved.to) continue;
    const twin = known.get(keyOf(moved));
    const before = twin === undefined ? undefined : next[twin];
    const label = before === undefined ? '' : [...new Set([before.label, moved.label])].filter(Boolean).join(' / ');
    if (isMoved && twin !== undefined && before !== undefined && label.length <= shortTextLimit) {
      next[twin] = { ...before, label };
      continue;
    }
    known.set(keyOf(moved), id);
    next[id] = moved;
  }
  return next;
}

function redirectContent(content: Content, { into, from }: UseCaseMergeParams): Content {
  const useCases = { ...content.useCases };
  for (const id of listKeys(useCases)) {
    const useCase = useCases[id];
    if (useCase === undefined || !useCase.plan.requires.includes(from)) continue;
    const requires = redirect<string>(useCase.plan.requires, from, into).filter((other) => other !== id);
    useCases[id] = { ...useCase, plan: { ...useCase.plan, requires } };
  }
  const enablers = { ...content.enablers };
  for (const id of listKeys(enablers)) {
    const enabler = enablers[id];
    if (enabler !== undefined) enablers[id] = { ...enabler, requires: redirect<string>(enabler.requires, from, into) };
  }
  const decisions = { ...content.decisions };
  for (const id of listKeys(decisions)) {
    const decision = decisions[id];
    if (decision !== undefined) decisions[id] = { ...decision, useCases: redirect(decision.useCases, from, into) };
  }
  return { ...content, useCases, enablers, decisions, links: redirectLinks(content.links, from, into) };
}

/** Makes one use case of two: all that was said about either stays, and what pointed at one points at the other. */
export const useCaseMerge: Command<UseCaseMergeParams> = {
  name: 'use-case.merge',
  isEnabled: ({ content }, { into, from }) =>
    into !== from && findUseCase(content, into) !== undefined && findUseCase(content, from) !== undefined,
  run: (workspace, params) => {
    const { into, from } = params;
    const own = findUseCase(workspace.content, into);
    const other = findUseCase(workspace.content, from);
    if (own === undefined || other === undefined) return workspace;
    const merged = mergeUseCases(own, other);
    const requires = merged.plan.requires.filter((id) => id !== into && id !== from);
    const useCases = { ...workspace.content.useCases, [into]: { ...merged, plan: { ...merged.plan, requires } } };
    const content = redirectContent({ ...workspace.content, useCases }, params);
    return removeFromCanvas({ ...workspace, content }, { useCases: [from], notes: [], zones: [] });
  },
};
