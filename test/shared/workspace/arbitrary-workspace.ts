import type fc from 'fast-check';
import { currentVersion } from '#shared/workspace/migrations.ts';
import { workspaceSchema } from '#shared/workspace/schema/workspace.ts';
import type { Content, Weights, Workspace } from '#shared/workspace/types.ts';
import { arbitraryValue } from './arbitrary-value.ts';

type Raw = ReturnType<typeof workspaceSchema.parse>;

function pick<Item>(items: readonly Item[], index: number): Item[] {
  const item = items[index % Math.max(1, items.length)];
  return item === undefined ? [] : [item];
}

/** The values of `map` under the given keys, as many as there are of both. */
function rekey<Value>(map: Readonly<Record<string, Value>>, keys: readonly string[]): Record<string, Value> {
  const entries = Object.values(map).flatMap((value, index) => {
    const key = keys[index];
    return key === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}

function tieUseCases({ content }: Raw): Raw['content']['useCases'] {
  const participants = Object.keys(content.participants);
  const targets = [...Object.keys(content.useCases), ...Object.keys(content.enablers)];
  const entries = Object.entries(content.useCases).map(([id, useCase], index) => {
    const scores = Object.entries(useCase.scores).map(
      ([criterion, score]) => [criterion, { ...score, votes: rekey(score?.votes ?? {}, participants) }] as const,
    );
    const requires = useCase.plan.requires.flatMap((_text, at) => pick(targets, index + at + 1));
    const plan = { ...useCase.plan, requires: [...new Set(requires)].filter((target) => target !== id) };
    return [id, { ...useCase, number: index + 1, scores: Object.fromEntries(scores), plan }] as const;
  });
  return Object.fromEntries(entries);
}

/** Groups, locks and depths of what is there: each thing in one group at most. */
function tieLayout({ content, layout }: Raw): Pick<Raw['layout'], 'groups' | 'locked' | 'stacking'> {
  const [cards, notes, zones] = [content.useCases, content.notes, content.zones].map((map) => Object.keys(map));
  const [group] = Object.keys(layout.groups);
  const hasMembers = (cards?.length ?? 0) + (notes?.length ?? 0) + (zones?.length ?? 0) > 1;
  const parsed = workspaceSchema.shape.layout.parse({
    groups: group === undefined || !hasMembers ? {} : { [group]: { cards, notes, zones } },
    locked: { cards: cards?.slice(0, layout.locked.cards.length), notes: notes?.slice(0, layout.locked.notes.length) },
    stacking: {
      cards: rekey(layout.stacking.cards, cards ?? []),
      notes: rekey(layout.stacking.notes, notes ?? []),
      zones: rekey(layout.stacking.zones, zones ?? []),
    },
  });
  return { groups: parsed.groups, locked: parsed.locked, stacking: parsed.stacking };
}

/** The same workspace with every reference made to name something that is there. */
function tie(raw: Raw): Workspace {
  const { content, layout } = raw;
  const useCases = Object.keys(content.useCases);
  const links = Object.entries(content.links).flatMap(([id, link], index) =>
    useCases.length < 2
      ? []
      : [[id, { ...link, from: useCases[index % useCases.length], to: useCases[(index + 1) % useCases.length] }]],
  );
  const decisions = Object.entries(content.decisions).map(([id, decision], index) => [
    id,
    { ...decision, useCases: decision.useCases.length > 0 ? pick(useCases, index) : [] },
  ]);
  const enablers = Object.entries(content.enablers).map(([id, enabler], index) => [
    id,
    { ...enabler, requires: enabler.requires.length > 0 ? pick(useCases, index) : [] },
  ]);
  return workspaceSchema.parse({
    ...raw,
    formatVersion: currentVersion,
    minReaderVersion: 1,
    content: {
      ...content,
      participantOrder: Object.keys(content.participants).reverse(),
      useCases: tieUseCases(raw),
      useCaseOrder: useCases.toReversed(),
      enablers: Object.fromEntries(enablers),
      enablerOrder: Object.keys(content.enablers).reverse(),
      decisions: Object.fromEntries(decisions),
      decisionOrder: Object.keys(content.decisions).reverse(),
      links: Object.fromEntries(links),
      weights: tieWeights(content.weights, content),
      weightsDraft: content.weightsDraft === null ? null : tieWeights(content.weightsDraft, content),
      nextNumber: useCases.length + 1 + (content.nextNumber % 5),
    },
    layout: {
      ...layout,
      cards: rekey(layout.cards, useCases),
      zones: rekey(layout.zones, Object.keys(content.zones)),
      notes: rekey(layout.notes, Object.keys(content.notes)),
      ...tieLayout(raw),
      bookmarks: layout.bookmarks.filter(({ id }, at, all) => all.findIndex((each) => each.id === id) === at),
    },
  });
}

function tieWeights(weights: Weights, { participants }: Pick<Content, 'participants'>): Weights {
  return { ...weights, pairwise: rekey(weights.pairwise, Object.keys(participants)) };
}

/** Random workspaces of the current version, whole and valid, with odd texts, odd ids and unknown fields. */
export function arbitraryWorkspace(): fc.Arbitrary<Workspace> {
  return arbitraryValue(workspaceSchema).map(tie);
}

/** Random workspaces in which there is something of everything, so that edits find what they change. */
export function arbitraryBusyWorkspace(): fc.Arbitrary<Workspace> {
  const isBusy = ({ content }: Workspace) => content.useCaseOrder.length > 1 && content.participantOrder.length > 0;
  return arbitraryWorkspace().filter(isBusy);
}
