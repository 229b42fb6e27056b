import type { Pack } from '#shared/framework/pack.ts';
import type { Messages } from '#shared/messages/messages.ts';
import { tiers } from '#shared/workspace/schema/primitives.ts';
import { type MethodEntry, type MethodGroup, numberKind, text } from './method-entries.ts';

/** Each criterion with its question, its two ends and the words of its five scores. */
export function listCriteria(pack: Pack, { method, framework }: Messages): readonly MethodGroup[] {
  const words = method.criterion;
  return pack.criteria.map(({ id }): MethodGroup => {
    const path = ['texts', 'criteria', id];
    const ends = (['name', 'question', 'pointsToRules', 'pointsToMl'] as const).map(
      (key): MethodEntry => ({ path: [...path, key], label: words[key], kind: text }),
    );
    const anchors = [1, 2, 3, 4, 5].map(
      (score): MethodEntry => ({
        path: [...path, 'anchors', String(score - 1)],
        label: words.anchor(score),
        kind: text,
      }),
    );
    return { id, title: framework.criteria[id].name, entries: [...ends, ...anchors] };
  });
}

/** The risk questions with what a yes gives. */
export function listQuestions(pack: Pack, { method }: Messages): readonly MethodGroup[] {
  const choices = (['medium', 'high', 'critical', 'prohibited', 'escalate', 'overlay', 'low'] as const).map(
    (value) => ({
      value,
      label: method.effects[value],
    }),
  );
  return pack.riskQuestions.map(({ id }): MethodGroup => {
    const path = ['texts', 'questions', id];
    return {
      id,
      title: method.question(Number(id.slice(1))),
      entries: [
        { path: [...path, 'question'], label: method.questionText, kind: text },
        { path: [...path, 'short'], label: method.questionShort, kind: text },
        { path: ['riskQuestions', id, 'effect'], label: method.effect, kind: { type: 'choice', choices } },
      ],
    };
  });
}

/** The controls with the tier that asks for them, and how often each tier is reviewed. */
export function listControls(pack: Pack, { method, framework, common }: Messages): readonly MethodGroup[] {
  const choices = tiers.map((value) => ({ value, label: common.tiers[value] }));
  const controls = pack.controls.map(
    ({ id }): MethodGroup => ({
      id,
      title: framework.controls[id],
      entries: [
        { path: ['texts', 'controls', id], label: method.controlText, kind: text },
        { path: ['controls', id, 'tier'], label: method.controlTier, kind: { type: 'choice', choices } },
      ],
    }),
  );
  const months = numberKind('count', 1, 120, { isWhole: true });
  const reviews = tiers.flatMap((tier): readonly MethodEntry[] => {
    const review = {
      path: ['cadences', tier, 'reviewMonths'],
      label: method.reviewMonths(common.tiers[tier]),
      kind: months,
    };
    if (pack.cadences[tier].externalAudit === null) return [review];
    const path = ['cadences', tier, 'externalAudit', 'everyMonths'];
    return [review, { path, label: method.auditMonths(common.tiers[tier]), kind: months }];
  });
  return [...controls, { id: 'cadences', title: method.cadences, entries: reviews }];
}

/** What must be shown for each level of each area. */
export function listStatements(pack: Pack, { method, framework }: Messages): readonly MethodGroup[] {
  return pack.maturityAreas.map(
    ({ id, statements }): MethodGroup => ({
      id,
      title: framework.areas[id],
      entries: statements.map((statement) => ({
        path: ['texts', 'statements', statement],
        label: method.statement(Number(statement.split('.')[1])),
        kind: text,
      })),
    }),
  );
}

/** The questions about the data with their weight and what a no does. */
export function listDataItems(pack: Pack, { method }: Messages): readonly MethodGroup[] {
  const weights = [1, 2, 3].map((value) => ({ value, label: String(value) }));
  const gates = (['insufficient', 'at-most-conditional', null] as const).map((value) => ({
    value,
    label: method.gates[value ?? 'none'],
  }));
  return pack.dataChecklist.map(
    ({ id }): MethodGroup => ({
      id,
      title: id,
      entries: [
        { path: ['texts', 'dataItems', id], label: method.dataText, kind: text },
        { path: ['dataChecklist', id, 'weight'], label: method.dataWeight, kind: { type: 'choice', choices: weights } },
        { path: ['dataChecklist', id, 'gate'], label: method.dataGate, kind: { type: 'choice', choices: gates } },
      ],
    }),
  );
}
