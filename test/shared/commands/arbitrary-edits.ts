import fc from 'fast-check';
import { alignEdges, distributeAxes } from '#shared/commands/align-rectangles.ts';
import type { Command } from '#shared/commands/command.ts';
import type { EditName, edits } from '#shared/commands/edits.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import type { Place, Rectangle } from '#shared/workspace/place.ts';
import type { Proposal } from '#shared/workspace/proposal.ts';
import { clip as clipSchema } from '#shared/workspace/schema/clip.ts';
import * as content from '#shared/workspace/schema/content.ts';
import * as maturity from '#shared/workspace/schema/maturity.ts';
import * as primitives from '#shared/workspace/schema/primitives.ts';
import * as useCases from '#shared/workspace/schema/use-case.ts';
import type { Clip, Workspace } from '#shared/workspace/types.ts';
import { arbitraryChanges, arbitraryValue } from '../workspace/arbitrary-value.ts';

type ParamsOf<Name extends EditName> = (typeof edits)[Name] extends Command<infer Params> ? Params : never;
/** Random parameters of every edit, most of them fit for the workspace: an edit without an entry does not compile. */
export type ArbitraryEdits = { readonly [Name in EditName]: fc.Arbitrary<ParamsOf<Name>> };

const coordinate = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: -5000, max: 5000 }) },
  { weight: 12, arbitrary: fc.double({ min: -5000, max: 5000, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(-0, 2e6, Number.NaN) },
);
const place: fc.Arbitrary<Place> = fc.tuple(coordinate, coordinate);
const size = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 900 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 0.2, -5) },
);
const rectangle: fc.Arbitrary<Rectangle> = fc.tuple(coordinate, coordinate, size, size);
const title = fc.oneof(
  { weight: 15, arbitrary: fc.string({ maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constant('x'.repeat(301)) },
);
const longText = fc.string({ maxLength: 30 });
const key = fc.constantFrom('q1', 'training.1', 'constructor', '__proto__', '1');
const grade = fc.constantFrom(0, 1, 2, null);

/** One of `ids`, or now and then one that is not there. */
function oneOf<Id>(ids: readonly Id[], missing: Id): fc.Arbitrary<Id> {
  return ids.length === 0
    ? fc.constant(missing)
    : fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...ids) }, fc.constant(missing));
}

/** What may be left out. */
function maybe<Fields extends object>(
  fields: {
    [Key in keyof Fields]: fc.Arbitrary<Fields[Key]>;
  },
): fc.Arbitrary<Partial<Fields>> {
  return fc.record<Fields>(fields).chain((all) =>
    fc.subarray(Object.keys(all)).map((left) => {
      const kept: Partial<Fields> = { ...all };
      for (const name of left) Reflect.deleteProperty(kept, name);
      return kept;
    }),
  );
}

function withFields<A extends object, B extends object>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>): fc.Arbitrary<A & B> {
  return fc.tuple(a, b).map(([first, second]) => ({ ...first, ...second }));
}

function listIds({ content, layout }: Workspace) {
  const { useCases: map, participants, zones, notes, links, decisions, enablers } = content;
  return {
    useCase: oneOf(listKeys(map), primitives.useCaseId.parse('gone')),
    participant: oneOf(listKeys(participants), primitives.participantId.parse('gone')),
    zone: oneOf(listKeys(zones), primitives.zoneId.parse('gone')),
    note: oneOf(listKeys(notes), primitives.noteId.parse('gone')),
    link: oneOf(listKeys(links), primitives.linkId.parse('gone')),
    decision: oneOf(listKeys(decisions), primitives.decisionId.parse('gone')),
    enabler: oneOf(listKeys(enablers), primitives.enablerId.parse('gone')),
    bookmark: oneOf(
      layout.bookmarks.map(({ id }) => id),
      primitives.bookmarkId.parse('gone'),
    ),
  };
}

type Ids = ReturnType<typeof listIds>;

/** What was copied here or elsewhere, with references to things that are here and to others. */
function arbitraryClip({ documentId, content: { participants } }: Workspace, ids: Ids): fc.Arbitrary<Clip> {
  const links = fc.array(
    withFields(fc.record({ from: ids.useCase, to: ids.useCase }), fc.constant({ kind: 'relates' as const, label: '' })),
    { maxLength: 3 },
  );
  const copied = fc.array(fc.record({ id: ids.useCase, requires: fc.array(ids.useCase, { maxLength: 2 }) }), {
    maxLength: 3,
  });
  return fc
    .tuple(arbitraryValue(clipSchema), copied, links, fc.constantFrom('here', 'elsewhere'))
    .map(([clip, own, between, from]) => ({
      ...clip,
      documentId: from === 'here' ? documentId : clip.documentId,
      useCases: clip.useCases.map((each, index) => {
        const tied = own[index];
        if (tied === undefined) return each;
        const plan = { ...each.useCase.plan, requires: tied.requires };
        return { ...each, id: tied.id, useCase: { ...each.useCase, plan } };
      }),
      links: [...clip.links, ...between],
      participants: { ...clip.participants, ...participants },
    }));
}

function ofCanvas(workspace: Workspace, ids: Ids) {
  const several = <Id>(id: fc.Arbitrary<Id>) => fc.array(id, { maxLength: 3 });
  const moves = <Id>(id: fc.Arbitrary<Id>) => fc.array(fc.record({ id, at: place }), { maxLength: 3 });
  const chosen = fc.record({ useCases: several(ids.useCase), notes: several(ids.note), zones: several(ids.zone) });
  const every = {
    useCases: listKeys(workspace.content.useCases),
    notes: listKeys(workspace.content.notes),
    zones: listKeys(workspace.content.zones),
  };
  const most = fc.oneof(chosen, fc.constant(every), fc.constant({ ...every, zones: [] }));
  const whole = arbitraryValue(useCases.useCase.omit({ number: true }));
  const loose = arbitraryChanges(useCases.useCase.omit({ number: true, title: true, scores: true, plan: true }));
  const fields = fc.oneof(
    { weight: 4, arbitrary: withFields(fc.record({ title }), loose) },
    { weight: 1, arbitrary: whole },
  );
  return {
    'bookmark.add': withFields(
      fc.record({ name: title, lens: fc.constantFrom('free', 'risk'), area: fc.option(rectangle) }),
      maybe({ id: ids.bookmark }),
    ),
    'bookmark.remove': fc.record({ id: ids.bookmark }),
    'bookmark.rename': fc.record({ id: ids.bookmark, name: title }),
    'link.create': withFields(
      fc.record({ from: ids.useCase, to: ids.useCase }),
      arbitraryChanges(content.link.pick({ kind: true, label: true })),
    ),
    'link.delete': fc.record({ ids: several(ids.link) }),
    'link.update': fc.record({
      id: ids.link,
      changes: arbitraryChanges(content.link.pick({ kind: true, label: true })),
    }),
    'note.create': withFields(fc.record({ text: longText, at: rectangle }), maybe({ by: title, id: ids.note })),
    'note.delete': fc.record({ ids: several(ids.note) }),
    'note.edit': fc.record({ id: ids.note, changes: arbitraryChanges(content.note) }),
    'note.move': fc.record({ moves: moves(ids.note) }),
    'note.resize': fc.record({ id: ids.note, to: rectangle }),
    'selection.align': withFields(chosen, fc.record({ edge: fc.constantFrom(...alignEdges) })),
    'selection.delete': chosen,
    'selection.distribute': withFields(most, fc.record({ axis: fc.constantFrom(...distributeAxes) })),
    'selection.duplicate': withFields(chosen, maybe({ offset: place })),
    'selection.group': chosen,
    'selection.lock': withFields(chosen, fc.record({ locked: fc.boolean() })),
    'selection.paste': fc.record({ clip: arbitraryClip(workspace, ids) }),
    'selection.move': fc.record({ cards: moves(ids.useCase), notes: moves(ids.note), zones: moves(ids.zone) }),
    'selection.stack': withFields(chosen, fc.record({ to: fc.constantFrom('front', 'back') })),
    'selection.ungroup': most,
    'tag.set-color': fc.record({ tag: fc.oneof(title, key), color: fc.option(fc.constantFrom(...content.tagColors)) }),
    'use-case.arrange': maybe({ ids: several(ids.useCase) }),
    'use-case.create': withFields(fc.record({ title }), maybe({ at: fc.option(place), id: ids.useCase })),
    'use-case.create-many': withFields(
      fc.record({ titles: fc.array(title, { maxLength: 9 }) }),
      maybe({ at: fc.option(place) }),
    ),
    'use-case.delete': fc.record({ ids: several(ids.useCase) }),
    'use-case.duplicate': withFields(fc.record({ ids: several(ids.useCase) }), maybe({ offset: place })),
    'use-case.import': withFields(
      fc.record({
        useCases: fc.array(
          withFields(
            fc.record({ fields }),
            maybe({ place: fc.option(place), number: fc.option(fc.integer({ min: 1, max: 40 })) }),
          ),
          { maxLength: 3 },
        ),
      }),
      maybe({ at: fc.option(place), zones: fc.array(fc.record({ title, rectangle }), { maxLength: 2 }) }),
    ),
    'use-case.merge': fc.record({ into: ids.useCase, from: ids.useCase }),
    'use-case.move': fc.record({ moves: moves(ids.useCase) }),
    'use-case.move-to-zone': fc.record({ ids: fc.array(ids.useCase, { maxLength: 4 }), zone: fc.option(ids.zone) }),
    'use-case.rename': fc.record({ id: ids.useCase, title }),
    'use-case.reorder': fc.record({ order: fc.shuffledSubarray([...workspace.content.useCaseOrder]) }),
    'use-case.adopt-archetypes': fc.record({
      suggestions: fc.array(
        fc.record({
          id: ids.useCase,
          archetype: key,
          by: title,
          scores: fc.record({ complexity: fc.constantFrom(1, 2, 3, 4, 5), volume: fc.constantFrom(1, 2, 3, 4, 5) }),
          why: title,
          risk: fc.record({ q1: fc.constantFrom('yes', 'no'), q9: fc.constantFrom('yes', 'no') }),
          riskWhy: title,
          simplestKind: fc.constantFrom(null, 'rules', 'statistics'),
          servingMode: fc.constantFrom(null, 'batch', 'online'),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    'use-case.dismiss-archetype': fc.record({ id: ids.useCase, archetype: key }),
    'use-case.update': fc.record({
      id: ids.useCase,
      changes: arbitraryChanges(
        useCases.useCase.pick({ title: true, tags: true, summary: true, source: true, archivedAt: true }),
      ),
    }),
    'use-case.update-many': withFields(
      fc.record({ ids: several(ids.useCase) }),
      maybe({
        changes: arbitraryChanges(useCases.useCase.pick({ owner: true, department: true })),
        addTags: fc.array(title, { maxLength: 2 }),
        removeTags: fc.array(title, { maxLength: 2 }),
      }),
    ),
    'zone.create': withFields(fc.record({ title, at: rectangle }), maybe({ id: ids.zone })),
    'zone.delete': fc.record({ ids: several(ids.zone) }),
    'zone.lock': fc.record({ id: ids.zone, locked: fc.boolean() }),
    'zone.move': fc.record({ id: ids.zone, to: place }),
    'zone.rename': fc.record({ id: ids.zone, title }),
    'zone.resize': fc.record({ id: ids.zone, to: rectangle }),
  } as const;
}

function ofUseCases({ content: { useCases: map } }: Workspace, ids: Ids) {
  const id = ids.useCase;
  const score = { id, criterion: fc.constantFrom(...primitives.criterionIds) };
  const voted = listKeys(map).flatMap((useCase) =>
    primitives.criterionIds.flatMap((criterion) =>
      listKeys(map[useCase]?.scores[criterion]?.votes ?? {}).map((participant) => ({
        id: useCase,
        criterion,
        participant,
      })),
    ),
  );
  const anyVote = fc.record({ ...score, participant: ids.participant });
  const percent = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(-1, 101, Number.NaN));
  const proposal: fc.Arbitrary<Proposal> = fc.oneof(
    fc.record({ type: fc.constant('tier' as const), tier: fc.constantFrom(...primitives.tiers) }),
    fc.record({ type: fc.constant('target' as const), level: fc.constantFrom(0, 1, 2, 3) }),
    fc.record({ type: fc.constant('recommendation' as const), recommendation: fc.constantFrom('ml', 'data-first') }),
    fc.record({ type: fc.constant('standing' as const), value: percent, feasibility: percent }),
    fc.record({ type: fc.constant('quarter' as const), quarter: fc.integer({ min: -1, max: 12 }) }),
  );
  const reasoned = maybe({ by: title });
  const round = fc.integer({ min: 0, max: 10 });
  return {
    'control.set': fc.record({
      id,
      control: key,
      changes: arbitraryChanges(useCases.risk.shape.controls.unwrap().valueType),
    }),
    'data.answer': withFields(fc.record({ id, question: key, answer: grade }), maybe({ note: longText })),
    'data.update': fc.record({ id, changes: arbitraryChanges(useCases.dataReadiness.omit({ checklist: true })) }),
    'good-enough.set': fc.record({
      id,
      changes: arbitraryChanges(useCases.goodEnough.pick({ metric: true, accuracy: true, reason: true })),
    }),
    'maturity.set-test-score': fc.record({ id, testScore: fc.option(arbitraryValue(maturity.testScoreAnswers)) }),
    'model-card.set': fc.record({ id, section: key, text: longText }),
    'next-step.set': fc.record({ id, nextStep: arbitraryValue(useCases.useCase.shape.nextStep) }),
    'operations.update': fc.record({ id, changes: arbitraryChanges(useCases.operations) }),
    'plan.update': fc.record({
      id,
      changes: fc.oneof(arbitraryChanges(useCases.plan), maybe({ requires: fc.array(id, { maxLength: 2 }) })),
    }),
    'proposal.accept': withFields(
      fc.record({ proposal, ids: fc.array(id, { maxLength: 2 }) }),
      maybe({ takeBack: fc.array(id, { maxLength: 1 }), reason: longText, by: title }),
    ),
    'recommendation.clear-override': fc.record({ id }),
    'recommendation.override': withFields(
      fc.record({ id, recommendation: fc.constantFrom('ml', 'rules', 'do-not-build'), reason: longText }),
      reasoned,
    ),
    'risk.answer': withFields(
      fc.record({ id, question: key, answer: fc.constantFrom('yes', 'no', null) }),
      maybe({ note: longText }),
    ),
    'risk.clear-override': fc.record({ id }),
    'risk.override': withFields(
      fc.record({ id, tier: fc.constantFrom(...primitives.tiers), reason: longText }),
      reasoned,
    ),
    'risk.update': fc.record({
      id,
      changes: arbitraryChanges(useCases.risk.omit({ answers: true, override: true, controls: true })),
    }),
    'score.clear': fc.record(score),
    'score.clear-vote': voted.length === 0 ? anyVote : fc.oneof(anyVote, fc.constantFrom(...voted)),
    'score.set-dissent': fc.record({ ...score, dissent: longText }),
    'score.set-round': fc.record({ round }),
    'score.settle': withFields(
      fc.record({ ...score, value: fc.constantFrom(1, 2.5, 5, 6, 3.3, Number.NaN) }),
      maybe({ reason: longText, by: title }),
    ),
    'score.vote': withFields(
      fc.record({ ...score, participant: ids.participant, value: fc.constantFrom(1, 2, 3, 4, 5, null) }),
      maybe({ reason: longText, confidence: fc.constantFrom('low', 'high', null), round }),
    ),
    'value.update': fc.record({ id, changes: arbitraryChanges(useCases.value) }),
    'value.update-option': fc.record({
      id,
      option: fc.constantFrom('nothing', 'simplest', 'ml'),
      changes: arbitraryChanges(useCases.option),
    }),
  } as const;
}

function ofWorkshop({ content: { participantOrder, waivers } }: Workspace, ids: Ids) {
  const of = fc.oneof(
    fc.constant({ of: 'organization' as const }),
    fc.record({ of: fc.constant('use-case' as const), id: ids.useCase }),
  );
  return {
    'agenda.update': arbitraryChanges(content.agenda),
    'assumptions.update': arbitraryChanges(content.assumptions),
    'component.update': fc.record({ component: key, changes: arbitraryChanges(maturity.component) }),
    'decision.add': withFields(
      fc.record({ text: longText }),
      arbitraryChanges(content.decision.omit({ text: true, at: true, useCases: true })),
    ),
    'decision.remove': fc.record({ id: ids.decision }),
    'decision.update': fc.record({
      id: ids.decision,
      changes: fc.oneof(
        arbitraryChanges(content.decision),
        maybe({ useCases: fc.array(ids.useCase, { maxLength: 2 }) }),
      ),
    }),
    'deck.update': arbitraryChanges(content.deckOptions),
    'diagnosis.answer': withFields(fc.record({ indicator: key, answer: grade }), maybe({ note: longText })),
    'enabler.add': withFields(fc.record({ title }), arbitraryChanges(content.enabler.omit({ title: true }))),
    'enabler.remove': fc.record({ id: ids.enabler }),
    'enabler.update': fc.record({
      id: ids.enabler,
      changes: fc.oneof(
        arbitraryChanges(content.enabler),
        maybe({ requires: fc.array(ids.useCase, { maxLength: 2 }) }),
      ),
    }),
    'maturity.answer': withFields(
      of,
      fc.record({ statement: key, changes: arbitraryChanges(maturity.maturityAnswer) }),
    ),
    'maturity.set-target': withFields(
      of,
      withFields(fc.record({ level: fc.constantFrom(0, 1, 2, 3, null) }), maybe({ reason: longText, by: title })),
    ),
    'maturity.update': arbitraryChanges(maturity.organizationMaturity.pick({ deploymentInterval: true })),
    'pack.edit': fc.oneof(
      fc.record({ path: fc.constant(['suitability', 'ml']), value: fc.integer({ min: 30, max: 120 }) }),
      fc.record({ path: fc.constant(['texts', 'criteria', 'data', 'anchors', '2']), value: title }),
      fc.record({ path: fc.array(key, { maxLength: 2 }), value: fc.jsonValue({ maxDepth: 1 }) }),
    ),
    'pack.keep': fc.constant({}),
    'pack.take': fc.record({
      pack: fc.constantFrom(defaultPack, { ...defaultPack, version: '2.0.0' }, { ...defaultPack, criteria: [] }),
    }),
    'participant.add': withFields(fc.record({ name: title }), maybe({ role: title, id: ids.participant })),
    'participant.remove': fc.record({ id: ids.participant }),
    'participant.reorder': fc.record({ order: fc.shuffledSubarray([...participantOrder]) }),
    'participant.update': fc.record({ id: ids.participant, changes: arbitraryChanges(content.participant) }),
    'portfolio.update': arbitraryChanges(content.portfolio),
    'practice.set': fc.record({ practice: key, changes: arbitraryChanges(maturity.practice) }),
    'team.update': arbitraryChanges(content.team),
    'waiver.clear': fc.record({ finding: oneOf(listKeys(waivers), 'gone') }),
    'waiver.set': withFields(fc.record({ finding: key, reason: longText }), maybe({ by: title })),
    'weights.accept': fc.constant(null),
    'weights.discard': fc.constant(null),
    'weights.draft': arbitraryChanges(content.weights),
    'weights.update': arbitraryChanges(content.weights),
    'workshop.update': arbitraryChanges(content.workshop),
  } as const;
}

/** Random parameters for every edit of `workspace`. */
export function arbitraryEdits(workspace: Workspace): ArbitraryEdits {
  const ids = listIds(workspace);
  return { ...ofCanvas(workspace, ids), ...ofUseCases(workspace, ids), ...ofWorkshop(workspace, ids) };
}
