import { listKeys } from './list-keys.ts';
import { currentVersion } from './migrations.ts';
import { clipType } from './schema/clip.ts';
import type { Clip, NoteId, Participant, UseCase, UseCaseId, Workspace, ZoneId } from './types.ts';

type Copied = {
  readonly useCases: readonly UseCaseId[];
  readonly notes: readonly NoteId[];
  readonly zones: readonly ZoneId[];
};

function listVoters(useCases: readonly UseCase[]): ReadonlySet<string> {
  const scores = useCases.flatMap((useCase) => Object.values(useCase.scores));
  return new Set(scores.flatMap((score) => Object.keys(score?.votes ?? {})));
}

function pickVoters(participants: Workspace['content']['participants'], voters: ReadonlySet<string>) {
  const entries = listKeys(participants).flatMap((id): [string, Participant][] => {
    const participant = participants[id];
    return participant === undefined || !voters.has(id) ? [] : [[id, participant]];
  });
  return Object.fromEntries(entries);
}

/** All that is known of the copied things that exist, use cases in the order of the workspace. */
export function createClip({ documentId, content, layout }: Workspace, copied: Copied): Clip {
  const ids = new Set(copied.useCases);
  const useCases = content.useCaseOrder.flatMap((id) => {
    const useCase = content.useCases[id];
    return useCase === undefined || !ids.has(id) ? [] : [{ id, useCase, place: layout.cards[id] ?? null }];
  });
  return {
    type: clipType,
    formatVersion: currentVersion,
    documentId,
    useCases,
    notes: copied.notes.flatMap((id) => {
      const [note, rectangle] = [content.notes[id], layout.notes[id]];
      return note === undefined || rectangle === undefined ? [] : [{ note, rectangle }];
    }),
    zones: copied.zones.flatMap((id) => {
      const [zone, rectangle] = [content.zones[id], layout.zones[id]];
      return zone === undefined || rectangle === undefined ? [] : [{ zone, rectangle }];
    }),
    links: Object.values(content.links).filter(({ from, to }) => ids.has(from) || ids.has(to)),
    participants: pickVoters(content.participants, listVoters(useCases.map(({ useCase }) => useCase))),
  };
}
