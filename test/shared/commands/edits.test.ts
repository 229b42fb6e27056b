import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command, CommandContext } from '#shared/commands/command.ts';
import { type EditName, edits } from '#shared/commands/edits.ts';
import { createHistory, record, redo, undo } from '#shared/commands/history.ts';
import { createMessages } from '#shared/messages/messages.ts';
import { checkReferences } from '#shared/workspace/check-references.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import { parseWorkspace } from '#shared/workspace/parse-workspace.ts';
import { workspaceSchema } from '#shared/workspace/schema/workspace.ts';
import { serializeWorkspace } from '#shared/workspace/serialize-workspace.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { arbitraryBusyWorkspace } from '../workspace/arbitrary-workspace.ts';
import { arbitraryEdits } from './arbitrary-edits.ts';

const names = listKeys(edits);

function createContext(): CommandContext {
  let count = 0;
  return {
    newId: (prefix) => {
      count += 1;
      return `${prefix}-new-${count}`;
    },
    now: '2026-11-23T11:00:00.000Z',
  };
}

type Attempt = {
  readonly workspace: Workspace;
  readonly isEnabled: boolean;
  readonly next: Workspace;
  readonly params: unknown;
};

function attempt<Params>(command: Command<Params>, params: Params, workspace: Workspace): Attempt {
  const isEnabled = command.isEnabled(workspace, params);
  return {
    workspace,
    isEnabled,
    next: isEnabled ? command.run(workspace, params, createContext()) : workspace,
    params,
  };
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
}

function readComplete(): Workspace {
  const text = readFileSync(new URL('../../fixtures/versions/v1-complete.json', import.meta.url), 'utf8');
  const parsed = parseWorkspace(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.workspace;
}

// Making workspaces takes longer than editing them: every edit is tried on the same few, with parameters of its own.
// One of them has something of everything, so that no edit is always disabled.
function toTry(workspace: Workspace) {
  deepFreeze(workspace);
  return { workspace, params: arbitraryEdits(workspace) };
}
const complete = toTry(readComplete());
const random = fc.sample(arbitraryBusyWorkspace(), { numRuns: 16, seed: 7 }).map(toTry);

/** Random attempts of one edit. Command and parameters are paired by name, which the compiler cannot follow. */
function arbitraryAttempt(name: EditName): fc.Arbitrary<Attempt> {
  return fc.oneof(fc.constant(complete), fc.constantFrom(...random)).chain(({ workspace, params }) => {
    const arbitrary: fc.Arbitrary<unknown> = params[name];
    return arbitrary.map((value) => attempt(edits[name] as Command<unknown>, value, workspace));
  });
}

describe.each(names)('%s', (name) => {
  it('leaves a whole workspace, and its input as it was', () => {
    let enabled = 0;
    fc.assert(
      fc.property(arbitraryAttempt(name), ({ workspace, next, isEnabled }) => {
        if (!isEnabled) return;
        enabled += 1;
        expect(workspaceSchema.safeParse(next).error?.issues).toBeUndefined();
        expect(checkReferences(next)).toEqual([]);
        expect(() => serializeWorkspace(next)).not.toThrow();
        const history = record(createHistory(workspace), next, { command: name, count: 1 });
        expect(undo(history).present).toBe(workspace);
        expect(redo(undo(history)).present).toBe(next);
      }),
      { numRuns: 40 },
    );
    expect(enabled).toBeGreaterThan(0);
  });

  it('is called by its name and has words for the step', () => {
    expect(edits[name].name).toBe(name);
    const { edits: words } = createMessages();
    for (const count of [1, 3]) {
      expect(words.undo({ command: name, count })).toMatch(/^Undo [a-z]/);
      expect(words.redo({ command: name, count })).toMatch(/^Redo [a-z]/);
    }
  });
});

describe('edits', () => {
  it('change nothing, and so add no step, when run again with what is there', () => {
    const settled: readonly EditName[] = [
      'use-case.rename',
      'use-case.update',
      'use-case.move',
      'note.edit',
      'zone.resize',
      'score.settle',
      'score.vote',
      'risk.answer',
      'risk.override',
      'practice.set',
      'workshop.update',
      'value.update',
      'next-step.set',
      'maturity.set-target',
      'waiver.set',
      'good-enough.set',
    ];
    for (const name of settled) {
      fc.assert(
        fc.property(arbitraryAttempt(name), ({ next, isEnabled, params }) => {
          if (!isEnabled) return;
          expect(attempt(edits[name] as Command<unknown>, params, next).next).toBe(next);
        }),
        { numRuns: 15 },
      );
    }
  });
});
