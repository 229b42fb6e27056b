import type { Pack } from '#shared/framework/pack.ts';
import type { Messages } from '#shared/messages/messages.ts';
import { listDefaults, listRegulation, listThresholds } from './list-number-groups.ts';
import { listControls, listCriteria, listDataItems, listQuestions, listStatements } from './list-word-groups.ts';
import type { MethodGroup, SectionId } from './method-entries.ts';

/** What a section of the method shows, in the order of the pack. */
export function listGroups(section: SectionId, pack: Pack, messages: Messages): readonly MethodGroup[] {
  switch (section) {
    case 'criteria':
      return listCriteria(pack, messages);
    case 'thresholds':
      return listThresholds(pack, messages);
    case 'questions':
      return listQuestions(pack, messages);
    case 'controls':
      return listControls(pack, messages);
    case 'statements':
      return listStatements(pack, messages);
    case 'data':
      return listDataItems(pack, messages);
    case 'defaults':
      return listDefaults(messages);
    case 'regulation':
      return listRegulation(pack, messages);
  }
}
