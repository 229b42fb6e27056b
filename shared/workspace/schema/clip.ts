import * as z from 'zod';
import { currentVersion } from '../migrations.ts';
import { link, note, participant, zone } from './content.ts';
import { participantId, record, useCaseId } from './primitives.ts';
import { useCase } from './use-case.ts';
import { place, rectangle } from './workspace.ts';

export const clipType = 'sextant-clip';

/** What was copied from a canvas, whole, with what it takes to find its references again in another workspace. */
export const clip = record({
  type: z.literal(clipType),
  formatVersion: z.literal(currentVersion),
  /** The workspace that it was copied from. */
  documentId: z.uuid(),
  /** In the order of the workspace; `place` is null for a use case without a card. */
  useCases: z.array(record({ id: useCaseId, useCase, place: place.nullable() })),
  notes: z.array(record({ note, rectangle })),
  zones: z.array(record({ zone, rectangle })),
  /** Every link that begins or ends at one of the use cases. */
  links: z.array(link),
  /** Those who voted on the use cases. */
  participants: z.record(participantId, participant),
});
