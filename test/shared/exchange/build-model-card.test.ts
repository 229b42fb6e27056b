import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import type { Command } from '#shared/commands/command.ts';
import { riskAnswer } from '#shared/commands/risk/answer.ts';
import { useCaseCreate } from '#shared/commands/use-case/create.ts';
import { useCaseUpdate } from '#shared/commands/use-case/update.ts';
import { buildModelCard } from '#shared/exchange/build-model-card.ts';
import { createMessages } from '#shared/messages/messages.ts';
import { createWorkspace } from '#shared/workspace/create-workspace.ts';
import { useCaseId } from '#shared/workspace/schema/primitives.ts';
import type { Workspace } from '#shared/workspace/types.ts';

const id = useCaseId.parse('u1');
const context = { newId: (prefix: string) => `${prefix}-1`, now: '2026-11-23T14:00:00.000Z' };
const messages = createMessages();

function edit<Params>(workspace: Workspace, command: Command<Params>, params: Params): Workspace {
  expect(command.isEnabled(workspace, params)).toBe(true);
  return command.run(workspace, params, context);
}

function start(): Workspace {
  const empty = createWorkspace({
    documentId: '7b0d9c3e-1f7a-4c7e-9a53-0c6d6a4f2b11',
    now: context.now,
    generator: 'test',
    pack: { id: 'test', version: '1', hash: '' },
    title: 'Test',
  });
  return edit(empty, useCaseCreate, { title: 'Credit scoring', id });
}

function cardOf(workspace: Workspace) {
  const useCase = workspace.content.useCases[id];
  const analysis = analyze(workspace).byId[id];
  if (useCase === undefined || analysis === undefined) throw new Error('no use case');
  return buildModelCard(useCase, analysis, messages);
}

describe('buildModelCard', () => {
  it('says nothing that nobody gave', () => {
    const card = cardOf(start());
    const texts = card.sections.flatMap((section) => section.entries.map((entry) => entry.text));
    expect(card.sections.find(({ id: section }) => section === 'metrics')?.entries).toEqual([]);
    expect(card.sections.find(({ id: section }) => section === 'operations')?.entries).toEqual([]);
    expect(texts.join(' ')).not.toMatch(/NaN|undefined|null/);
  });

  it('is full for a high tier and short for a low one', () => {
    const high = edit(start(), riskAnswer, { id, question: 'q5', answer: 'yes' });
    const low = edit(start(), riskAnswer, { id, question: 'q5', answer: 'no' });
    expect(cardOf(high).form).toBe('full');
    expect(cardOf(high).sections).toHaveLength(11);
    expect(cardOf(low).form).toBe('short');
    expect(cardOf(low).sections.map(({ id: section }) => section)).not.toContain('factors');
  });

  it('takes over what people wrote', () => {
    const named = edit(start(), useCaseUpdate, { id, changes: { owner: 'M. Osei' } });
    const details = cardOf(named).sections.find((section) => section.id === 'details');
    expect(details?.entries).toContainEqual({ label: 'Owner', text: 'M. Osei' });
  });
});
