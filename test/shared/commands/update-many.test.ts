import { describe, expect, it } from 'vitest';
import { createHistory, record, undo } from '#shared/commands/history.ts';
import { useCaseUpdateMany } from '#shared/commands/use-case/update-many.ts';
import { createMessages } from '#shared/messages/messages.ts';
import { useCaseId } from '#shared/workspace/schema/primitives.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { createTestWorkspace } from '../workspace/create-test-workspace.ts';

const first = useCaseId.parse('u1');
const second = useCaseId.parse('u2');
const third = useCaseId.parse('u3');
const context = { newId: (prefix: string) => prefix, now: '2026-11-23T09:30:00.000Z' };
const run = (workspace: Workspace, params: Parameters<typeof useCaseUpdateMany.run>[1]) =>
  useCaseUpdateMany.run(workspace, params, context);
const tagsOf = ({ content }: Workspace) => [first, second, third].map((id) => content.useCases[id]?.tags);

describe('facts set for several use cases', () => {
  const before = createTestWorkspace(3);

  it('are one step that counts them, and one undo takes all of it back', () => {
    const params = { ids: [first, second], changes: { owner: 'Lin' } };
    const count = useCaseUpdateMany.count?.(params) ?? 0;
    const history = record(createHistory(before), run(before, params), { command: useCaseUpdateMany.name, count });
    expect([first, second, third].map((id) => history.present.content.useCases[id]?.owner)).toEqual(['Lin', 'Lin', '']);
    expect(createMessages().edits.undo({ command: useCaseUpdateMany.name, count })).toBe('Undo change 2 use cases');
    expect(undo(history).present).toBe(before);
  });

  it('put a tag once on each, behind those that it has, and take it off again', () => {
    const one = run(before, { ids: [second], addTags: ['pilot'] });
    const all = run(one, { ids: [first, second, third], addTags: ['2027', 'pilot'] });
    expect(tagsOf(all)).toEqual([
      ['2027', 'pilot'],
      ['pilot', '2027'],
      ['2027', 'pilot'],
    ]);
    expect(run(all, { ids: [first, second, third], addTags: ['pilot'] })).toBe(all);
    expect(tagsOf(run(all, { ids: [first, third], removeTags: ['pilot'] }))).toEqual([
      ['2027'],
      ['pilot', '2027'],
      ['2027'],
    ]);
  });

  it('are refused as a whole when one of them is not there', () => {
    const missing = useCaseId.parse('gone');
    expect(useCaseUpdateMany.isEnabled(before, { ids: [first, missing], changes: { owner: 'Lin' } })).toBe(false);
    expect(useCaseUpdateMany.isEnabled(before, { ids: [], changes: { owner: 'Lin' } })).toBe(false);
  });
});
