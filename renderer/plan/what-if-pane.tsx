import { useMemo } from 'react';
import { showUseCase } from '#renderer/palette/show-use-case.ts';
import { Button } from '#renderer/parts/button.tsx';
import { Segmented } from '#renderer/parts/segmented.tsx';
import { WhyTree } from '#renderer/parts/why.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { explainChosen } from '#shared/analysis/portfolio/explain-chosen.ts';
import { explainStanding } from '#shared/analysis/portfolio/explain-standing.ts';
import { whatIf } from '#shared/analysis/portfolio/what-if.ts';
import { planUpdate } from '#shared/commands/plan/update.ts';
import { findById } from '#shared/workspace/find-by-id.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';

type Wish = 'in' | 'free' | 'out';

/** What the choice would be if one use case had to be in, or were left out; and the switch that makes it so. */
export function WhatIfPane({ id }: { readonly id: UseCaseId | null }) {
  const { plan } = useMessages();
  return (
    <section className="plan-part plan-what-if" aria-labelledby="plan-what-if" aria-live="polite">
      <h3 id="plan-what-if">{plan.what}</h3>
      {id === null ? <p className="small soft">{plan.whatHint}</p> : <Answer id={id} />}
    </section>
  );
}

function Answer({ id }: { readonly id: UseCaseId }) {
  const { plan, format, common } = useMessages();
  const { content } = useOpenWorkspace();
  const analysis = useAnalysis();
  const pack = usePack();
  const { run, isReadOnly } = useEdit();
  const useCase = content.useCases[id];
  const { selection } = analysis.portfolio;
  const entry = selection.byId[id];
  const isIn = entry?.isChosen === true;
  const found = useMemo(
    () => whatIf(content, analysis, { id, isIn: !isIn }, pack),
    [content, analysis, id, isIn, pack],
  );
  if (useCase === undefined) return null;
  const other = entry?.because ?? null;
  const otherTitle =
    other === null ? null : ((findById(content.useCases, other) ?? findById(content.enablers, other))?.title ?? null);
  const standing = analysis.standings.byId[id];
  const whys = [
    [common.whys.chosen, entry === undefined ? null : explainChosen(entry, selection.basis, otherTitle)],
    [common.whys.standing, standing === undefined ? null : explainStanding(standing, analysis.standings.reference)],
  ] as const;
  const { mandatory, excluded } = useCase.plan;
  const wish: Wish = mandatory ? 'in' : excluded ? 'out' : 'free';
  const toNames = (ids: readonly UseCaseId[]) =>
    ids.length === 0 ? plan.nobody : format.list(ids.map((each) => content.useCases[each]?.title ?? each));
  return (
    <>
      <h4>{isIn ? plan.ifOut(useCase.title) : plan.ifIn(useCase.title)}</h4>
      {found === null ? (
        <p className="small">{plan.cannot}</p>
      ) : (
        <dl className="plan-facts">
          <div>
            <dt>{plan.leaves}</dt>
            <dd>{toNames(found.leaves)}</dd>
          </div>
          <div>
            <dt>{plan.comesIn}</dt>
            <dd>{toNames(found.comesIn)}</dd>
          </div>
          <div>
            <dt>{plan.npvChange}</dt>
            <dd>{plan.signed(found.npv)}</dd>
          </div>
          <div>
            <dt>{plan.commitmentChange}</dt>
            <dd>{plan.signed(found.commitment)}</dd>
          </div>
        </dl>
      )}
      {whys.map(([title, why]) => why !== null && <WhyTree key={title} title={title} why={why} />)}
      <Segmented<Wish>
        label={plan.inPlan}
        value={wish}
        disabled={isReadOnly}
        choices={[
          { value: 'in', label: plan.mustBeIn },
          { value: 'free', label: plan.free },
          { value: 'out', label: plan.leaveOut },
        ]}
        onChange={(next) => run(planUpdate, { id, changes: { mandatory: next === 'in', excluded: next === 'out' } })}
      />
      <Button kind="quiet" onClick={() => showUseCase(id)}>
        {plan.open}
      </Button>
    </>
  );
}
