import * as ids from '#shared/workspace/schema/primitives.ts';
import type { CommandContext } from './command.ts';

/** A fresh use case id. */
export const newUseCaseId = ({ newId }: CommandContext) => ids.useCaseId.parse(newId('use-case'));
/** A fresh participant id. */
export const newParticipantId = ({ newId }: CommandContext) => ids.participantId.parse(newId('participant'));
/** A fresh zone id. */
export const newZoneId = ({ newId }: CommandContext) => ids.zoneId.parse(newId('zone'));
/** A fresh note id. */
export const newNoteId = ({ newId }: CommandContext) => ids.noteId.parse(newId('note'));
/** A fresh link id. */
export const newLinkId = ({ newId }: CommandContext) => ids.linkId.parse(newId('link'));
/** A fresh decision id. */
export const newDecisionId = ({ newId }: CommandContext) => ids.decisionId.parse(newId('decision'));
/** A fresh enabler id. */
export const newEnablerId = ({ newId }: CommandContext) => ids.enablerId.parse(newId('enabler'));
/** A fresh group id. */
export const newGroupId = ({ newId }: CommandContext) => ids.groupId.parse(newId('group'));
/** A fresh bookmark id. */
export const newBookmarkId = ({ newId }: CommandContext) => ids.bookmarkId.parse(newId('bookmark'));
