import type { Format } from '../format.ts';
import { deckDiagnosis } from './deck/diagnosis.ts';
import { deckFindings } from './deck/findings.ts';
import { createNumberWords } from './deck/number-words.ts';
import { deckOpening } from './deck/opening.ts';
import { deckPlan } from './deck/plan.ts';
import { deckReference } from './deck/reference.ts';
import { deckRoom } from './deck/room.ts';
import { deckSlides } from './deck/slides.ts';
import { deckTitles } from './deck/titles.ts';
import { deckUseCase } from './deck/use-case.ts';
import { deckValue } from './deck/value.ts';
import { deckSections } from './deck-sections.ts';

/** The words of the strategy deck. */
export function deck(format: Format) {
  const { of } = createNumberWords(format);
  const count = (value: number, one: string, other: string) =>
    `${format.number(value)} ${format.plural(value, { one, other })}`;
  return {
    ...deckOpening(format),
    titles: deckTitles(format),
    reference: deckReference(format),
    slides: deckSlides(format),
    useCase: deckUseCase(format),
    value: deckValue(format),
    ...deckRoom(format),
    plan: deckPlan(format),
    glossary: deckReference(format).glossary,
    sections: deckSections(),
    notKnown: 'not known',
    notAgreed: 'not agreed',
    hiddenAmount: 'an amount that is not shown',
    /** Stands for an amount of money in a text that a person wrote. */
    anAmount: 'an amount',
    participant: 'a participant',
    attached: 'The Sextant workspace that this deck was made from',
    frame: {
      continued: 'continued',
      continues: 'continues on the next page',
      headOfPart: (head: string, part: number, parts: number) =>
        `${head} · ${part === 1 ? '' : 'continued, '}${of(part, parts)}`,
      titleContinued: (name: string) => `${name}, continued`,
      bookmarkOfPart: (name: string, part: number, parts: number) => `${name} (${of(part, parts)})`,
      pageOf: of,
      state: (revision: number, day: string, version: string) =>
        `Revision ${format.number(revision)} · ${format.date(day)} · method ${version}`,
    },
    portfolio: {
      subtitle: 'Every use case with its verdict, risk and operations level',
      subtitleOfDiscussed: 'The use cases that were discussed, with their verdict, risk and operations level',
      number: 'No.',
      useCase: 'Use case',
      verdict: 'Verdict',
      score: 'Suitability',
      tier: 'Risk tier',
      level: 'Level, now and target',
      value: 'Value',
      owner: 'Owner',
      atLeast: (tier: string) => `at least ${tier.toLowerCase()}`,
      noTier: 'no tier',
      none: 'No use case has been collected yet.',
      noneDiscussed: 'No use case has been discussed yet.',
      provisional: 'provisional',
    },
    matrix: {
      subtitles: {
        tier: 'Suitability for machine learning against risk tier; the square says what is recommended',
        value: 'Suitability for machine learning against value; the square says what is recommended',
      },
      axis: 'Suitability for machine learning →',
      value: '↑ Value over the horizon',
      zones: { rules: 'Rules', hybrid: 'Hybrid', ml: 'Machine learning' },
      noTier: 'No tier yet',
      reading: 'What it says',
      more: (total: number) => `+${format.number(total)}`,
      readMl: (total: number) =>
        `${total === 0 ? 'No idea stands' : count(total, 'idea stands', 'ideas stand')} in the zone of machine learning.`,
      readGated: (total: number, names: string) =>
        `${count(total, 'idea stands', 'ideas stand')} there and still ${format.plural(total, { one: 'gets', other: 'get' })} another verdict, for money, data or the law: ${names}.`,
      readSevere: (names: string) => `High risk or above, in the zone of machine learning: ${names}.`,
      readUnplaced: (total: number) => `${count(total, 'use case is', 'use cases are')} not scored and not drawn.`,
      readUnvalued: (total: number) =>
        `${count(total, 'use case has', 'use cases have')} no value yet and ${format.plural(total, { one: 'is', other: 'are' })} not drawn.`,
      readUnlabeled: (total: number) =>
        `${count(total, 'square lies', 'squares lie')} so close to others that ${format.plural(total, { one: 'its', other: 'their' })} name has no room.`,
      readNumbers: 'Numbers are those of the portfolio table.',
      empty: 'Nothing can be placed yet.',
      note: (hybrid: number, ml: number) =>
        `Thresholds at ${format.number(hybrid)} and ${format.number(ml)} are the method’s. Money, data and the law can overrule the score.`,
    },
    ranking: {
      subtitle: 'Suitability for machine learning, 0 to 100',
      zones: { rules: 'rules', hybrid: 'hybrid', ml: 'ML' },
      verdict: 'Verdict',
      holds: 'Holds in',
      otherwise: 'If not, then',
      agreement: 'Agreement',
      gates: {
        prohibited: 'prohibited practice',
        'simplest-wins': 'simplest wins on money',
        'data-veto': 'data veto',
        'rules-carry': 'rules carry most of it',
        none: '',
      },
      overridden: 'decided by the room',
      notScored: 'not scored yet',
      agreements: {
        agreed: 'agreed',
        'some-spread': 'some spread',
        contested: 'contested',
        'single-voter': 'single voter',
        none: 'no votes',
      },
      note: 'Tick: the score. Hollow band: what is still possible while criteria are open. Agreement: of the criterion on which the room agrees least. Holds in: share of all draws of weights and voices with the same verdict, red where fragile. Bold: funded.',
      notePlain: 'Tick: the score. Hollow band: what is still possible while criteria are open.',
    },
    risk: {
      subtitle: 'The tier follows from fourteen questions; obligations add up from tier to tier',
      tier: 'Tier',
      useCases: 'Use cases',
      required: 'Required, in addition to the tier below',
      review: 'Review',
      prohibited: 'Must not be built (EU AI Act, Article 5)',
      noReview: 'none',
      reviews: {
        low: 'every year',
        medium: 'every quarter',
        high: 'every month, external audit every year',
        critical: 'every month and monitoring without a break, external audit every year',
      },
      noTier: 'No tier yet',
      noTierRequired: 'The fourteen questions are open',
      numbers: (numbers: string) => `No. ${numbers}`,
      note: 'Orientation, not legal advice.',
      reviewsName: 'Reviews and controls',
      reviewsSubtitle: 'What each idea owes, the gravest first',
      useCase: 'Use case',
      because: 'Because it …',
      controls: 'Controls done',
      nextReview: 'Next review',
      nextAudit: 'Next audit',
      noDate: 'no start set',
      notNeeded: '–',
      overridden: 'set by the room',
      more: (total: number) => `and ${format.number(total)} more of lower tiers, each on its own page`,
    },
    maturity: {
      subtitle: 'Level shown by evidence, level aimed at, and the next statement to make true',
      levels: ['0 manual', '1 pipeline', '2 CI/CD', '3 autonomous'],
      now: 'now',
      nextAction: 'Next statement to make true',
      reached: 'At the target.',
      done: 'All three statements are shown by evidence.',
      note: (level: number, index: number, claimed: boolean) =>
        `The level is that of the weakest area, ${format.number(level)}; the mean is ${format.number(index, 1)}.${claimed ? ' Dashed: claimed without evidence, so not counted.' : ''} No step jumps a level.`,
    },
    component: {
      head: (number: number, name: string) => `Component ${of(number, 7)} · ${name}`,
      name: (number: number, name: string) => `${format.number(number)} ${name}`,
      subtitle: 'Each practice from absent to standard everywhere, by the evidence shown in the room',
      scale: ['absent', 'ad hoc', 'standard', 'everywhere'],
      evidence: 'Evidence now',
      noEvidence: 'no evidence recorded',
      evidenceHidden: 'left out of this edition',
      notRated: 'not discussed',
      state: 'State',
      gap: 'Gap',
      actions: 'Actions',
      ofPoints: 'of 100 points',
      levelOf: (level: number, target: number | null) =>
        `Level ${format.number(level)}${target === null ? '; no target agreed' : `, target ${format.number(target)}`}.`,
      mlopsLevel: (level: number) => `Operations by evidence: level ${format.number(level)}.`,
      rated: (answered: number, total: number) => `${of(answered, total)} practices rated.`,
      short: (names: string) => `Short of the target: ${names}.`,
      noneShort: 'No rated practice is short of its target.',
      noneRated: 'No practice with a target is rated yet.',
      noTarget: 'No target was agreed for these practices.',
      noActions: 'No action agreed.',
      suggested: 'next step by the ratings, not agreed',
      owner: (name: string) => `Owner: ${name}.`,
    },
    diagnosis: deckDiagnosis(format),
    findings: deckFindings(format),
    decisions: {
      decision: 'Decision',
      reason: 'Reason',
      dissent: 'Dissent, as recorded',
      none: 'none',
      statuses: { proposed: 'proposed', decided: 'decided', deferred: 'deferred', rejected: 'rejected' },
      by: (name: string) => `${name}: `,
      due: (day: string) => `by ${format.date(day)}`,
      note: 'Dissent is printed whole, never shortened.',
    },
    takeaways: {
      staff: (scientists: number, engineers: number) =>
        `Here: ${count(engineers, 'ML engineer', 'ML engineers')} for ${count(scientists, 'data scientist', 'data scientists')}.`,
      staffUnknown: 'Here: the size of the teams is not known.',
      simpler: (simple: number, scored: number) =>
        scored === 0
          ? 'Here: no idea is scored yet.'
          : `Here: ${of(simple, scored)} scored ${format.plural(scored, { one: 'idea', other: 'ideas' })} ${format.plural(simple, { one: 'needs', other: 'need' })} no machine learning.`,
      data: (dataFirst: number, scored: number, score: number | null) =>
        `Here: ${scored === 0 ? 'no idea is scored yet' : `${of(dataFirst, scored)} scored ${format.plural(scored, { one: 'idea', other: 'ideas' })} ${format.plural(dataFirst, { one: 'needs', other: 'need' })} data first`}${score === null ? '' : `; data practices reach ${format.number(score)} of 100 points`}.`,
      level: (level: number | null, target: number | null) =>
        `Here: ${level === null ? 'operations were not assessed' : `level ${format.number(level)}`}${target === null ? '' : `, level ${format.number(target)} needed`}.`,
      platform: (score: number | null) =>
        score === null
          ? 'Here: platform practices were not rated.'
          : `Here: platform practices reach ${format.number(score)} of 100 points.`,
      metrics: (named: number, total: number) =>
        total === 0 ? 'Here: no idea is collected yet.' : `Here: ${of(named, total)} ideas name a business metric.`,
      governance: (severe: number, tiered: number, open: number) =>
        tiered === 0
          ? 'Here: no idea has a risk tier yet.'
          : `Here: ${of(severe, tiered)} ${format.plural(tiered, { one: 'idea', other: 'ideas' })} with a tier ${format.plural(severe, { one: 'is', other: 'are' })} high risk or above, ${count(open, 'control is', 'controls are')} open.`,
    },
    openUseCases: {
      name: 'Use cases not yet discussed',
      subtitle:
        'Nothing was said about them yet: no score, no number, no answer. They get a page as soon as there is one',
      number: 'No.',
      useCase: 'Use case',
      department: 'Department',
      more: (total: number) =>
        `${count(total, 'more use case is', 'more use cases are')} not yet discussed and listed under “Use cases not yet discussed”.`,
      unscored: (total: number) =>
        `${count(total, 'more use case is', 'more use cases are')} not scored yet and not ranked.`,
    },
    notDiscussed: {
      subtitle: 'Each keeps its bookmark and its line here; none gets an empty page',
      section: 'Section',
      known: 'What is known all the same',
      fill: 'What would fill it',
      nothing: 'Nothing yet',
      component: (names: string) => `A rating of its practices: ${names}`,
      componentKnown: (summary: string) => summary,
      maturity: 'Operations maturity',
      maturityKnown: 'Counts as level 0, manual, until something is shown',
      maturityFill: 'Answers with evidence to the statements of the eight areas',
      value: 'Value in money',
      valueKnown: (scored: number) => `${count(scored, 'idea is', 'ideas are')} scored`,
      valueFill:
        'Decisions a year, what a right one is worth, and cost and accuracy of the simplest approach and of machine learning',
      risk: 'Risk tiers',
      riskFill: 'Answers to the fourteen questions for each idea',
      scores: 'Scores',
      scoresKnown: (total: number) => `${count(total, 'idea is', 'ideas are')} collected`,
      scoresFill: 'Votes on the five criteria for each idea',
      plan: 'Roadmap, budget and staffing',
      planFill: 'Value, cost, effort and quarters of what is recommended, a budget, and how many people there are',
      decisions: 'Decisions',
      decisionsFill: 'What the room decides, why, and who dissents',
      note: 'Sections that were switched off for this edition leave no trace here: only what was meant to be discussed and was not.',
    },
    inFull: {
      name: 'Texts in full',
      title: (total: number) => `${count(total, 'text', 'texts')} that a page shows in part, here as a whole`,
      subtitle: 'Nothing that was written is left out of this deck',
      where: 'Where',
      text: 'Text',
    },
  };
}
