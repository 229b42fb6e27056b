import { describe, expect, it } from 'vitest';
import type { CommandContext } from '#shared/commands/command.ts';
import { enablerAdd } from '#shared/commands/enabler/add.ts';
import { linkCreate } from '#shared/commands/link/create.ts';
import { noteCreate } from '#shared/commands/note/create.ts';
import { participantAdd } from '#shared/commands/participant/add.ts';
import { participantRemove } from '#shared/commands/participant/remove.ts';
import { planUpdate } from '#shared/commands/plan/update.ts';
import { riskAnswer } from '#shared/commands/risk/answer.ts';
import { scoreSettle } from '#shared/commands/score/settle.ts';
import { scoreVote } from '#shared/commands/score/vote.ts';
import { selectionDelete } from '#shared/commands/selection/delete.ts';
import { selectionPaste } from '#shared/commands/selection/paste.ts';
import { zoneCreate } from '#shared/commands/zone/create.ts';
import { checkReferences } from '#shared/workspace/check-references.ts';
import { createClip } from '#shared/workspace/create-clip.ts';
import { parseClip } from '#shared/workspace/parse-clip.ts';
import { noteId, participantId, useCaseId, zoneId } from '#shared/workspace/schema/primitives.ts';
import type { Clip, Workspace } from '#shared/workspace/types.ts';
import { createTestWorkspace } from '../workspace/create-test-workspace.ts';

const [u1, u2, u3] = [useCaseId.parse('u1'), useCaseId.parse('u2'), useCaseId.parse('u3')];
const [ada, grace] = [participantId.parse('p1'), participantId.parse('p2')];
const [note, zone] = [noteId.parse('n1'), zoneId.parse('z1')];
const nothing = { useCases: [], notes: [], zones: [] };

function createContext(): CommandContext {
  let count = 0;
  return {
    newId: (prefix) => {
      count += 1;
      return `${prefix}-${count}`;
    },
    now: '2026-11-23T11:00:00.000Z',
  };
}

const context = createContext();

/** The clip as another window reads it. */
function carry(clip: Clip): Clip {
  const read = parseClip(JSON.stringify(clip));
  if (read === null) throw new Error('the clip is not read');
  return read;
}

function createScored(): Workspace {
  let workspace = createTestWorkspace(3);
  workspace = participantAdd.run(workspace, { name: 'Grace', id: grace }, context);
  workspace = scoreVote.run(workspace, { id: u1, criterion: 'data', participant: ada, value: 4 }, context);
  workspace = scoreVote.run(workspace, { id: u1, criterion: 'data', participant: grace, value: 2 }, context);
  workspace = scoreSettle.run(workspace, { id: u1, criterion: 'value', value: 3.5, reason: 'Agreed' }, context);
  workspace = riskAnswer.run(workspace, { id: u1, question: 'q1', answer: 'yes' }, context);
  workspace = planUpdate.run(workspace, { id: u1, changes: { requires: [u2, u3] } }, context);
  workspace = linkCreate.run(workspace, { from: u1, to: u2, kind: 'supports' }, context);
  return linkCreate.run(workspace, { from: u3, to: u1 }, context);
}

/** Another workshop: the same ids name other things there. */
function createOther(names: readonly string[]): Workspace {
  let workspace = createTestWorkspace(2);
  workspace = participantRemove.run(workspace, { id: ada }, context);
  for (const [index, name] of names.entries()) {
    workspace = participantAdd.run(workspace, { name, id: participantId.parse(`p${index + 1}`) }, context);
  }
  return { ...workspace, documentId: '9d2c3f10-1b7e-4c55-8a90-2f6f0a1b2c3d' };
}

function paste(workspace: Workspace, clip: Clip): Workspace {
  const params = { clip: carry(clip) };
  expect(selectionPaste.isEnabled(workspace, params)).toBe(true);
  const next = selectionPaste.run(workspace, params, context);
  expect(checkReferences(next)).toEqual([]);
  return next;
}

const lastOf = ({ content }: Workspace) => content.useCases[content.useCaseOrder.at(-1) ?? u1];

describe('pasting what was cut', () => {
  const before = createScored();
  const cut = { ...nothing, useCases: [u1] };
  const after = paste(selectionDelete.run(before, cut, context), createClip(before, cut));

  it('brings back the whole use case under its number, beside where it lay', () => {
    expect(after.content.useCases[u1]).toEqual(before.content.useCases[u1]);
    expect(after.content.nextNumber).toBe(before.content.nextNumber);
    expect(after.layout.cards[u1]).toEqual([24, 24]);
  });

  it('ties its links again', () => {
    const links = Object.values(after.content.links).map(({ from, to, kind }) => [from, to, kind]);
    expect(links).toEqual([
      [u1, u2, 'supports'],
      [u3, u1, 'relates'],
    ]);
  });

  it('makes copies with numbers and ids of their own from the second time on, each on a place of its own', () => {
    const twice = paste(after, createClip(before, cut));
    expect(lastOf(twice)).toEqual({ ...before.content.useCases[u1], number: 4 });
    expect(twice.content.useCaseOrder).toHaveLength(4);
    expect(Object.values(twice.layout.cards)).toContainEqual([48, 48]);
    expect(Object.keys(twice.content.links)).toHaveLength(2);
  });

  it('leaves out what has gone in the meantime', () => {
    let later = selectionDelete.run(before, { ...nothing, useCases: [u1, u2] }, context);
    later = participantRemove.run(later, { id: grace }, context);
    const { content } = paste(later, createClip(before, cut));
    expect(content.useCases[u1]?.plan.requires).toEqual([u3]);
    expect(Object.keys(content.useCases[u1]?.scores.data?.votes ?? {})).toEqual([ada]);
    expect(Object.values(content.links)).toHaveLength(1);
  });
});

describe('pasting from another workspace', () => {
  it('gives votes to whoever has the same name, and drops those of nobody', () => {
    const clip = createClip(createScored(), { ...nothing, useCases: [u1] });
    const pasted = lastOf(paste(createOther(['Grace', 'Linus']), clip));
    expect(Object.keys(pasted?.scores.data?.votes ?? {})).toEqual([ada]);
    expect(pasted?.scores.data?.votes[ada]?.[0]?.value).toBe(2);
    expect(pasted?.scores.value?.settled?.value).toBe(3.5);
    expect(pasted?.risk.answers.q1?.answer).toBe('yes');
  });

  it('points at what was copied along and never at a stranger of the same id', () => {
    let from = createScored();
    from = enablerAdd.run(from, { title: 'Store' }, context);
    const clip = createClip(from, { ...nothing, useCases: [u1, u2] });
    const { content } = paste(createOther([]), clip);
    const [first, second] = content.useCaseOrder.slice(-2);
    expect(first).not.toBe(u1);
    expect(content.useCases[first ?? u1]?.plan.requires).toEqual([second]);
    expect(Object.values(content.links)).toEqual([{ from: first, to: second, kind: 'supports', label: '' }]);
    expect(content.useCaseOrder.map((id) => content.useCases[id]?.number)).toEqual([1, 2, 3, 4]);
  });
});

describe('a clip', () => {
  it('carries notes and zones', () => {
    let before = zoneCreate.run(createTestWorkspace(0), { id: zone, title: 'Z', at: [0, 0, 400, 300] }, context);
    before = noteCreate.run(before, { id: note, text: 'N', by: 'Ada', at: [10, 20, 100, 100] }, context);
    const chosen = { ...nothing, notes: [note], zones: [zone] };
    const after = paste(selectionDelete.run(before, chosen, context), createClip(before, chosen));
    expect(Object.values(after.content.notes)).toEqual([before.content.notes[note]]);
    expect(Object.values(after.layout.notes)).toEqual([[34, 44, 100, 100]]);
    expect(Object.values(after.content.zones)).toEqual([before.content.zones[zone]]);
    expect(Object.values(after.layout.zones)).toEqual([[24, 24, 400, 300]]);
  });

  it('is not read from anything else', () => {
    const clip = createClip(createScored(), { ...nothing, useCases: [u1] });
    const text = JSON.stringify(clip);
    const broken = [
      '',
      'Claims routing',
      '{}',
      text.slice(0, -1),
      text.replace('"sextant-clip"', '"sextant-workspace"'),
      text.replace('"formatVersion":1', '"formatVersion":2'),
      text.replace('"value":3.5', '"value":3.3'),
      text.replace('"useCases":[', '"__proto__":{"a":1},"useCases":['),
    ];
    for (const each of broken) expect(parseClip(each)).toBeNull();
    expect(parseClip(text)).toEqual(clip);
  });

  it('of nothing is not pasted', () => {
    const before = createTestWorkspace(1);
    expect(selectionPaste.isEnabled(before, { clip: createClip(before, nothing) })).toBe(false);
  });
});
