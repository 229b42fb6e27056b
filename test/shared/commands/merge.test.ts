import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '#shared/analysis/create-analyzer.ts';
import { mergeUseCases } from '#shared/commands/merge-use-cases.ts';
import { useCaseMerge } from '#shared/commands/use-case/merge.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import { serializeWorkspace } from '#shared/workspace/serialize-workspace.ts';
import type { UseCase } from '#shared/workspace/types.ts';
import { arbitraryBusyWorkspace } from '../workspace/arbitrary-workspace.ts';

const context = { newId: (prefix: string) => `${prefix}-1`, now: '2026-11-26T10:00:00.000Z' };

/** Every text of two letters and more in a value, keys left out. */
function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length > 1 ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listTexts);
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Every text in a value, also those inside lines that are written as JSON. */
function listAllTexts(value: unknown): readonly string[] {
  return listTexts(value).flatMap((text) => [text, ...text.split('\n').flatMap((line) => listTexts(parseLine(line)))]);
}

describe('useCaseMerge', () => {
  it('loses no text, no vote and no tag of either', () => {
    fc.assert(
      fc.property(arbitraryBusyWorkspace(), (workspace) => {
        const [into, from] = workspace.content.useCaseOrder;
        if (into === undefined || from === undefined) return;
        const [own, other] = [workspace.content.useCases[into], workspace.content.useCases[from]];
        if (own === undefined || other === undefined) return;
        const merged = mergeUseCases(own, other);
        const kept = listAllTexts(merged).join('\n');
        const { archivedAt: _archivedAt, plan, ...rest } = other;
        for (const text of listTexts({ ...rest, plan: { ...plan, requires: [] } })) {
          expect(kept).toContain(text);
        }
        for (const tag of [...own.tags, ...other.tags]) expect(merged.tags).toContain(tag);
        checkVotes(merged, own);
        checkVotes(merged, other);
      }),
      { numRuns: 30 },
    );
  });

  it('changes no result when the same answers come in twice, and nothing at all where they are a use case’s own', () => {
    fc.assert(
      fc.property(arbitraryBusyWorkspace(), (workspace) => {
        const [into, from] = workspace.content.useCaseOrder;
        if (into === undefined || from === undefined) return;
        const [own, other] = [workspace.content.useCases[into], workspace.content.useCases[from]];
        if (own === undefined || other === undefined) return;
        expect(mergeUseCases(own, own)).toEqual(own);
        const once = mergeUseCases(own, other);
        const analyze = createAnalyzer();
        const results = (useCase: UseCase) => {
          const useCases = { ...workspace.content.useCases, [into]: useCase };
          const { byId, group } = analyze({ ...workspace, content: { ...workspace.content, useCases } }, defaultPack);
          return { useCase: byId[into], group };
        };
        expect(results(mergeUseCases(once, other))).toEqual(results(once));
      }),
      { numRuns: 20 },
    );
  });

  it('leaves the workspace whole and its input as it was', () => {
    fc.assert(
      fc.property(arbitraryBusyWorkspace(), (workspace) => {
        const [into, from] = workspace.content.useCaseOrder;
        if (into === undefined || from === undefined) return;
        const before = serializeWorkspace(workspace);
        const next = useCaseMerge.run(workspace, { into, from }, context);
        expect(serializeWorkspace(workspace)).toBe(before);
        expect(next.content.useCases[from]).toBeUndefined();
        expect(next.content.useCases[into]?.number).toBe(workspace.content.useCases[into]?.number);
      }),
      { numRuns: 30 },
    );
  });
});

/** Each vote of a use case stands in the merged one, as a vote of its round or in the reason beside it. */
function checkVotes(merged: UseCase, { scores, number }: UseCase): void {
  for (const [criterion, score] of Object.entries(scores)) {
    const found = Object.entries(merged.scores).find(([id]) => id === criterion)?.[1];
    for (const [participant, votes] of Object.entries(score?.votes ?? {})) {
      const kept = Object.entries(found?.votes ?? {}).find(([id]) => id === participant)?.[1] ?? [];
      for (const { round, value } of votes) {
        const same = kept.filter((each) => each.round === round);
        const isSaid = same.some(({ reason }) => reason.includes(`${number}: ${value ?? '?'}`));
        expect(same.some((vote) => vote.value === value) || isSaid).toBe(true);
      }
    }
  }
}
