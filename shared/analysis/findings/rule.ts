import type { UseCaseId } from '#shared/workspace/types.ts';
import type { Reason, ReasonValues } from '../reason.ts';
import type { FindingPlace, OwnRuleId, RuleId, Severity } from './finding.ts';
import type { Linted, LintedUseCase } from './linted.ts';

type Values<Id extends OwnRuleId> = ReasonValues[`finding.${Id}`];

type Named = { readonly id: RuleId; readonly severity: Severity; readonly place: FindingPlace };

/** A rule that looks at one use case at a time. */
export type UseCaseRule = Named & { readonly find: (known: LintedUseCase) => Reason | null };

/** What a rule about the whole found: `about` tells several findings of the rule apart. */
export type Hit = { readonly about: string; readonly useCases: readonly UseCaseId[]; readonly reason: Reason };

/** A rule that looks at the whole workshop. */
export type WorkshopRule = Named & { readonly find: (linted: Linted) => readonly Hit[] };

/** A rule that depends on the day: `today` as `2026-11-23`. */
export type DayRule = Named & { readonly find: (known: LintedUseCase, today: string) => Reason | null };

function toReason<Id extends OwnRuleId>(id: Id, values: Values<Id> | null): Reason<`finding.${Id}`> | null {
  return values === null ? null : ({ id: `finding.${id}`, values } as Reason<`finding.${Id}`>);
}

/** A rule that fires for a use case where `find` has the values of its sentence. */
export function ruleOfUseCase<Id extends OwnRuleId>(
  id: Id,
  severity: Severity,
  place: FindingPlace,
  find: (known: LintedUseCase) => Values<Id> | null,
): UseCaseRule {
  return { id, severity, place, find: (known) => toReason(id, find(known)) as Reason | null };
}

/** A rule that fires for the workshop wherever `find` has the values of its sentence. */
export function ruleOfWorkshop<Id extends OwnRuleId>(
  id: Id,
  severity: Severity,
  place: FindingPlace,
  find: (
    linted: Linted,
  ) => readonly { readonly about?: string; readonly useCases?: readonly UseCaseId[]; readonly values: Values<Id> }[],
): WorkshopRule {
  return {
    id,
    severity,
    place,
    find: (linted) =>
      find(linted).flatMap(({ about = '', useCases = [], values }) => {
        const reason = toReason(id, values) as Reason | null;
        return reason === null ? [] : [{ about, useCases, reason }];
      }),
  };
}

/** A rule that fires for a use case on a day where `find` has the values of its sentence. */
export function ruleOfDay<Id extends OwnRuleId>(
  id: Id,
  severity: Severity,
  place: FindingPlace,
  find: (known: LintedUseCase, today: string) => Values<Id> | null,
): DayRule {
  return { id, severity, place, find: (known, today) => toReason(id, find(known, today)) as Reason | null };
}
