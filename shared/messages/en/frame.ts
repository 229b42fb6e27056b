import type { Format } from '../format.ts';

type Progress = { readonly done: number; readonly total: number };

/** The words of the window around the canvas: title bar, steps, lenses, status bar. */
export function frame(format: Format) {
  const of = ({ done, total }: Progress) => `${format.number(done)} of ${format.number(total)}`;
  const counted = (progress: Progress, noun: string) =>
    progress.total === 0 ? 'not begun' : `${of(progress)} ${noun}`;
  return {
    untitled: 'Untitled workshop',
    edited: '– edited',
    readOnly: '– read only',
    readOnlyNote: 'This file can be looked at, not changed. Save it under another name to go on.',
    saveAs: 'Save as',
    goHome: 'Close the workshop and go home',
    roomMode: 'Room mode',
    darkTheme: 'Dark',
    lightTheme: 'Light',
    exportDeck: 'Export',
    agenda: 'Agenda',
    stepMinutes: (minutes: number) => `${format.number(minutes)} min`,
    stepProgress: {
      frame: (progress: Progress) => counted(progress, 'facts'),
      collect: ({ total }: Progress) =>
        total === 0
          ? 'no use cases'
          : `${format.number(total)} ${format.plural(total, { one: 'use case', other: 'use cases' })}`,
      score: (progress: Progress) => counted(progress, 'scores'),
      value: (progress: Progress) => counted(progress, 'valued'),
      govern: (progress: Progress) => counted(progress, 'tiered'),
      mature: (progress: Progress) => counted(progress, 'answers'),
      decide: (progress: Progress) => counted(progress, 'decided'),
      deck: (progress: Progress) => counted(progress, 'topics'),
    },
    endsAt: (time: string) => `Ends ${time}.`,
    totalMinutes: (minutes: number) => {
      const hours = Math.floor(minutes / 60);
      const rest = Math.round(minutes % 60);
      const parts = [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter((part) => part !== '');
      return `${parts.join(' ')} in all.`;
    },
    setStart: 'Set a start time',
    now: (time: string) => `Now ${time}`,
    lens: 'Lens',
    views: 'Shown as',
    canvas: 'Canvas',
    list: 'List',
    legend: 'Legend',
    legendTitle: 'What the signs mean',
    legendRecommendations: 'Recommendation',
    legendTiers: 'Risk tier',
    legendFlags: 'Flags',
    legendLevels: 'Maturity and risk at a glance',
    legendSteps: 'three steps: filled is what the evidence shows, a heavy outline leads to the target',
    legendGauge: 'four segments: the more are filled, the higher the tier',
    legendTags: 'Tags',
    tagColor: (tag: string) => `Color of ${tag}`,
    noTagColor: 'not on the cards',
    tagColors: { blue: 'blue', rust: 'rust', green: 'green', rose: 'rose', violet: 'violet', sand: 'sand' },
    legendHand: 'a hand: the room set it against what is computed, with a reason',
    legendStar: 'a star after a score: provisional, answers are still open',
    flags: {
      contested: 'contested: the voices differ, discuss',
      missing: 'missing: an answer is still needed',
      prohibited: 'hatched: a prohibited practice',
    },
    inspector: 'Inspector',
    closeInspector: 'Close the inspector',
    saved: (time: string) => `Saved ${time}`,
    downloaded: (time: string) => `Downloaded ${time}`,
    saving: 'Saving',
    noChanges: 'No changes',
    notSavedYet: 'Not saved yet',
    editedSince: (time: string) => `Edited since ${time}`,
    unsaved: 'Unsaved changes',
    saveFailed: 'Not saved',
    copyKept: (time: string) => `copy kept ${time}`,
    noCopy: 'no recovery copy could be kept',
    exportProgress: 'Progress of the export',
    missing: (count: number) => `${format.number(count)} missing`,
    contested: (count: number) => `${format.number(count)} contested`,
    offline: 'Offline by design',
    zoom: (share: number) => format.percent(share),
    exported: (name: string) => `Exported ${name}`,
    exporting: (done: number, total: number) =>
      total === 0 ? 'Preparing the deck' : `Page ${format.number(done)} of ${format.number(total)}`,
    show: 'Show',
    cancel: 'Cancel',
  };
}
