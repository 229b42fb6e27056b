import type { ParseIssue, ReferenceKind } from './parse-issue.ts';
import type { Content, UseCase, Workspace } from './types.ts';

type Entries = Readonly<Record<string, unknown>>;

function* checkOrder(
  name: string,
  order: readonly string[],
  entries: Entries,
  to: ReferenceKind,
): Generator<ParseIssue> {
  const seen = new Set<string>();
  for (const [index, id] of order.entries()) {
    const path = `content.${name}Order.${index}`;
    if (!Object.hasOwn(entries, id)) yield { path, problem: { type: 'unknown-reference', to, id } };
    if (seen.has(id)) yield { path, problem: { type: 'listed-twice', id } };
    seen.add(id);
  }
  for (const id of Object.keys(entries)) {
    if (seen.has(id)) continue;
    yield { path: `content.${name}s.${id}`, problem: { type: 'not-listed', order: `content.${name}Order` } };
  }
}

function* checkIds(
  path: string,
  ids: readonly string[],
  to: ReferenceKind,
  ...places: readonly Entries[]
): Generator<ParseIssue> {
  for (const [index, id] of ids.entries()) {
    if (places.some((entries) => Object.hasOwn(entries, id))) continue;
    yield { path: `${path}.${index}`, problem: { type: 'unknown-reference', to, id } };
  }
}

function* checkKeys(path: string, keyed: Entries, to: ReferenceKind, entries: Entries): Generator<ParseIssue> {
  for (const id of Object.keys(keyed)) {
    if (Object.hasOwn(entries, id)) continue;
    yield { path: `${path}.${id}`, problem: { type: 'unknown-reference', to, id } };
  }
}

function* checkUseCase(id: string, useCase: UseCase, content: Content): Generator<ParseIssue> {
  const path = `content.useCases.${id}`;
  for (const [criterion, score] of Object.entries(useCase.scores)) {
    if (score === undefined) continue;
    yield* checkKeys(`${path}.scores.${criterion}.votes`, score.votes, 'participant', content.participants);
  }
  const { useCases, enablers } = content;
  yield* checkIds(`${path}.plan.requires`, useCase.plan.requires, 'use-case-or-enabler', useCases, enablers);
}

function* checkNumbers(content: Content): Generator<ParseIssue> {
  const taken = new Set<number>();
  let highest = 0;
  for (const [id, { number }] of Object.entries(content.useCases)) {
    if (taken.has(number)) {
      yield { path: `content.useCases.${id}.number`, problem: { type: 'number-taken', number } };
    }
    taken.add(number);
    highest = Math.max(highest, number);
  }
  if (content.nextNumber <= highest) {
    yield { path: 'content.nextNumber', problem: { type: 'number-not-ahead', minimum: highest + 1 } };
  }
}

function* checkContent(content: Content): Generator<ParseIssue> {
  const { useCases, enablers, participants, decisions } = content;
  yield* checkOrder('participant', content.participantOrder, participants, 'participant');
  yield* checkOrder('useCase', content.useCaseOrder, useCases, 'use-case');
  yield* checkOrder('enabler', content.enablerOrder, enablers, 'enabler');
  yield* checkOrder('decision', content.decisionOrder, decisions, 'decision');
  yield* checkKeys('content.weights.pairwise', content.weights.pairwise, 'participant', participants);
  const drafted = content.weightsDraft?.pairwise ?? {};
  yield* checkKeys('content.weightsDraft.pairwise', drafted, 'participant', participants);
  for (const [id, useCase] of Object.entries(useCases)) yield* checkUseCase(id, useCase, content);
  yield* checkNumbers(content);
  for (const [id, { from, to }] of Object.entries(content.links)) {
    for (const [end, target] of Object.entries({ from, to })) {
      if (Object.hasOwn(useCases, target)) continue;
      const problem = { type: 'unknown-reference', to: 'use-case', id: target } as const;
      yield { path: `content.links.${id}.${end}`, problem };
    }
  }
  for (const [id, { requires }] of Object.entries(enablers)) {
    yield* checkIds(`content.enablers.${id}.requires`, requires, 'use-case-or-enabler', useCases, enablers);
  }
  for (const [id, decision] of Object.entries(decisions)) {
    yield* checkIds(`content.decisions.${id}.useCases`, decision.useCases, 'use-case', useCases);
  }
}

function* checkBookmarks({ bookmarks }: Workspace['layout']): Generator<ParseIssue> {
  const seen = new Set<string>();
  for (const [index, { id }] of bookmarks.entries()) {
    if (seen.has(id)) yield { path: `layout.bookmarks.${index}.id`, problem: { type: 'listed-twice', id } };
    seen.add(id);
  }
}

function* checkLayout({ content: { useCases, notes, zones }, layout }: Workspace): Generator<ParseIssue> {
  yield* checkKeys('layout.cards', layout.cards, 'use-case', useCases);
  yield* checkKeys('layout.zones', layout.zones, 'zone', zones);
  yield* checkKeys('layout.notes', layout.notes, 'note', notes);
  yield* checkBookmarks(layout);
  const grouped = new Set<string>();
  for (const [id, group] of Object.entries(layout.groups)) {
    const path = `layout.groups.${id}`;
    yield* checkIds(`${path}.cards`, group.cards, 'use-case', useCases);
    yield* checkIds(`${path}.notes`, group.notes, 'note', notes);
    yield* checkIds(`${path}.zones`, group.zones, 'zone', zones);
    for (const kind of ['cards', 'notes', 'zones'] as const) {
      for (const [index, member] of group[kind].entries()) {
        const key = `${kind} ${member}`;
        if (grouped.has(key)) {
          yield { path: `${path}.${kind}.${index}`, problem: { type: 'listed-twice', id: member } };
        }
        grouped.add(key);
      }
    }
  }
  yield* checkIds('layout.locked.cards', layout.locked.cards, 'use-case', useCases);
  yield* checkIds('layout.locked.notes', layout.locked.notes, 'note', notes);
  yield* checkKeys('layout.stacking.cards', layout.stacking.cards, 'use-case', useCases);
  yield* checkKeys('layout.stacking.notes', layout.stacking.notes, 'note', notes);
  yield* checkKeys('layout.stacking.zones', layout.stacking.zones, 'zone', zones);
}

/**
 * What does not hold together in a workspace whose every value is well-formed: ids that name nothing, orders that miss
 * or repeat an id, numbers given twice. Empty when all is well.
 */
export function checkReferences(workspace: Workspace): readonly ParseIssue[] {
  return [...checkContent(workspace.content), ...checkLayout(workspace)];
}
