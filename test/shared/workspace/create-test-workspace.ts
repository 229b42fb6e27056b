import { createUseCase } from '#shared/workspace/create-use-case.ts';
import { createWorkspace } from '#shared/workspace/create-workspace.ts';
import { participantId, useCaseId } from '#shared/workspace/schema/primitives.ts';
import type { Workspace } from '#shared/workspace/types.ts';

/** An empty workshop. */
export function createEmptyWorkspace(): Workspace {
  return createWorkspace({
    documentId: '3f2b8c1e-5a47-4d0e-9b6a-7c1d2e3f4a5b',
    now: '2026-11-23T09:00:00.000Z',
    generator: 'Sextant 0.1.0',
    pack: { id: 'sextant', version: '1', hash: 'none' },
    title: 'Claims strategy',
    organization: 'Northwind Insurance',
  });
}

/** A workshop with `count` use cases (`u1`, `u2`, …) in a row of cards and one participant (`p1`). */
export function createTestWorkspace(count: number): Workspace {
  const empty = createEmptyWorkspace();
  const ids = Array.from({ length: count }, (_none, index) => useCaseId.parse(`u${index + 1}`));
  const participant = participantId.parse('p1');
  return {
    ...empty,
    content: {
      ...empty.content,
      participants: { [participant]: { name: 'Ada', role: '', group: '' } },
      participantOrder: [participant],
      useCases: Object.fromEntries(
        ids.map((id, index) => [id, createUseCase(index + 1, { title: `Idea ${index + 1}` })]),
      ),
      useCaseOrder: ids,
      nextNumber: count + 1,
    },
    layout: { ...empty.layout, cards: Object.fromEntries(ids.map((id, index) => [id, [index * 240, 0] as const])) },
  };
}
