import { currentMinReaderVersion, currentVersion } from './migrations.ts';
import { documentType, workspaceSchema } from './schema/workspace.ts';
import type { AgendaItem, Step, Workspace } from './types.ts';

/** Minutes per step of a half day of 215 minutes; a sample agenda that the room edits. */
const defaultMinutes: Readonly<Record<Step, number>> = {
  frame: 15,
  collect: 30,
  score: 60,
  value: 25,
  govern: 25,
  mature: 20,
  decide: 25,
  deck: 15,
};

const defaultSteps = ['frame', 'collect', 'score', 'value', 'govern', 'mature', 'decide', 'deck'] as const;

/** The agenda that a new workshop begins with: the eight steps in order. */
export function createAgenda(): readonly AgendaItem[] {
  return defaultSteps.map((step) => ({ step, minutes: defaultMinutes[step], elasticity: 1, note: '' }));
}

export type NewWorkspace = {
  /** A UUID. */
  readonly documentId: string;
  /** An ISO instant. */
  readonly now: string;
  /** Program and version, `Sextant 0.1.0`. */
  readonly generator: string;
  readonly pack: { readonly id: string; readonly version: string; readonly hash: string };
  readonly title: string;
  readonly organization?: string;
  /** Of the deck, a BCP 47 tag; English where none is given. */
  readonly language?: string;
};

/** An empty workspace of the current version with the default agenda. Throws when a parameter breaks the schema. */
export function createWorkspace({
  documentId,
  now,
  generator,
  pack,
  title,
  organization = '',
  language,
}: NewWorkspace): Workspace {
  return workspaceSchema.parse({
    type: documentType,
    formatVersion: currentVersion,
    minReaderVersion: currentMinReaderVersion,
    generator,
    documentId,
    revision: 0,
    createdAt: now,
    modifiedAt: now,
    pack,
    content: {
      workshop: { title, organization },
      agenda: { items: createAgenda() },
      ...(language === undefined ? {} : { deck: { language } }),
    },
  });
}
