import { listKeys } from '#shared/workspace/list-keys.ts';
import type { Clip, Link, ParticipantId, UseCase, UseCaseId, Workspace } from '#shared/workspace/types.ts';
import type { CommandContext } from './command.ts';
import { newUseCaseId } from './new-ids.ts';

export type PastedUseCase = {
  readonly id: UseCaseId;
  readonly useCase: UseCase;
  readonly place: Clip['useCases'][number]['place'];
  /** True: it was cut from this very workspace and takes its id again. */
  readonly comesBack: boolean;
};

export type ResolvedClip = { readonly useCases: readonly PastedUseCase[]; readonly links: readonly Link[] };

function toComparableName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * Who of this workspace each voter is: the same id when the clip is from here, else the only one of the same name.
 * Nobody stands for two voters.
 */
function findVoters(
  { participants, documentId }: Clip,
  workspace: Workspace,
): ReadonlyMap<ParticipantId, ParticipantId> {
  const present = workspace.content.participants;
  const voters = new Map<ParticipantId, ParticipantId>();
  const isFromHere = documentId === workspace.documentId;
  for (const id of listKeys(participants)) if (isFromHere && Object.hasOwn(present, id)) voters.set(id, id);
  const found = new Set(voters.values());
  for (const id of listKeys(participants)) {
    const name = toComparableName(participants[id]?.name ?? '');
    const [same, ...others] = listKeys(present).filter((key) => toComparableName(present[key]?.name ?? '') === name);
    if (name === '' || voters.has(id) || same === undefined || others.length > 0 || found.has(same)) continue;
    voters.set(id, same);
    found.add(same);
  }
  return voters;
}

function withVoters(useCase: UseCase, voters: ReadonlyMap<ParticipantId, ParticipantId>): UseCase {
  const scores = listKeys(useCase.scores).flatMap((criterion) => {
    const score = useCase.scores[criterion];
    if (score === undefined) return [];
    const votes = listKeys(score.votes).flatMap((id) => {
      const voter = voters.get(id);
      return voter === undefined ? [] : [[voter, score.votes[id] ?? []] as const];
    });
    return [[criterion, { ...score, votes: Object.fromEntries(votes) }] as const];
  });
  return { ...useCase, scores: Object.fromEntries(scores) };
}

function withRequirements(useCase: UseCase, self: string, find: (id: string) => string | null): UseCase {
  const found = useCase.plan.requires.flatMap((id) => find(id) ?? []);
  const requires = [...new Set(found)].filter((id) => id !== self);
  return { ...useCase, plan: { ...useCase.plan, requires } };
}

function resolveLinks(
  { links }: Clip,
  find: (id: string) => UseCaseId | null,
  doesKeep: (from: string, to: string) => boolean,
): readonly Link[] {
  const resolved = new Map<string, Link>();
  for (const link of links) {
    const [from, to] = [find(link.from), find(link.to)];
    if (from === null || to === null || from === to || !doesKeep(from, to)) continue;
    resolved.set(JSON.stringify([from, to, link.kind]), { ...link, from, to });
  }
  return [...resolved.values()];
}

/**
 * The use cases and links of a clip as this workspace can hold them. Something that was cut from here has its id again;
 * everything else gets a new one. Votes go to those who cast them; requirements and links go to what was pasted
 * along or, in the workspace that the clip is from, to what is still there. What names nothing is left out.
 */
export function resolveClip(clip: Clip, workspace: Workspace, context: CommandContext): ResolvedClip {
  const { useCases, enablers } = workspace.content;
  const isFromHere = clip.documentId === workspace.documentId;
  const ids = new Map<string, UseCaseId>(isFromHere ? listKeys(useCases).map((id) => [id, id]) : []);
  const seen = new Set<string>();
  const pasted = clip.useCases.map(({ id: was, useCase, place }) => {
    const comesBack = isFromHere && !ids.has(was);
    const id = comesBack ? was : newUseCaseId(context);
    if (!seen.has(was)) ids.set(was, id);
    seen.add(was);
    return { id, useCase, place, comesBack };
  });
  const findUseCase = (id: string) => ids.get(id) ?? null;
  const findRequired = (id: string) => findUseCase(id) ?? (isFromHere && Object.hasOwn(enablers, id) ? id : null);
  const voters = findVoters(clip, workspace);
  const among = new Set<string>(pasted.map(({ id }) => id));
  const back = new Set<string>(pasted.filter(({ comesBack }) => comesBack).map(({ id }) => id));
  // A copy of one end alone does not take over the other's links; what comes back has them again.
  const doesKeep = (from: string, to: string) => (among.has(from) && among.has(to)) || back.has(from) || back.has(to);
  return {
    useCases: pasted.map((each) => ({
      ...each,
      useCase: withRequirements(withVoters(each.useCase, voters), each.id, findRequired),
    })),
    links: resolveLinks(clip, findUseCase, doesKeep),
  };
}
