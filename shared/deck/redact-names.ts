import type { Workspace } from '#shared/workspace/types.ts';

function collectNames(workspace: Workspace): readonly { readonly name: string; readonly role: string }[] {
  const { content } = workspace;
  const participants = Object.values(content.participants).map(({ name, role }) => ({ name, role }));
  const others = [
    content.workshop.facilitator,
    ...Object.values(content.useCases).flatMap((useCase) => [
      useCase.owner,
      useCase.sponsor,
      useCase.nextStep?.owner ?? '',
    ]),
    ...Object.values(content.components).flatMap((component) => [
      component.owner,
      ...component.actions.map(({ owner }) => owner),
    ]),
    ...Object.values(content.practices).map(({ owner }) => owner),
    ...Object.values(content.decisions).flatMap((decision) => [
      decision.owner,
      ...decision.dissent.map(({ by }) => by),
    ]),
  ];
  // A name of one word that is nobody's in the list of participants may be a department, and a common word.
  return [...participants, ...others.filter((name) => /\S\s+\S/.test(name)).map((name) => ({ name, role: '' }))];
}

/** Puts the role, or `fallback`, in place of every name of a person that the workspace knows, as a whole word. */
export function createNameRedactor(workspace: Workspace, fallback: string): (text: string) => string {
  const roles = new Map<string, string>();
  for (const { name, role } of collectNames(workspace)) {
    const key = name.trim().toLowerCase();
    if (key !== '' && !roles.has(key)) roles.set(key, role.trim());
  }
  if (roles.size === 0) return (text) => text;
  const names = [...roles.keys()].sort((one, two) => two.length - one.length);
  const pattern = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  const matcher = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
  const replace = (text: string) => text.replace(matcher, (name) => roles.get(name.toLowerCase()) || fallback);
  return (text) => replace(text);
}
