import type { Pack } from '#shared/framework/pack.ts';
import type { RiskQuestionId } from '#shared/framework/risk.ts';
import { findById } from '#shared/workspace/find-by-id.ts';
import type { Content, UseCase, UseCaseId, Workspace } from '#shared/workspace/types.ts';
import type { Analysis, UseCaseAnalysis } from '../analysis.ts';
import type { UseCaseDraws } from '../draws/draws-types.ts';
import type { PortfolioProblem } from '../portfolio/portfolio-problems.ts';

/** What the linter looks at: the workshop, and what is known of it. */
export type Linted = {
  readonly workspace: Workspace;
  readonly known: Pick<Analysis, 'useCases' | 'byId' | 'draws' | 'maturity' | 'components'> & {
    /** What keeps the plan from holding together. */
    readonly problems: readonly PortfolioProblem[];
  };
  readonly pack: Pack;
};

/** One use case with what is known of it. */
export type LintedUseCase = {
  readonly id: UseCaseId;
  readonly useCase: UseCase;
  readonly analysis: UseCaseAnalysis;
  readonly draws: UseCaseDraws | null;
  readonly pack: Pack;
  /** What the organization answered about its maturity. */
  readonly statements: Content['maturity']['statements'];
  readonly hasSeveralPeople: boolean;
  /** Titles of what it requires and nobody is going to build. */
  readonly leftOut: readonly string[];
  /** Ids that it requires and that nothing has. */
  readonly unknown: readonly string[];
  /** A decision that was taken names it, or the room set what is done. */
  readonly isDecided: boolean;
  /** It is to be built: marked as a must, placed in a quarter, or decided. */
  readonly isFunded: boolean;
};

/** Use cases that this one needs and that nobody is going to build, by title. */
function leftOut({ plan }: UseCase, { useCases }: Content): readonly string[] {
  return plan.requires.flatMap((id) => {
    const required = findById(useCases, id);
    if (required === undefined) return [];
    const isLeftOut = required.plan.excluded || required.archivedAt !== null;
    return isLeftOut || required.recommendationOverride?.recommendation === 'do-not-build' ? [required.title] : [];
  });
}

/** The use cases that are not archived, in the document's order, with what is known of each. */
export function lintedUseCases({ workspace, known, pack }: Linted): readonly LintedUseCase[] {
  const { content } = workspace;
  const decided = new Set(
    Object.values(content.decisions).flatMap(({ status, useCases }) => (status === 'decided' ? useCases : [])),
  );
  return known.useCases.flatMap((analysis) => {
    const { id } = analysis;
    const useCase = content.useCases[id];
    if (useCase === undefined) return [];
    const isNamed = decided.has(id);
    const { mandatory, placement, excluded } = useCase.plan;
    return [
      {
        id,
        useCase,
        analysis,
        draws: known.draws?.useCases[id] ?? null,
        pack,
        statements: content.maturity.statements,
        hasSeveralPeople: content.participantOrder.length > 1,
        leftOut: leftOut(useCase, content),
        unknown: useCase.plan.requires.filter(
          (each) => !Object.hasOwn(content.useCases, each) && !Object.hasOwn(content.enablers, each),
        ),
        isDecided: isNamed || useCase.recommendationOverride !== null,
        isFunded: !excluded && (mandatory || placement !== null || isNamed),
      },
    ];
  });
}

/** It goes ahead with machine learning, alone or in a hybrid. */
export function isMl({ analysis, useCase }: LintedUseCase): boolean {
  const { effective } = analysis.recommendation;
  return !useCase.plan.excluded && (effective === 'ml' || effective === 'hybrid');
}

/** Its tier is high or critical: the tier, else null. */
export function severeTier({ analysis }: LintedUseCase): 'high' | 'critical' | null {
  const { tier } = analysis.risk;
  return tier === 'high' || tier === 'critical' ? tier : null;
}

/** It falls under the high-risk rules of the EU AI Act: by which annex, else null. */
export function highRiskClass({ analysis }: LintedUseCase): 'high-annex-i' | 'high-annex-iii' | null {
  const { euClass } = analysis.risk;
  return euClass === 'high-annex-i' || euClass === 'high-annex-iii' ? euClass : null;
}

/** The answer to a risk question; null while it is open. */
export function answerTo({ useCase }: LintedUseCase, question: RiskQuestionId): 'yes' | 'no' | null {
  return useCase.risk.answers[question]?.answer ?? null;
}
