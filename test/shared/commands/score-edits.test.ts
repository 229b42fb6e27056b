import { describe, expect, it } from 'vitest';
import { participantRemove } from '#shared/commands/participant/remove.ts';
import { riskOverride } from '#shared/commands/risk/override.ts';
import { scoreClear } from '#shared/commands/score/clear.ts';
import { scoreSetRound } from '#shared/commands/score/set-round.ts';
import { scoreSettle } from '#shared/commands/score/settle.ts';
import { scoreVote } from '#shared/commands/score/vote.ts';
import { findVote } from '#shared/workspace/find-vote.ts';
import { participantId, useCaseId } from '#shared/workspace/schema/primitives.ts';
import { createTestWorkspace } from '../workspace/create-test-workspace.ts';

const id = useCaseId.parse('u1');
const participant = participantId.parse('p1');
const at = (now: string) => ({ newId: (prefix: string) => prefix, now });
const morning = at('2026-11-23T09:30:00.000Z');
const noon = at('2026-11-23T12:00:00.000Z');
const data = { id, criterion: 'data' } as const;

describe('a vote', () => {
  const voted = scoreVote.run(createTestWorkspace(1), { ...data, participant, value: 4, reason: 'Logs' }, morning);

  it('is replaced within its round, keeping the reason that was given', () => {
    const again = scoreVote.run(voted, { ...data, participant, value: 2 }, noon);
    expect(again.content.useCases[id]?.scores.data?.votes[participant]).toEqual([
      { round: 1, value: 2, reason: 'Logs', confidence: null, at: noon.now },
    ]);
  });

  it('of the first round stays once the second is under way', () => {
    const second = scoreSetRound.run(voted, { round: 2 }, noon);
    expect(scoreVote.isEnabled(second, { ...data, participant, value: 1, round: 1 })).toBe(false);
    const again = scoreVote.run(second, { ...data, participant, value: null }, noon);
    const score = again.content.useCases[id]?.scores.data;
    expect(score?.votes[participant]?.map(({ round, value }) => [round, value])).toEqual([
      [1, 4],
      [2, null],
    ]);
    expect(findVote(score, participant)?.value).toBe(null);
    expect(findVote(score, participant, 1)?.value).toBe(4);
  });

  it('goes with the participant', () => {
    const { content } = participantRemove.run(voted, { id: participant }, noon);
    expect(content.useCases[id]?.scores.data?.votes).toEqual({});
    expect(content.participantOrder).toEqual([]);
  });
});

describe('a settled score', () => {
  it('keeps when it was settled, and its votes when it is cleared', () => {
    const voted = scoreVote.run(createTestWorkspace(1), { ...data, participant, value: 4 }, morning);
    const settled = scoreSettle.run(voted, { ...data, value: 3.5, reason: 'Between', by: 'the room' }, morning);
    expect(scoreSettle.run(settled, { ...data, value: 3.5 }, noon)).toBe(settled);
    expect(settled.content.useCases[id]?.scores.data?.settled).toEqual({
      value: 3.5,
      typical: false,
      reason: 'Between',
      by: 'the room',
      at: morning.now,
    });
    expect(scoreClear.run(settled, data, noon)).toEqual({ ...voted });
  });

  it('is refused between the half points', () => {
    expect(scoreSettle.isEnabled(createTestWorkspace(1), { ...data, value: 3.3 })).toBe(false);
  });
});

describe('an override', () => {
  it('needs a reason', () => {
    const workspace = createTestWorkspace(1);
    expect(riskOverride.isEnabled(workspace, { id, tier: 'low', reason: '  ' })).toBe(false);
    expect(riskOverride.isEnabled(workspace, { id, tier: 'low', reason: 'Internal' })).toBe(true);
  });
});
