import type { WhyGovernanceReasons } from '#shared/analysis/reasons/why-governance-reasons.ts';
import { practiceTexts } from '../framework/components.ts';
import { indicatorTexts, patternSignalTexts, patternTexts, pitfallTexts } from '../framework/diagnosis.ts';
import { areaTexts } from '../framework/maturity.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

type Sentences = SentencesOf<WhyGovernanceReasons>;

const scores = { 0: 'absent', 1: 'ad hoc in one team', 2: 'standard in most teams', 3: 'standard everywhere' };
const answers = { 0: 'no', 1: 'partly', 2: 'yes' };
const standings = {
  present: 'is present',
  'at-risk': 'is a risk',
  'not-indicated': 'is not indicated',
  'not-enough-evidence': 'cannot be judged',
};

/** Text that a person wrote, as the end of a sentence. */
function ended(text: string): string {
  const words = text.trim();
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

function ofMaturity(w: Words) {
  const areas = (ids: readonly (keyof typeof areaTexts)[]) => w.list(ids.map((id) => areaTexts[id].toLowerCase()));
  return {
    'why.level': ({ level, weakest, areas: total }) =>
      weakest.length === total
        ? `All areas stand at ${w.level(level)}, so that is the level.`
        : `The weakest area is the level: ${w.level(level)}, held there by ${areas(weakest)}.`,
    'why.area': ({ area, level, claimed }) =>
      claimed > level
        ? `${areaTexts[area]} is shown to stand at ${w.level(level)}, and claimed to stand at ${w.level(claimed)}.`
        : `${areaTexts[area]} stands at ${w.level(level)}.`,
    'why.statement-shown': ({ statement, evidence }) => `Shown: ${w.statement(statement)} ${ended(evidence)}`,
    'why.statement-claimed': ({ statement }) => `Claimed, with nothing that shows it: ${w.statement(statement)}`,
    'why.statement-missing': ({ statement }) => `Not shown: ${w.statement(statement)}`,
    'why.target': ({ target, isByRoom }) =>
      target === null
        ? 'There is no target yet, because nothing that it follows from is known.'
        : isByRoom
          ? `The target is ${w.level(target)}, set by the room.`
          : `The target is ${w.level(target)}, the highest that any of this calls for.`,
    'why.target-rules': () => 'Which pace, which tier and which interval call for which level is the app’s default.',
    'why.component': ({ score, answered, total }) =>
      score === null
        ? `None of the ${w.number(total)} practices is rated yet.`
        : `${w.number(score)} of 100 points: the mean of ${w.number(answered)} rated ${w.plural(answered, { one: 'practice', other: 'practices' })} out of ${w.number(total)}, as a share of 3.`,
    'why.practice': ({ practice, score, evidence }) => {
      if (score === null) return `${practiceTexts[practice].name} is not rated, so it does not count.`;
      const rated = `${practiceTexts[practice].name} is rated ${w.number(score)}, ${scores[score]}`;
      return evidence.trim() === ''
        ? `${rated}, with nothing that shows it.`
        : `${rated}. Shown by: ${ended(evidence)}`;
    },
  } satisfies Partial<Sentences>;
}

function ofDiagnosis(w: Words) {
  const graded = (text: string, { answer, weight, source }: WhyGovernanceReasons['why.signal' | 'why.indicator']) => {
    const said = answer === null ? 'not answered' : answers[answer];
    const by = source === 'given' ? 'by the room' : source === 'computed' ? 'by what the workshop shows' : null;
    const weighs = `weight ${w.number(weight)}`;
    return by === null ? `${text}: ${said} (${weighs}).` : `${text}: ${said}, ${by} (${weighs}).`;
  };
  return {
    'why.pitfall': ({ pitfall, status, score, known }) =>
      score === null
        ? `The pitfall “${pitfallTexts[pitfall].name}” ${standings[status]}: only ${w.percent(known)} of the weight is answered, and half is needed.`
        : `The pitfall “${pitfallTexts[pitfall].name}” ${standings[status]}: ${w.number(score)} of 100 over the ${w.percent(known)} of the weight that is answered.`,
    'why.indicator': (values) => graded(indicatorTexts[values.indicator], values),
    'why.pattern': ({ mode, primary, secondary }) => {
      if (mode === 'none') return 'No signal for any pattern is answered yet.';
      if (mode === 'foundations-first' || primary === null) {
        return 'No pattern reaches 40 of 100, so the foundations of level 1 come first.';
      }
      return mode === 'blend' && secondary !== null
        ? `${patternTexts[primary].name} leads, and ${patternTexts[secondary].name.toLowerCase()} is less than 10 points behind: a blend of both.`
        : `${patternTexts[primary].name} leads by 10 points or more.`;
    },
    'why.pattern-score': ({ pattern, score }) =>
      score === null
        ? `${patternTexts[pattern].name}: no signal is answered.`
        : `${patternTexts[pattern].name}: ${w.number(score)} of 100.`,
    'why.signal': (values) => graded(patternSignalTexts[values.signal], values),
    'why.weights-are-ours': () => 'The weights and the limits are the app’s default.',
  } satisfies Partial<Sentences>;
}

/** The steps that explain tiers, levels, targets, components, pitfalls and the pattern, as sentences. */
export function whyGovernanceSentences(w: Words): Sentences {
  return {
    'why.tier': ({ tier, isAtLeast }) =>
      tier === null
        ? 'There is no tier yet, because no question is answered.'
        : isAtLeast
          ? `The tier is at least ${w.tier(tier)}.`
          : `The tier is ${w.tier(tier)}.`,
    'why.question-yes': ({ question, note }) =>
      note.trim() === ''
        ? `Answered yes: ${w.question(question)}`
        : `Answered yes: ${w.question(question)} ${ended(note)}`,
    'why.questions-no': ({ count }) =>
      w.plural(count, {
        one: `${w.number(count)} question is answered no.`,
        other: `${w.number(count)} questions are answered no.`,
      }),
    'why.tier-rules': () => 'Which question leads to which tier is the app’s default; the tiers are the framework’s.',
    ...ofMaturity(w),
    ...ofDiagnosis(w),
  };
}
