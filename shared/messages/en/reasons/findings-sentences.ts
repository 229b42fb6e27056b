import type { Reason } from '#shared/analysis/reason.ts';
import type { FindingsReasons } from '#shared/analysis/reasons/findings-reasons.ts';
import type { MaturityAreaId } from '#shared/framework/maturity.ts';
import type { ControlId } from '#shared/framework/risk.ts';
import { practiceTexts } from '../framework/components.ts';
import { areaTexts } from '../framework/maturity.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

type Sentences = SentencesOf<FindingsReasons>;
type Explain = (reason: Reason) => string;

const missing = {
  prohibited: 'an answer that it is no prohibited practice',
  reason: 'a reason',
  name: 'a name',
  date: 'a date',
};

const annexes = { 'high-annex-i': 'Annex I', 'high-annex-iii': 'Annex III' };

/** Names as they stand inside a sentence. */
function inSentence(name: string): string {
  return /^[A-Z]{2}|^A\//.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function ofRisk(w: Words) {
  const controls = (ids: readonly ControlId[]) => w.list(ids.map((id) => inSentence(w.control(id))));
  return {
    'finding.prohibited': () => 'It may be a prohibited practice and is still among the use cases.',
    'finding.tier-lowered': ({ computed, tier, missing: lacking }) =>
      `It cannot be set down from ${w.tier(computed)} to ${w.tier(tier)} without ${w.list(lacking.map((id) => missing[id]))}.`,
    'finding.manual-target': ({ tier }) => `The tier is ${w.tier(tier)}, but the target is ${w.level(0)}.`,
    'finding.no-owner': ({ tier }) => `The tier is ${w.tier(tier)}, but nobody owns it.`,
    'finding.control-gap': ({ tier, open, done, required }) =>
      `${w.number(done)} of ${w.number(required)} controls of tier ${w.tier(tier)} are done, ${w.number(open.length)} ${w.plural(open.length, { one: 'is', other: 'are' })} open.`,
    'finding.control-left-out': ({ tier, controls: ids }) =>
      `At tier ${w.tier(tier)} this is set aside as not applicable without a note that says why: ${controls(ids)}.`,
    'finding.tier-open': () => 'Machine learning is recommended, but the risk questions are not all answered.',
    'finding.review-unset': ({ tier }) =>
      `The tier is ${w.tier(tier)}, but no day is set from which its reviews count.`,
    'finding.retraining-without-approval': ({ tier }) =>
      `The tier is ${w.tier(tier)}, and it is to change by itself, but no person has to approve a change.`,
    'finding.oversight-contradicts': () =>
      'Two answers contradict each other: the decision is fully automatic, and a person decides every case.',
    'finding.eu-open': () => 'Nobody has said whether it is used in the EU, so its class under the EU AI Act is open.',
    'finding.eu-high-low-tier': ({ euClass, tier }) =>
      `Under ${annexes[euClass]} of the EU AI Act it is high risk, but its tier is only ${w.tier(tier)}.`,
    'finding.eu-high-without-duties': ({ euClass }) =>
      `Under ${annexes[euClass]} of the EU AI Act it is high risk, but nobody is named to meet those duties by a day.`,
    'finding.exemption-impossible': ({ because }) =>
      because === 'profiling'
        ? 'It claims the exemption of Article 6(3), which is never open to a system that profiles people.'
        : 'It claims the exemption of Article 6(3), but no answer says that a person decides or that the task is narrow.',
    'finding.annex-point-open': ({ points }) =>
      `The answers point to Annex III of the EU AI Act (${w.ids(points)}), but no point of it is chosen, so its class may be too low.`,
    'finding.annex-point-excepted': ({ point }) =>
      point === '5b'
        ? 'It is filed under creditworthiness (5b) but is said not to affect access to credit; detecting financial fraud is excepted there.'
        : 'It is filed under life and health insurance (5c) but is said not to affect access to insurance; other insurance is not meant there.',
    'finding.no-fairness-groups': ({ questions }) =>
      `It ${w.questions(questions)}, but no groups are named between which fairness is tested.`,
    'finding.fairness-adverse': ({ groups, ratio }) =>
      `Below four fifths of the highest rate: ${w.ids(groups)}, the lowest with ${w.percent(ratio)} of it.`,
    'finding.fairness-too-few': () =>
      'One choice more would turn the comparison between groups round: the numbers are too small to judge by.',
    'finding.fairness-impossible': ({ groups }) => `More were chosen than applied: ${w.ids(groups)}.`,
    'finding.fairness-done-without-groups': ({ controls: ids }) =>
      `Marked as done, but no group has a number to show for it: ${controls(ids)}.`,
  } satisfies Partial<Sentences>;
}

function ofValue(w: Words, explain: Explain) {
  const all = (problems: readonly Reason[]) => problems.map(explain).join(' ');
  return {
    'finding.no-baseline': () => 'Machine learning has a cost, but no simplest approach stands beside it.',
    'finding.no-good-enough': () => 'An accuracy is given, but nobody has said what is good enough.',
    'finding.accuracy-beyond-need': ({ accuracy, goodEnough, loss }) =>
      `It aims at ${w.share(accuracy)} where ${w.share(goodEnough)} is good enough, and against the simplest approach that costs ${w.money(loss)} more than it earns.`,
    'finding.ml-costs-more': ({ loss }) =>
      `It goes ahead with machine learning, which against the simplest approach costs ${w.money(loss)} more than it earns.`,
    'finding.loses-money': ({ npv }) => `It is to be built, but over its horizon it loses ${w.money(-npv)}.`,
    'finding.probably-loses': ({ share }) =>
      `At the most likely numbers it pays, but it does so in only ${w.percent(share)} of the draws.`,
    'finding.counts-twice': ({ amount }) =>
      `The same ${w.moneyPerUnit(amount)} counts as a gain of each hit and as a loss of each miss.`,
    'finding.value-contradicts': ({ problems }) => all(problems),
    'finding.no-upkeep': () => 'It goes ahead with machine learning as if nothing had to be paid to keep it running.',
    'finding.no-range': () => 'It is to be built, and its value has no ranges: every number in it is taken as certain.',
  } satisfies Partial<Sentences>;
}

function ofData(w: Words, explain: Explain) {
  const all = (problems: readonly Reason[]) => problems.map(explain).join(' ');
  return {
    'finding.data-first-as-ml': () => 'Its data come first, but it is planned as if they were there.',
    'finding.features-not-served': () =>
      'Some features that it learns from are not there, or not the same, when it is used.',
    'finding.no-legal-basis': () => 'There is no legal basis for using its data in this way.',
    'finding.data-insufficient': ({ score }) =>
      score === null
        ? 'It goes ahead with machine learning on data that do not suffice.'
        : `It goes ahead with machine learning on data that do not suffice: ${w.number(score)} of 100.`,
    'finding.labels-disagree': ({ alpha }) =>
      `People who label its data agree at an alpha of ${w.number(alpha, 2)}, which is too little to learn from.`,
    'finding.data-contradicts': ({ problems }) => all(problems),
    'finding.availability-above-sources': ({ target, sources, count }) =>
      `It is to be up ${w.percent(target, 2)} of the time, but its ${w.number(count)} ${w.plural(count, { one: 'source allows', other: 'sources together allow' })} only ${w.percent(sources, 2)}.`,
    'finding.no-time-left': ({ target, spent }) =>
      `An answer may take ${w.number(target)} milliseconds, and ${w.number(spent)} are spent before the model begins.`,
    'finding.operations-contradict': ({ problems }) => all(problems),
    'finding.hybrid-without-guardrail': () =>
      'It combines rules with machine learning, but nobody has said what holds when the model fails.',
    'finding.no-fallback': ({ tier }) => `The tier is ${w.tier(tier)}, but nobody has said what happens when it fails.`,
    'finding.operations-unknown': ({ known, total }) =>
      `It is to be built, but only ${w.number(known)} of ${w.number(total)} facts about running it are known.`,
  } satisfies Partial<Sentences>;
}

function ofMaturity(w: Words, explain: Explain) {
  const areas = (ids: readonly MaturityAreaId[]) => w.list(ids.map((id) => inSentence(areaTexts[id])));
  return {
    'finding.target-below-need': ({ target, computed }) =>
      `The room aims at ${w.level(target)}, but its answers call for ${w.level(computed)}.`,
    'finding.interval-unclear': ({ interval }) =>
      `The deployment interval “${interval}” cannot be read, so it does not count.`,
    'finding.own-level-without-evidence': ({ areas: ids }) =>
      `Claimed for this use case, with nothing that shows it: ${areas(ids)}.`,
    'finding.level-without-evidence': ({ areas: ids }) =>
      `A higher level is claimed than evidence shows: ${areas(ids)}.`,
    'finding.level-3-without-drift': ({ areas: ids }) =>
      `Level 3 is said to be reached without evidence that drift is monitored: ${areas(ids)}.`,
    'finding.frequency-contradicts': ({ problems }) => problems.map(explain).join(' '),
    'finding.practice-without-evidence': ({ practices }) =>
      `Scored as standard, with nothing that shows it: ${w.list(practices.map((id) => inSentence(practiceTexts[id].name)))}.`,
    'finding.practice-contradicts-area': ({ practice, score, area, level }) =>
      `The practice “${practiceTexts[practice].name}” is scored ${w.number(score)}, but the area “${areaTexts[area]}” stands at ${w.level(level)}.`,
    'finding.unknown-ids': ({ ids }) => `Answers to what the method does not know count for nothing: ${w.ids(ids)}.`,
  } satisfies Partial<Sentences>;
}

function ofRoom(w: Words) {
  return {
    'finding.contested': ({ criteria }) => `Still contested and not settled: ${w.criteria(criteria)}.`,
    'finding.contested-decided': ({ criteria }) =>
      `It is decided while the room still parts on this: ${w.criteria(criteria)}.`,
    'finding.single-voter': () => 'It is decided on the scores of one person alone.',
    'finding.fragile-decided': ({ share, runnerUp }) =>
      runnerUp === null
        ? `It is decided, but the recommendation holds in only ${w.percent(share)} of the draws.`
        : `It is decided, but the recommendation holds in only ${w.percent(share)} of the draws; next comes ${w.recommendation(runnerUp)}.`,
    'finding.unscored-decided': () => 'It is decided as machine learning, but it has no score.',
    'finding.override-without-reason': ({ recommendation, computed }) =>
      `The room decided ${w.recommendation(recommendation)} against ${w.recommendation(computed)} and gave no reason.`,
    'finding.zero-weights': () =>
      'Every weight that was given is zero. The zeros are ignored, and all criteria weigh the same.',
    'finding.decision-without-owner': ({ text }) => `Nobody owns this decision: “${text.trim()}”`,
    'finding.same-title': ({ title, count }) => `${w.number(count)} use cases are called “${title}”.`,
    'finding.funded-without-owner': () => 'It is to be built, but nobody owns it.',
    'finding.requirement-not-funded': ({ titles }) =>
      `It requires ${w.ids(titles.map((title) => `“${title}”`))}, which nobody is going to build.`,
    'finding.requirement-unknown': ({ ids }) => `It requires what is not in the workshop: ${w.ids(ids)}.`,
    'finding.requires-itself': ({ titles: [first = '', ...others] }) =>
      others.length === 0
        ? `“${first}” requires itself, so it can never begin.`
        : `“${first}” requires itself by way of ${w.ids(others.map((title) => `“${title}”`))}, so none of them can begin first.`,
    'finding.duplicates-counted': ({ title }) =>
      `It is linked as a duplicate of “${title}”, and the value of both is counted.`,
    'finding.requirement-without-cost': ({ title }) => `“${title}” is required, but it has no cost.`,
  } satisfies Partial<Sentences>;
}

function ofDays(w: Words) {
  const controls = (ids: readonly ControlId[]) => w.list(ids.map((id) => inSentence(w.control(id))));
  return {
    'finding.review-overdue': ({ due }) => `Its review was due on ${w.date(due)}.`,
    'finding.audit-overdue': ({ due }) => `Its external audit was due on ${w.date(due)}.`,
    'finding.control-overdue': ({ controls: ids }) => `Overdue and still open: ${controls(ids)}.`,
    'finding.step-overdue': ({ due }) => `Its next step was due on ${w.date(due)}.`,
    'finding.duties-apply': ({ euClass, since }) =>
      `The duties of ${annexes[euClass]} of the EU AI Act apply since ${w.date(since)}, and compliance is not marked as done.`,
  } satisfies Partial<Sentences>;
}

/** What the linter finds, in sentences. */
export function findingsSentences(w: Words, explain: Explain): Sentences {
  return {
    ...ofRisk(w),
    ...ofValue(w, explain),
    ...ofData(w, explain),
    ...ofMaturity(w, explain),
    ...ofRoom(w),
    ...ofDays(w),
  };
}
