import { agendaUpdate } from './agenda/update.ts';
import { assumptionsUpdate } from './assumptions/update.ts';
import { bookmarkAdd } from './bookmark/add.ts';
import { bookmarkRemove } from './bookmark/remove.ts';
import { bookmarkRename } from './bookmark/rename.ts';
import { componentUpdate } from './component/update.ts';
import { controlSet } from './control/set.ts';
import { dataAnswer } from './data/answer.ts';
import { dataUpdate } from './data/update.ts';
import { decisionAdd } from './decision/add.ts';
import { decisionRemove } from './decision/remove.ts';
import { decisionUpdate } from './decision/update.ts';
import { deckUpdate } from './deck/update.ts';
import { diagnosisAnswer } from './diagnosis/answer.ts';
import { enablerAdd } from './enabler/add.ts';
import { enablerRemove } from './enabler/remove.ts';
import { enablerUpdate } from './enabler/update.ts';
import { goodEnoughSet } from './good-enough/set.ts';
import { linkCreate } from './link/create.ts';
import { linkDelete } from './link/delete.ts';
import { linkUpdate } from './link/update.ts';
import { maturityAnswer } from './maturity/answer.ts';
import { maturitySetTarget } from './maturity/set-target.ts';
import { maturitySetTestScore } from './maturity/set-test-score.ts';
import { maturityUpdate } from './maturity/update.ts';
import { modelCardSet } from './model-card/set.ts';
import { nextStepSet } from './next-step/set.ts';
import { noteCreate } from './note/create.ts';
import { noteDelete } from './note/delete.ts';
import { noteEdit } from './note/edit.ts';
import { noteMove } from './note/move.ts';
import { noteResize } from './note/resize.ts';
import { operationsUpdate } from './operations/update.ts';
import { packEdit } from './pack/edit.ts';
import { packKeep } from './pack/keep.ts';
import { packTake } from './pack/take.ts';
import { participantAdd } from './participant/add.ts';
import { participantRemove } from './participant/remove.ts';
import { participantReorder } from './participant/reorder.ts';
import { participantUpdate } from './participant/update.ts';
import { planUpdate } from './plan/update.ts';
import { portfolioUpdate } from './portfolio/update.ts';
import { practiceSet } from './practice/set.ts';
import { proposalAccept } from './proposal/accept.ts';
import { recommendationClearOverride } from './recommendation/clear-override.ts';
import { recommendationOverride } from './recommendation/override.ts';
import { riskAnswer } from './risk/answer.ts';
import { riskClearOverride } from './risk/clear-override.ts';
import { riskOverride } from './risk/override.ts';
import { riskUpdate } from './risk/update.ts';
import { scoreClear } from './score/clear.ts';
import { scoreClearVote } from './score/clear-vote.ts';
import { scoreSetDissent } from './score/set-dissent.ts';
import { scoreSetRound } from './score/set-round.ts';
import { scoreSettle } from './score/settle.ts';
import { scoreVote } from './score/vote.ts';
import { selectionAlign } from './selection/align.ts';
import { selectionDelete } from './selection/delete.ts';
import { selectionDistribute } from './selection/distribute.ts';
import { selectionDuplicate } from './selection/duplicate.ts';
import { selectionGroup } from './selection/group.ts';
import { selectionLock } from './selection/lock.ts';
import { selectionMove } from './selection/move.ts';
import { selectionPaste } from './selection/paste.ts';
import { selectionStack } from './selection/stack.ts';
import { selectionUngroup } from './selection/ungroup.ts';
import { tagSetColor } from './tag/set-color.ts';
import { teamUpdate } from './team/update.ts';
import { useCaseAdoptArchetypes } from './use-case/adopt-archetypes.ts';
import { useCaseArrange } from './use-case/arrange.ts';
import { useCaseCreate } from './use-case/create.ts';
import { useCaseCreateMany } from './use-case/create-many.ts';
import { useCaseDelete } from './use-case/delete.ts';
import { useCaseDismissArchetype } from './use-case/dismiss-archetype.ts';
import { useCaseDuplicate } from './use-case/duplicate.ts';
import { useCaseImport } from './use-case/import.ts';
import { useCaseMerge } from './use-case/merge.ts';
import { useCaseMove } from './use-case/move.ts';
import { useCaseMoveToZone } from './use-case/move-to-zone.ts';
import { useCaseRename } from './use-case/rename.ts';
import { useCaseReorder } from './use-case/reorder.ts';
import { useCaseUpdate } from './use-case/update.ts';
import { useCaseUpdateMany } from './use-case/update-many.ts';
import { valueUpdate } from './value/update.ts';
import { valueUpdateOption } from './value/update-option.ts';
import { waiverClear } from './waiver/clear.ts';
import { waiverSet } from './waiver/set.ts';
import { weightsAccept } from './weights/accept.ts';
import { weightsDiscard } from './weights/discard.ts';
import { weightsDraft } from './weights/draft.ts';
import { weightsUpdate } from './weights/update.ts';
import { workshopUpdate } from './workshop/update.ts';
import { zoneCreate } from './zone/create.ts';
import { zoneDelete } from './zone/delete.ts';
import { zoneLock } from './zone/lock.ts';
import { zoneMove } from './zone/move.ts';
import { zoneRename } from './zone/rename.ts';
import { zoneResize } from './zone/resize.ts';

/** Every edit that anyone can make, by name. */
export const edits = {
  'agenda.update': agendaUpdate,
  'assumptions.update': assumptionsUpdate,
  'bookmark.add': bookmarkAdd,
  'bookmark.remove': bookmarkRemove,
  'bookmark.rename': bookmarkRename,
  'component.update': componentUpdate,
  'control.set': controlSet,
  'data.answer': dataAnswer,
  'data.update': dataUpdate,
  'decision.add': decisionAdd,
  'decision.remove': decisionRemove,
  'decision.update': decisionUpdate,
  'deck.update': deckUpdate,
  'diagnosis.answer': diagnosisAnswer,
  'enabler.add': enablerAdd,
  'enabler.remove': enablerRemove,
  'enabler.update': enablerUpdate,
  'good-enough.set': goodEnoughSet,
  'link.create': linkCreate,
  'link.delete': linkDelete,
  'link.update': linkUpdate,
  'maturity.answer': maturityAnswer,
  'maturity.set-target': maturitySetTarget,
  'maturity.set-test-score': maturitySetTestScore,
  'maturity.update': maturityUpdate,
  'model-card.set': modelCardSet,
  'next-step.set': nextStepSet,
  'note.create': noteCreate,
  'note.delete': noteDelete,
  'note.edit': noteEdit,
  'note.move': noteMove,
  'note.resize': noteResize,
  'operations.update': operationsUpdate,
  'pack.edit': packEdit,
  'pack.keep': packKeep,
  'pack.take': packTake,
  'participant.add': participantAdd,
  'participant.remove': participantRemove,
  'participant.reorder': participantReorder,
  'participant.update': participantUpdate,
  'plan.update': planUpdate,
  'portfolio.update': portfolioUpdate,
  'practice.set': practiceSet,
  'proposal.accept': proposalAccept,
  'recommendation.clear-override': recommendationClearOverride,
  'recommendation.override': recommendationOverride,
  'risk.answer': riskAnswer,
  'risk.clear-override': riskClearOverride,
  'risk.override': riskOverride,
  'risk.update': riskUpdate,
  'score.clear-vote': scoreClearVote,
  'score.clear': scoreClear,
  'score.set-dissent': scoreSetDissent,
  'score.set-round': scoreSetRound,
  'score.settle': scoreSettle,
  'score.vote': scoreVote,
  'selection.align': selectionAlign,
  'selection.delete': selectionDelete,
  'selection.distribute': selectionDistribute,
  'selection.duplicate': selectionDuplicate,
  'selection.group': selectionGroup,
  'selection.lock': selectionLock,
  'selection.move': selectionMove,
  'selection.paste': selectionPaste,
  'selection.stack': selectionStack,
  'selection.ungroup': selectionUngroup,
  'tag.set-color': tagSetColor,
  'team.update': teamUpdate,
  'use-case.arrange': useCaseArrange,
  'use-case.create-many': useCaseCreateMany,
  'use-case.create': useCaseCreate,
  'use-case.delete': useCaseDelete,
  'use-case.duplicate': useCaseDuplicate,
  'use-case.import': useCaseImport,
  'use-case.merge': useCaseMerge,
  'use-case.move': useCaseMove,
  'use-case.move-to-zone': useCaseMoveToZone,
  'use-case.rename': useCaseRename,
  'use-case.reorder': useCaseReorder,
  'use-case.update-many': useCaseUpdateMany,
  'use-case.adopt-archetypes': useCaseAdoptArchetypes,
  'use-case.dismiss-archetype': useCaseDismissArchetype,
  'use-case.update': useCaseUpdate,
  'value.update-option': valueUpdateOption,
  'value.update': valueUpdate,
  'waiver.clear': waiverClear,
  'waiver.set': waiverSet,
  'weights.accept': weightsAccept,
  'weights.discard': weightsDiscard,
  'weights.draft': weightsDraft,
  'weights.update': weightsUpdate,
  'workshop.update': workshopUpdate,
  'zone.create': zoneCreate,
  'zone.delete': zoneDelete,
  'zone.lock': zoneLock,
  'zone.move': zoneMove,
  'zone.rename': zoneRename,
  'zone.resize': zoneResize,
} as const;

export type EditName = keyof typeof edits;
