import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '#shared/analysis/create-analyzer.ts';
import { findingsOn } from '#shared/analysis/findings/findings-on.ts';
import { createMessages } from '#shared/messages/messages.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { arbitraryWorkspace } from '../arbitrary-workspace.ts';

const { reasons, findings: words } = createMessages();
const slow = { timeout: 60_000 };
const today = '2027-12-03';

function findingsOf(workspace: Workspace) {
  return findingsOn(today, workspace, createAnalyzer()(workspace));
}

describe('the linter, over any workspace', () => {
  it('names each finding once, with use cases that exist, a whole sentence, a why and a fix', slow, () => {
    fc.assert(
      fc.property(arbitraryWorkspace, (workspace) => {
        const { findings } = findingsOf(workspace);
        expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
        for (const { useCases, useCase, reason, rule } of findings) {
          for (const id of useCases) expect(workspace.content.useCases[id]).toBeDefined();
          if (useCase !== null) expect(useCases).toEqual([useCase]);
          expect(reasons.explain(reason)).not.toMatch(/undefined|NaN|Infinity|\[object/);
          expect(words.rules[rule].why).toMatch(/\.$/);
          expect(words.rules[rule].fix).toMatch(/\.$/);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('finds the same again once everything is waived, all of it waived, and none of the waivers moot', slow, () => {
    fc.assert(
      fc.property(arbitraryWorkspace, (workspace) => {
        const before = findingsOf(workspace).findings;
        const waiver = { reason: 'We live with it.', by: 'Ana', at: null };
        const waivers = Object.fromEntries(before.map(({ key }) => [key, waiver]));
        const after = findingsOf({ ...workspace, content: { ...workspace.content, waivers } });
        expect(after.findings.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
        expect(after.findings.every(({ isWaived }) => isWaived)).toBe(true);
        expect(after.mootWaivers).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('lists every waiver as moot of a workshop in which nothing is left', slow, () => {
    fc.assert(
      fc.property(arbitraryWorkspace, (workspace) => {
        const { content } = workspace;
        const waiver = { reason: 'We live with it.', by: 'Ana', at: null };
        const ofUseCases = findingsOf(workspace).findings.filter(({ useCase }) => useCase !== null);
        const waivers = Object.fromEntries(ofUseCases.map(({ key }) => [key, waiver]));
        const emptied = { ...workspace, content: { ...content, useCases: {}, useCaseOrder: [], waivers } };
        const rests = new Set(['fragile-decided', 'probably-loses', 'no-range']);
        expect(findingsOf(emptied).mootWaivers.map(({ key }) => key)).toEqual(
          ofUseCases
            .filter(({ rule }) => !rests.has(rule))
            .map(({ key }) => key)
            .sort(),
        );
      }),
      { numRuns: 40 },
    );
  });
});
