import type { Format } from '../format.ts';
import { methodNumbers } from './method-numbers.ts';

type Named = { readonly id: string; readonly version: string };

/** The screen of the method pack: what the workshop is judged by, and what it says. */
export function method(format: Format) {
  const name = ({ id, version }: Named) => `${id} ${version}`;
  return {
    title: 'Method pack',
    lead: 'What the workshop is judged by: criteria with their anchors, thresholds, questions, controls and statements. An edit holds for this workshop alone and is saved in its file.',
    name,
    open: 'Read or edit the method…',
    sections: {
      about: 'This pack',
      criteria: 'Criteria and anchors',
      thresholds: 'Weights and thresholds',
      questions: 'Risk questions',
      controls: 'Controls and reviews',
      statements: 'Maturity statements',
      data: 'Data checklist',
      defaults: 'Assumptions',
      regulation: 'Regulation',
    },
    sectionChanged: (count: number) => `${format.number(count)} changed`,
    close: 'Close',
    about: {
      id: 'Id',
      idHint: 'Lower-case letters, digits and hyphens. Give an edited pack an id of your own before you pass it on.',
      version: 'Version',
      versionHint: 'Figures with points, such as 2.1.0.',
      asOf: 'Regulation as of',
      hash: 'Hash',
      hashHint: 'Of every value and word in the pack. Two packs with the same hash are the same.',
      state: 'State',
      shipped: 'As it ships with the app.',
      changed: (count: number) =>
        `${format.number(count)} ${format.plural(count, { one: 'value or text differs', other: 'values or texts differ' })} from the pack that ships with the app. The workshop’s file holds the whole pack.`,
      sameInside: 'Every value and text is as the app ships it, under another id or version.',
      unknown: ({ id, version, hash }: Named & { readonly hash: string }) =>
        `The file names ${name({ id, version })} with hash ${hash}, which this app does not hold and the file does not embed. What you see is found by the pack that ships with the app, and may differ from what the file’s author saw.`,
      nameOurs: 'Name the app’s pack in the file',
      takeOurs: 'Compare with the app’s pack',
      importPack: 'Import a pack…',
      exportPack: 'Export this pack…',
      fixed:
        'The method has five criteria. Gates and rules read them by name, so none can be added or removed. A weight of 0 takes a criterion out of the score while nobody in the room weighs; its scores stay, and the gates still read them.',
    },
    entry: {
      differs: (shipped: string) => `The app’s pack says: ${shipped}`,
      putBack: 'Put back',
      putBackOf: (label: string) => `Put back: ${label}`,
      nothing: 'nothing',
      yes: 'Yes',
      no: 'No',
      empty: 'Some words have to stand here.',
    },
    ...methodNumbers(format),
    other: {
      titleOpening: 'This workshop has a method of its own',
      titleImport: 'Take another method?',
      own: 'The workshop’s pack',
      ours: 'The app’s pack',
      imported: 'The imported pack',
      lead: 'Nothing changes until you choose. Scores and answers stay as they are either way.',
      same: 'The two packs say the same.',
      noUseCase: 'No recommendation, tier, level or target of a use case changes.',
      counts: (changed: number, total: number) =>
        `${format.number(changed)} of ${format.number(total)} ${format.plural(total, { one: 'use case changes', other: 'use cases change' })} under the other pack.`,
      method: (count: number) =>
        `${format.number(count)} ${format.plural(count, { one: 'value or text', other: 'values and texts' })} of the method ${format.plural(count, { one: 'differs', other: 'differ' })}:`,
      more: (count: number) => `and ${format.number(count)} more`,
      columns: { useCase: 'Use case', what: 'What', now: 'Now', other: 'Then', because: 'Because of' },
      what: { recommendation: 'Recommendation', tier: 'Risk tier', level: 'Maturity level', target: 'Target level' },
      none: 'none',
      level: (level: number) => `Level ${format.number(level)}`,
      together: 'several changes together',
      keep: 'Keep the workshop’s pack',
      take: 'Take the other pack',
      comparing: 'Comparing…',
    },
    problem: {
      title: (file: string) => `“${file}” is no method pack that can be used`,
      next: 'Correct the pack file in a text editor, or ask whoever made it for a new one. Where only the hash differs and the change is yours, write in the hash that the content gives.',
      noWorkshop: {
        title: 'Open a workshop first',
        sentence: 'A method pack is taken into a workshop.',
        next: 'Open or begin a workshop, then choose Method pack in the Workshop menu.',
      },
    },
  };
}
