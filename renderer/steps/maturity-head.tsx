import { useState } from 'react';
import { focusSpot } from '#renderer/findings/focus-spot.ts';
import { OverrideForm } from '#renderer/inspector/fields/override-form.tsx';
import { useReasonText } from '#renderer/inspector/use-reason-text.ts';
import { Select } from '#renderer/parts/select.tsx';
import { WhyTree } from '#renderer/parts/why.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { explainLevel, explainTarget } from '#shared/analysis/maturity/explain-maturity.ts';
import { maturitySetTarget } from '#shared/commands/maturity/set-target.ts';
import { maturityUpdate } from '#shared/commands/maturity/update.ts';
import { maturityAreas, maturityCrosswalk } from '#shared/framework/maturity.ts';
import type { Level } from '#shared/workspace/types.ts';

const mostNext = 4;
const intervals = ['P90D', 'P30D', 'P14D', 'P7D', 'P1D', 'PT1H', 'continuous'] as const;
const levels: readonly { readonly key: '0' | '1' | '2' | '3'; readonly level: Level }[] = [
  { key: '0', level: 0 },
  { key: '1', level: 1 },
  { key: '2', level: 2 },
  { key: '3', level: 3 },
];

/** Where the organization stands, what it aims at, and what to show next. */
export function MaturityHead() {
  return (
    <div className="maturity-head">
      <Now />
      <Target />
      <Next />
    </div>
  );
}

function Now() {
  const { steps, mature: words, common, framework, format, inspector } = useMessages();
  const { maturity } = useAnalysis();
  const toText = useReasonText();
  const { statements, deploymentInterval } = useOpenWorkspace().content.maturity;
  const { run, isReadOnly } = useEdit();
  const weakest = maturity.weakest.map((id) => framework.areas[id]);
  const names: Readonly<Record<string, string>> = inspector.data.intervals;
  const offered = [...new Set([...intervals, ...(deploymentInterval === null ? [] : [deploymentInterval])])];
  const other = maturityCrosswalk.find(({ level }) => level === maturity.level);
  const facts = [
    weakest.length < maturityAreas.length ? steps.mature.weakest(format.list(weakest)) : '',
    steps.mature.index(maturity.index),
    steps.mature.answered(maturity.answered, maturity.total),
  ];
  return (
    <section aria-label={words.now}>
      <h3>{words.now}</h3>
      <p className="mature-summary">
        <span className="mature-figure">{maturity.level}</span>
        <span>
          <b>{common.levels[maturity.level]}</b>
          <span className="small soft maturity-facts">{facts.filter((part) => part !== '').join(', ')}</span>
        </span>
      </p>
      <div className="maturity-interval" data-spot="interval">
        <Select
          label={words.interval}
          none={inspector.data.notSaid}
          disabled={isReadOnly}
          value={deploymentInterval}
          choices={offered.map((value) => ({ value, label: names[value] ?? inspector.data.every(value) }))}
          onChange={(interval) => run(maturityUpdate, { deploymentInterval: interval })}
        />
      </div>
      {maturity.checks.map((check) => (
        <p key={check.id} className="small">
          {toText(check)}
        </p>
      ))}
      {other !== undefined && (
        <p className="small soft">
          {words.otherModels}: {words.crosswalk(other.microsoft, other.google)} {words.crosswalkNote}
        </p>
      )}
      <WhyTree title={words.whyLevel} why={explainLevel(maturity, [statements], maturityAreas)} />
    </section>
  );
}

function Target() {
  const { mature: words, common, inspector } = useMessages();
  const { maturity } = useAnalysis();
  const given = useOpenWorkspace().content.maturity.target;
  const toText = useReasonText();
  const { run, isReadOnly } = useEdit();
  const [isSetting, setSetting] = useState(false);
  return (
    <section aria-label={words.target} data-spot="target">
      <h3>{words.target}</h3>
      {maturity.target === null ? (
        <p className="small soft">{words.noTarget}</p>
      ) : (
        <p className="mature-summary">
          <span className="mature-figure">{maturity.target}</span>
          <span>
            <b>{common.levels[maturity.target]}</b>
            <span className="small soft maturity-facts">{words.gap(maturity.gap)}</span>
          </span>
        </p>
      )}
      {maturity.targetReasons.map((reason) => (
        <p key={reason.id} className="small">
          {toText(reason)}
        </p>
      ))}
      {!isReadOnly && !isSetting && (
        <button
          type="button"
          className="text-button"
          onClick={() =>
            given === null ? setSetting(true) : run(maturitySetTarget, { of: 'organization', level: null })
          }
        >
          {given === null ? words.setTarget : words.takeBack}
        </button>
      )}
      {isSetting && (
        <OverrideForm
          label={inspector.maturity.target}
          choices={levels.map(({ key, level }) => ({ value: key, label: `${level}, ${common.levels[level]}` }))}
          words={{
            reason: inspector.maturity.overrideReason,
            keep: inspector.maturity.keep,
            cancel: inspector.maturity.cancel,
          }}
          onKeep={({ value, reason, by }) => {
            const level = levels.find(({ key }) => key === value)?.level;
            if (level !== undefined) run(maturitySetTarget, { of: 'organization', level, reason, by });
          }}
          onDone={() => setSetting(false)}
        />
      )}
      <WhyTree title={words.whyTarget} why={explainTarget(maturity)} />
    </section>
  );
}

function Next() {
  const { mature: words, framework } = useMessages();
  const { nextActions } = useAnalysis();
  return (
    <section aria-label={words.next}>
      <h3>{words.next}</h3>
      <p className="small soft">{nextActions.length === 0 ? words.nothingNext : words.nextLead}</p>
      <ol className="maturity-next">
        {nextActions.slice(0, mostNext).map(({ area, statement, gap, share }) => (
          <li key={statement}>
            <button
              type="button"
              aria-label={words.goTo(framework.statements[statement])}
              onClick={() => focusSpot(statement)}
            >
              <b>{framework.areas[area]}</b> {framework.statements[statement]}
            </button>
            <span className="small soft maturity-reason">{words.nextReason(gap, share)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
