import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { dataChecklist } from '#shared/framework/data-checklist.ts';
import {
  type ModelCardSectionId,
  modelCardSectionIds,
  shortFormSectionIds,
} from '#shared/framework/model-card-sections.ts';
import type { Messages } from '#shared/messages/messages.ts';
import type { UseCase } from '#shared/workspace/types.ts';

export type ModelCardEntry = { readonly label: string; readonly text: string };
export type ModelCardSection = {
  readonly id: ModelCardSectionId;
  /** What the workspace knows already; what it does not know is left out, never made up. */
  readonly entries: readonly ModelCardEntry[];
  /** What people wrote; empty when nobody did. */
  readonly written: string;
};
export type ModelCard = { readonly form: 'short' | 'full'; readonly sections: readonly ModelCardSection[] };

type Given = { readonly useCase: UseCase; readonly analysis: UseCaseAnalysis; readonly messages: Messages };
type Pair = readonly [label: keyof Messages['modelCard']['labels'], text: string | null | undefined];

function details({ useCase, analysis, messages }: Given): readonly Pair[] {
  const { recommendation } = analysis;
  const [decisive] = recommendation.reasons;
  const word =
    recommendation.effective === null
      ? messages.common.notScored
      : messages.common.recommendations[recommendation.effective];
  return [
    ['name', useCase.title],
    ['owner', useCase.owner],
    ['sponsor', useCase.sponsor],
    ['version', messages.modelCard.planned],
    ['stage', useCase.stage],
    ['recommendation', word],
    ['because', decisive === undefined ? null : messages.reasons.explain(decisive)],
  ];
}

function intendedUse({ useCase, messages: { modelCard } }: Given): readonly Pair[] {
  const decisions = useCase.value.decisionsPerYear?.likely ?? null;
  const person = useCase.risk.answers.q14?.answer ?? null;
  return [
    ['decision', useCase.decisionSupported],
    ['users', useCase.users],
    ['affected', useCase.peopleAffected],
    ['volume', decisions === null ? null : modelCard.decisionsAYear(decisions)],
    ['outOfScope', useCase.outOfScope],
    ['humanRole', person === null ? null : person === 'yes' ? modelCard.personDecides : modelCard.noPersonDecides],
  ];
}

function factors({ useCase, messages: { modelCard, format } }: Given): readonly Pair[] {
  const groups = useCase.risk.fairnessGroups.map((group) => group.name);
  return [
    ['groups', groups.length === 0 ? null : format.list(groups)],
    ['affected', useCase.risk.answers.q11?.answer === 'yes' ? modelCard.vulnerable : null],
  ];
}

function metrics({ useCase, analysis, messages }: Given): readonly Pair[] {
  const { format, inspector, modelCard } = messages;
  const { accuracy, reason, metric } = useCase.goodEnough;
  const kind = useCase.value.simplestKind;
  const reached = analysis.value.simplest.accuracy;
  const isBaselineKnown = kind !== null || reached !== null;
  const name = kind === null ? inspector.scores.simplest : inspector.value.kinds[kind];
  return [
    ['businessMetric', useCase.businessMetric],
    ['modelMetric', metric],
    ['goodEnough', accuracy === null ? null : format.percent(accuracy, 1)],
    ['why', reason],
    ['baseline', isBaselineKnown ? modelCard.reaches(name, reached) : null],
  ];
}

const grades = { 0: 'no', 1: 'partly', 2: 'yes' } as const;

function trainingData({
  useCase,
  analysis,
  messages: { framework, format, modelCard, inspector },
}: Given): readonly Pair[] {
  const { dataChecklist: answers } = analysis;
  const answered = answers.filter((item) => item.answer !== null);
  const yes = answered.filter((item) => item.answer === 2).length;
  const legal = answers.find(({ id }) => id === 'D9')?.answer ?? null;
  const gaps = dataChecklist.filter(({ id }) => answers.some((item) => item.id === id && item.answer === 0));
  return [
    ['sources', useCase.data.sources],
    ['checklist', answered.length === 0 ? null : modelCard.answered(yes, answered.length, answers.length)],
    ['legalBasis', legal === null ? null : inspector.data.answers[grades[legal]]],
    ['gaps', gaps.length === 0 ? null : format.list(gaps.map(({ id }) => framework.dataItems[id]))],
  ];
}

function quantitative({ useCase, messages: { format } }: Given): readonly Pair[] {
  const slices = useCase.risk.fairnessGroups.map((group) => group.name).filter((name) => name.trim() !== '');
  return [['slices', slices.length === 0 ? null : format.list(slices)]];
}

function ethics({ analysis, messages: { common, framework, reasons, format, modelCard } }: Given): readonly Pair[] {
  const { risk } = analysis;
  const { appliesFrom } = risk.law;
  return [
    ['tier', risk.tier === null ? null : common.tiers[risk.tier]],
    ['because', risk.tier === null ? null : risk.reasons.map((reason) => reasons.explain(reason)).join(' ')],
    ['euClass', risk.euClass === null ? null : framework.regulation.euClasses[risk.euClass]],
    ['appliesFrom', appliesFrom === null ? null : modelCard.from(format.date(appliesFrom))],
    ['overlays', risk.overlays.length === 0 ? null : format.list(risk.overlays.map((id) => framework.overlays[id]))],
  ];
}

function caveats({ analysis, messages: { framework, format, modelCard } }: Given): readonly Pair[] {
  const contested = analysis.contested.map((id) => framework.criteria[id].name);
  return [
    ['provisional', analysis.recommendation.provisional ? modelCard.provisional : null],
    ['contested', contested.length === 0 ? null : format.list(contested)],
  ];
}

function operations({ useCase, analysis, messages: { modelCard, format, inspector } }: Given): readonly Pair[] {
  const known = useCase.operations;
  const when = <Value>(value: Value | null, toText: (value: Value) => string) =>
    value === null ? null : toText(value);
  const intervals: Readonly<Record<string, string>> = inspector.data.intervals;
  return [
    ['latency', when(known.latencyP95Ms, modelCard.latency)],
    ['load', when(known.decisionsPerDay, modelCard.load)],
    ['peak', when(analysis.operations.load?.peakPerSecond ?? null, modelCard.peak)],
    ['freshness', when(known.freshnessMinutes, modelCard.minutes)],
    ['availability', when(known.availability, (share) => format.percent(share, 3))],
    ['fallback', known.fallback],
    ['retraining', when(analysis.operations.retraining, (cadence) => modelCard.cadences[cadence])],
    ['approval', when(known.approvalGate, (isGated) => (isGated ? modelCard.approved : modelCard.notApproved))],
    ['releases', when(known.deploymentInterval, (interval) => intervals[interval] ?? inspector.data.every(interval))],
  ];
}

function governance({ analysis, messages: { framework, format, modelCard } }: Given): readonly Pair[] {
  const { risk } = analysis;
  const open = risk.controls.filter((control) => control.status === 'open');
  return [
    ['controls', risk.controls.length === 0 ? null : modelCard.controls(risk.controlsDone, risk.controlsRequired)],
    ['open', open.length === 0 ? null : format.list(open.map(({ id }) => framework.controls[id]))],
    ['review', risk.nextReview === null ? null : format.date(risk.nextReview)],
    ['audit', risk.nextAudit === null ? null : format.date(risk.nextAudit)],
    ['release', risk.releaseGate === null ? null : modelCard.release[risk.releaseGate]],
  ];
}

const parts: Readonly<Record<ModelCardSectionId, (given: Given) => readonly Pair[]>> = {
  details,
  'intended-use': intendedUse,
  factors,
  metrics,
  'evaluation-data': () => [],
  'training-data': trainingData,
  'quantitative-analyses': quantitative,
  'ethical-considerations': ethics,
  caveats,
  operations,
  governance,
};

/**
 * The model card of a use case before there is a model (method 9): what the workspace knows, section by section, and
 * what people wrote. Tiers low and medium get the short form, every other tier and no tier the full one. A section
 * without entries and without text has nothing to say yet.
 */
export function buildModelCard(useCase: UseCase, analysis: UseCaseAnalysis, messages: Messages): ModelCard {
  const given = { useCase, analysis, messages };
  const { labels } = messages.modelCard;
  const { tier } = analysis.risk;
  const form = tier === 'low' || tier === 'medium' ? 'short' : 'full';
  const ids = form === 'short' ? shortFormSectionIds : modelCardSectionIds;
  return {
    form,
    sections: ids.map((id) => ({
      id,
      written: useCase.modelCard[id] ?? '',
      entries: parts[id](given).flatMap(([label, text]) =>
        text === null || text === undefined || text.trim() === '' ? [] : [{ label: labels[label], text }],
      ),
    })),
  };
}
