import type { Level } from '#shared/workspace/types.ts';
import type { Format } from '../format.ts';
import { practiceTexts } from './framework/components.ts';
import { levelTexts } from './framework/maturity.ts';

/** The words of the Mature step beyond its areas and practices: what to aim at, what comes next, and other models beside ours. */
export function mature(format: Format) {
  const { number, percent, list, plural } = format;
  const scores = { 0: 'absent', 1: 'ad hoc', 2: 'standard in most teams', 3: 'standard everywhere' };
  const name = (level: Level) => `level ${number(level)}, ${levelTexts[level].name}`;
  return {
    now: 'Now',
    target: 'Target',
    noTarget: 'No target yet: it follows from the use cases, or set one by hand.',
    gap: (gap: number) =>
      gap === 0
        ? 'The target is reached.'
        : plural(gap, { one: 'One level to go.', other: `${number(gap)} levels to go.` }),
    interval: 'A model is deployed',
    otherModels: 'In other models',
    /** What the level is called elsewhere; null where a model has nothing to compare. */
    crosswalk: (microsoft: readonly number[], google: number | null) =>
      google === null
        ? `Microsoft level ${microsoft.map((level) => number(level)).join(' to ')}; beyond what Google describes.`
        : `Microsoft level ${microsoft.map((level) => number(level)).join(' to ')}, Google level ${number(google)}.`,
    crosswalkNote: 'Google’s level 1 already trains continuously; here training by itself belongs to level 3.',
    next: 'What to show next',
    nextLead: 'The lowest statement that is not shown, in the areas that hold back most value. No level is left out.',
    nothingNext: 'Nothing is asked for: no area lies below the target.',
    nextReason: (gap: number, share: number) =>
      `${plural(gap, { one: 'one level', other: `${number(gap)} levels` })} short, needed by ${percent(share)} of the value`,
    goTo: (statement: string) => `Go to: ${statement}`,
    setTarget: 'Set the target by hand',
    takeBack: 'Go by the computed target again',
    whyLevel: 'Why this level?',
    whyTarget: 'Why this target?',
    whyComponent: 'Why these points?',
    component: {
      title: (order: number, text: string) => `${number(order)} ${text}`,
      cell: (text: string, state: string) => `${text}, ${state}`,
      editorOf: (text: string) => `What is known of: ${text}`,
      notDiscussed: 'not discussed',
      /** Under the name: `mean 1.3, held by operational requirements`. */
      state: (mean: number, heldBy: readonly string[]) =>
        heldBy.length === 0 || heldBy.length > 2
          ? `mean ${number(mean, 1)}`
          : `mean ${number(mean, 1)}, held by ${list(heldBy)}`,
      points: (score: number, band: string) => `${number(score)} of 100, ${band.toLowerCase()}`,
      level: (level: Level) => `Level ${number(level)}`,
      mlops: (level: Level) => `MLOps maturity stands at ${name(level)}.`,
      target: 'Target',
      noTarget: (computed: Level | null) =>
        computed === null ? 'No target' : `By its practices: level ${number(computed)}`,
      levels: { 0: '0', 1: '1', 2: '2', 3: '3' },
      gap: (gap: number | null) =>
        gap === null
          ? 'The gap is not known yet.'
          : gap === 0
            ? 'No gap to the target.'
            : plural(gap, { one: 'One level to go.', other: `${number(gap)} levels to go.` }),
      owner: 'Owner',
      summary: 'What there is to say',
      steps: 'Next, one step at a time',
      step: (practice: keyof typeof practiceTexts, to: Level) => `${practiceTexts[practice].name}: ${scores[to]}`,
      noSteps: 'No practice is rated below its target.',
      actions: 'Agreed actions',
      addAction: 'Add an action',
      takeOver: 'Agree on it',
      takeOverOne: (text: string) => `Agree on: ${text}`,
      action: 'Action',
      actionOf: (place: number) => `Action ${number(place)}`,
      due: 'Due',
      remove: (place: number) => `Remove action ${number(place)}`,
      noEvidence: 'no evidence yet',
      legendNow: 'in evidence',
      legendTarget: 'target',
      answered: (done: number, total: number) => `${number(done)} of ${number(total)} answered`,
      keys: 'Arrows move, 0 to 3 score a practice, ? takes the score back.',
    },
    testScore: {
      title: 'ML Test Score',
      hint: 'Seven tests in each of four sections, for a model that is live. By hand and written down counts a half, automated counts one; the weakest section is the score.',
      begin: 'Enter the tests',
      remove: 'Take the test score back',
      answers: { 0: 'no', 0.5: 'by hand', 1: 'automated' },
      sum: (points: number) => `${number(points, 1)} of 7`,
      score: (points: number) => `${number(points, 1)} of 7`,
      bands: {
        research: 'a research project, not ready for production',
        holes: 'not totally untested, but serious holes are possible',
        'first-pass': 'a first pass at running in production',
        reasonable: 'reasonably tested, with more to automate',
        strong: 'strong, fit for what is critical',
        exceptional: 'exceptional',
      },
    },
  };
}
