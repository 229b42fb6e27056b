import type { MaturityArea } from '#shared/framework/maturity.ts';
import type { MaturityAnswer, MaturityAnswers } from '#shared/workspace/types.ts';
import { because, given, type Why } from '../why/why.ts';
import { countedAnswer } from './counted-answer.ts';
import type { AreaResult, MaturityResult } from './maturity-types.ts';

function explainArea(
  { id: area, level, claimed, nextStatement }: AreaResult,
  statements: MaturityArea['statements'],
  answerTo: (id: string) => MaturityAnswer | undefined,
): Why {
  const shown = statements.slice(0, level).map((statement) => {
    const evidence = answerTo(statement)?.evidence ?? '';
    return given({ id: 'why.statement-shown', values: { statement, evidence } });
  });
  const open = nextStatement ?? statements[level] ?? null;
  const isClaimed = open !== null && countedAnswer(answerTo(open)) === 'claimed';
  const id = isClaimed ? 'why.statement-claimed' : 'why.statement-missing';
  return because(
    { id: 'why.area', values: { area, level, claimed } },
    ...shown,
    open === null ? null : given({ id, values: { statement: open } }),
  );
}

/** Why maturity stands where it does: per area, the weakest first, what is shown and the first statement that is not. */
export function explainLevel(
  maturity: MaturityResult,
  /** Where several say something about a statement, the first that has an answer holds. */
  answers: readonly MaturityAnswers[],
  areas: readonly MaturityArea[],
): Why {
  const answerTo = (id: string) => answers.find((each) => countedAnswer(each[id]) !== null)?.[id];
  const ordered = [...maturity.areas].sort((one, other) => one.level - other.level);
  return because(
    {
      id: 'why.level',
      values: { level: maturity.level, weakest: maturity.weakest, areas: maturity.areas.length },
    },
    ...ordered.map((area) => explainArea(area, areas.find(({ id }) => id === area.id)?.statements ?? [], answerTo)),
  );
}

/** Why this level is aimed at: what the room set, and what the interval, the pace of change, the tier or the portfolio call for. */
export function explainTarget({ target, targetSource, targetReasons }: MaturityResult): Why {
  return because(
    { id: 'why.target', values: { target, isByRoom: targetSource === 'room' } },
    ...targetReasons.map((reason) => given(reason)),
    given({ id: 'why.target-rules', values: {} }, 'default'),
  );
}
